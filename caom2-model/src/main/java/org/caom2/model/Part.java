package org.caom2.model;

import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.keyedBy;
import static org.caom2.model.schema.Trait.required;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.ProductType;
import org.jspecify.annotations.Nullable;

/**
 * A part of an artifact, such as a FITS extension.
 *
 * <p>Source: CAOM: Part.
 *
 * @param entity id, times, sums and producer
 * @param name name of the part, unique in the artifact; for FITS the extension's name or number
 * @param productType what the part is to the data of the plane
 * @param chunks its pieces, by id
 */
public record Part(
    Entity entity, String name, @Nullable ProductType productType, List<Chunk> chunks)
    implements CaomEntity {
  private static final Type.Declaration<Part> D = Type.<Part>declare("Part");
  static final Field<Part, Entity> ENTITY = D.splice("entity", Entity.SCHEMA, Part::entity);
  public static final Field<Part, String> NAME = D.one("name", STRING, Part::name, required());
  public static final Field<Part, ProductType> PRODUCT_TYPE =
      D.one("productType", ProductType.SCALAR, Part::productType);
  public static final Field<Part, List<Chunk>> CHUNKS =
      D.children(
          "chunks",
          "chunk",
          Chunk.SCHEMA,
          Comparator.comparing(Chunk::id),
          (part, chunk) -> chunk.id().toString(),
          Part::chunks,
          keyedBy(Entity.ID));

  /** The declaration. */
  public static final Type<Part> SCHEMA =
      D.made(d -> new Part(d.need(ENTITY), d.need(NAME), d.get(PRODUCT_TYPE), d.list(CHUNKS)));

  public Part {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(name, "name");
    chunks = CHUNKS.tidy(chunks);
  }

  /** Starts a new one. */
  public static PartBuilder builder() {
    return new PartBuilder();
  }

  /** Starts a copy with changes. */
  public PartBuilder toBuilder() {
    return new PartBuilder(this);
  }

  @Override
  public ModelPath pathBelow(ModelPath parent) {
    return parent.keyed(Artifact.PARTS.item(), name);
  }

  @Override
  public List<Chunk> children() {
    return chunks;
  }

  /** The chunk of that id, if there is one; the first of several. */
  public Optional<Chunk> chunk(UUID id) {
    return chunks.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** A copy with that chunk in the place of the one of its id, or added. */
  public Part with(Chunk chunk) {
    Objects.requireNonNull(chunk, "chunk");
    return toBuilder()
        .chunks(ChildList.with(chunk, chunks, c -> c.id().equals(chunk.id())))
        .build();
  }

  /** A copy in which no chunk has the id of that one. */
  public Part without(Chunk chunk) {
    Objects.requireNonNull(chunk, "chunk");
    return toBuilder().chunks(ChildList.without(chunks, c -> c.id().equals(chunk.id()))).build();
  }
}
