package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Scalars.DATE;
import static org.caom2.model.schema.Scalars.NUMERIC_ID;
import static org.caom2.model.schema.Trait.as;
import static org.caom2.model.schema.Trait.attribute;
import static org.caom2.model.schema.Trait.digestLabel;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.undigested;
import static org.caom2.model.schema.Version.V2_0;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalars;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * What every entity has: id, times, sums and producer. In documents they are attributes of the
 * entity's element.
 *
 * <p>Source: CAOM: CaomEntity.
 *
 * @param id the id, unique in the world
 * @param lastModified when the entity itself was last changed, UTC, to milliseconds
 * @param maxLastModified when the entity or anything below it was last changed, UTC, to
 *     milliseconds (since 2.3)
 * @param metaChecksum checksum of the entity without its children (since 2.3)
 * @param accMetaChecksum checksum of the entity and everything below it (since 2.3)
 * @param metaProducer identifier of the software that wrote the metadata (since 2.4)
 */
public record Entity(
    UUID id,
    @Nullable Instant lastModified,
    @Nullable Instant maxLastModified,
    @Nullable Checksum metaChecksum,
    @Nullable Checksum accMetaChecksum,
    @Nullable URI metaProducer) {
  private static final Type.Declaration<Entity> D = Type.declare("CaomEntity");
  public static final Field<Entity, UUID> ID =
      D.one(
          "id",
          Scalars.UUID,
          Entity::id,
          attribute(),
          required(),
          as(NUMERIC_ID, until(V2_0)),
          digestLabel(""));
  public static final Field<Entity, Instant> LAST_MODIFIED =
      D.one("lastModified", DATE, Entity::lastModified, attribute(), undigested());
  public static final Field<Entity, Instant> MAX_LAST_MODIFIED =
      D.one(
          "maxLastModified",
          DATE,
          Entity::maxLastModified,
          attribute(),
          in(since(V2_3)),
          undigested());
  public static final Field<Entity, Checksum> META_CHECKSUM =
      D.one(
          "metaChecksum",
          Checksum.SCALAR,
          Entity::metaChecksum,
          attribute(),
          in(since(V2_3)),
          undigested());
  public static final Field<Entity, Checksum> ACC_META_CHECKSUM =
      D.one(
          "accMetaChecksum",
          Checksum.SCALAR,
          Entity::accMetaChecksum,
          attribute(),
          in(since(V2_3)),
          undigested());
  public static final Field<Entity, URI> META_PRODUCER =
      D.one(
          "metaProducer",
          ANY_URI,
          Entity::metaProducer,
          attribute(),
          in(since(V2_4)),
          digestLabel("Entity.metaProducer"));

  /** The declaration. */
  public static final Type<Entity> SCHEMA =
      D.made(
          d ->
              new Entity(
                  d.need(ID),
                  d.get(LAST_MODIFIED),
                  d.get(MAX_LAST_MODIFIED),
                  d.get(META_CHECKSUM),
                  d.get(ACC_META_CHECKSUM),
                  d.get(META_PRODUCER)));

  public Entity {
    Objects.requireNonNull(id, "id");
  }

  /** One with a new random id and nothing else. */
  public static Entity create() {
    return new Entity(UUID.randomUUID(), null, null, null, null, null);
  }

  /** Starts a new one. */
  public static EntityBuilder builder() {
    return new EntityBuilder();
  }

  /** Starts a copy with changes. */
  public EntityBuilder toBuilder() {
    return new EntityBuilder(this);
  }
}
