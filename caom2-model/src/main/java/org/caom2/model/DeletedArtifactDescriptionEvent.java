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
 * Tells that an artifact description was deleted; it has no document form.
 *
 * <p>Source: CAOM 2.5: DeletedArtifactDescriptionEvent.
 *
 * @param entity id, times, sums and producer
 * @param uri identifier of the description
 */
public record DeletedArtifactDescriptionEvent(Entity entity, URI uri) {
  private static final Type.Declaration<DeletedArtifactDescriptionEvent> D =
      Type.<DeletedArtifactDescriptionEvent>declare("DeletedArtifactDescriptionEvent")
          .in(since(V2_5));
  static final Field<DeletedArtifactDescriptionEvent, Entity> ENTITY =
      D.splice("entity", Entity.SCHEMA, DeletedArtifactDescriptionEvent::entity);
  public static final Field<DeletedArtifactDescriptionEvent, URI> URI =
      D.one("uri", ANY_URI, DeletedArtifactDescriptionEvent::uri, required());

  /** The declaration. */
  public static final Type<DeletedArtifactDescriptionEvent> SCHEMA =
      D.made(d -> new DeletedArtifactDescriptionEvent(d.need(ENTITY), d.need(URI)));

  public DeletedArtifactDescriptionEvent {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(uri, "uri");
  }
}
