package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.net.URI;
import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * Tells that an observation was deleted; it has no document form.
 *
 * <p>Source: CAOM 2.5: DeletedObservationEvent.
 *
 * @param entity id, times, sums and producer
 * @param uri identifier of the observation
 */
public record DeletedObservationEvent(Entity entity, URI uri) {
  private static final Type.Declaration<DeletedObservationEvent> D =
      Type.<DeletedObservationEvent>declare("DeletedObservationEvent").in(since(V2_5));
  static final Field<DeletedObservationEvent, Entity> ENTITY =
      D.splice("entity", Entity.SCHEMA, DeletedObservationEvent::entity);
  public static final Field<DeletedObservationEvent, URI> URI =
      D.one("uri", ANY_URI, DeletedObservationEvent::uri, required());

  /** The declaration. */
  public static final Type<DeletedObservationEvent> SCHEMA =
      D.made(d -> new DeletedObservationEvent(d.need(ENTITY), d.need(URI)));

  public DeletedObservationEvent {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(uri, "uri");
  }
}
