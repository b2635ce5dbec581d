package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.net.URI;
import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A description that artifacts share; it has no document form.
 *
 * <p>Source: CAOM 2.5: ArtifactDescription.
 *
 * @param entity id, times, sums and producer
 * @param uri identifier of the description
 * @param description the description
 */
public record ArtifactDescription(Entity entity, URI uri, String description) {
  private static final Type.Declaration<ArtifactDescription> D =
      Type.<ArtifactDescription>declare("ArtifactDescription").in(since(V2_5));
  static final Field<ArtifactDescription, Entity> ENTITY =
      D.splice("entity", Entity.SCHEMA, ArtifactDescription::entity);
  public static final Field<ArtifactDescription, URI> URI =
      D.one("uri", ANY_URI, ArtifactDescription::uri, required());
  public static final Field<ArtifactDescription, String> DESCRIPTION =
      D.one("description", STRING, ArtifactDescription::description, required());

  /** The declaration. */
  public static final Type<ArtifactDescription> SCHEMA =
      D.made(d -> new ArtifactDescription(d.need(ENTITY), d.need(URI), d.need(DESCRIPTION)));

  public ArtifactDescription {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(description, "description");
  }
}
