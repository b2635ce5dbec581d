package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Scalars.BOOLEAN;
import static org.caom2.model.schema.Scalars.DATE;
import static org.caom2.model.schema.Scalars.GROUP_URI;
import static org.caom2.model.schema.Scalars.LONG;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.absent;
import static org.caom2.model.schema.Trait.given;
import static org.caom2.model.schema.Trait.identity;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.keyedBy;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_1;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.jspecify.annotations.Nullable;

/**
 * A file or other resource that holds data of a plane.
 *
 * <p>Source: CAOM: Artifact.
 *
 * @param entity id, times, sums and producer
 * @param uri where the file is: an identifier that the archive resolves
 * @param productType what the file is to the data of the plane
 * @param releaseType whether the release of data or of metadata decides who may have it (since 2.2)
 * @param contentRelease when the file becomes public, if not with the plane (since 2.4)
 * @param contentReadGroups groups that may read it before, if not those of the plane (since 2.4)
 * @param contentType its media type
 * @param contentLength its length, in bytes
 * @param alternative whether it is another form of another artifact (until 2.1)
 * @param contentChecksum its checksum: {@code algorithm:hex} (since 2.3)
 * @param descriptionID identifier of a description that artifacts share (since 2.5)
 * @param parts its parts, by name
 */
public record Artifact(
    Entity entity,
    URI uri,
    @Nullable ProductType productType,
    @Nullable ReleaseType releaseType,
    @Nullable Instant contentRelease,
    List<URI> contentReadGroups,
    @Nullable String contentType,
    @Nullable Long contentLength,
    @Nullable Boolean alternative,
    @Nullable URI contentChecksum,
    @Nullable URI descriptionID,
    List<Part> parts)
    implements CaomEntity {
  private static final Type.Declaration<Artifact> D = Type.<Artifact>declare("Artifact");
  static final Field<Artifact, Entity> ENTITY = D.splice("entity", Entity.SCHEMA, Artifact::entity);
  public static final Field<Artifact, URI> URI = D.one("uri", ANY_URI, Artifact::uri, required());
  public static final Field<Artifact, String> URI_BUCKET =
      D.one("uriBucket", STRING, Artifact::uriBucket, in(since(V2_5)), required(), identity());
  public static final Field<Artifact, ProductType> PRODUCT_TYPE =
      D.one(
          "productType",
          ProductType.SCALAR,
          Artifact::productType,
          required(since(V2_2)),
          absent(ProductType.THIS),
          given(a -> ProductType.THIS, since(V2_2)));
  public static final Field<Artifact, ReleaseType> RELEASE_TYPE =
      D.one(
          "releaseType",
          ReleaseType.SCALAR,
          Artifact::releaseType,
          in(since(V2_2)),
          required(),
          absent(ReleaseType.DATA),
          given(a -> ReleaseType.DATA, since(V2_2)));
  public static final Field<Artifact, Instant> CONTENT_RELEASE =
      D.one("contentRelease", DATE, Artifact::contentRelease, in(since(V2_4)));
  public static final Field<Artifact, List<URI>> CONTENT_READ_GROUPS =
      D.set(
          "contentReadGroups",
          "groupURI",
          GROUP_URI,
          Comparator.naturalOrder(),
          Artifact::contentReadGroups,
          in(since(V2_4)));
  public static final Field<Artifact, String> CONTENT_TYPE =
      D.one("contentType", STRING, Artifact::contentType);
  public static final Field<Artifact, Long> CONTENT_LENGTH =
      D.one("contentLength", LONG, Artifact::contentLength, unit("byte"));
  public static final Field<Artifact, Boolean> ALTERNATIVE =
      D.one("alternative", BOOLEAN, Artifact::alternative, in(until(V2_1)));
  public static final Field<Artifact, URI> CONTENT_CHECKSUM =
      D.one("contentChecksum", ANY_URI, Artifact::contentChecksum, in(since(V2_3)));
  public static final Field<Artifact, URI> DESCRIPTION_ID =
      D.one("descriptionID", ANY_URI, Artifact::descriptionID, in(since(V2_5)));
  public static final Field<Artifact, List<Part>> PARTS =
      D.children(
          "parts",
          "part",
          Part.SCHEMA,
          Comparator.comparing(Part::name),
          (artifact, part) -> part.name(),
          Artifact::parts,
          keyedBy(Part.NAME));

  /** The declaration. */
  public static final Type<Artifact> SCHEMA =
      D.order(until(V2_1), URI, CONTENT_TYPE, CONTENT_LENGTH, PRODUCT_TYPE, ALTERNATIVE, PARTS)
          .made(
              d -> {
                Identity.checkBucket(d, URI, URI_BUCKET);
                return new Artifact(
                    d.need(ENTITY),
                    d.need(URI),
                    d.get(PRODUCT_TYPE),
                    d.get(RELEASE_TYPE),
                    d.get(CONTENT_RELEASE),
                    d.list(CONTENT_READ_GROUPS),
                    d.get(CONTENT_TYPE),
                    d.get(CONTENT_LENGTH),
                    d.get(ALTERNATIVE),
                    d.get(CONTENT_CHECKSUM),
                    d.get(DESCRIPTION_ID),
                    d.list(PARTS));
              });

  public Artifact {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(uri, "uri");
    contentReadGroups = CONTENT_READ_GROUPS.tidy(contentReadGroups);
    parts = PARTS.tidy(parts);
  }

  /** Starts a new one. */
  public static ArtifactBuilder builder() {
    return new ArtifactBuilder();
  }

  /** Starts a copy with changes. */
  public ArtifactBuilder toBuilder() {
    return new ArtifactBuilder(this);
  }

  @Override
  public ModelPath pathBelow(ModelPath parent) {
    return parent.keyed(Plane.ARTIFACTS.item(), uri.toString());
  }

  @Override
  public List<Part> children() {
    return parts;
  }

  /** The first three hexadecimal digits of the SHA-1 of the URI, by which archives share work. */
  public String uriBucket() {
    return Identity.bucket(uri);
  }

  /** The part of that name, if there is one; the first of several. */
  public Optional<Part> part(String name) {
    return parts.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** A copy with that part in the place of the one of its name, or added. */
  public Artifact with(Part part) {
    Objects.requireNonNull(part, "part");
    return toBuilder()
        .parts(ChildList.with(part, parts, p -> p.name().equals(part.name())))
        .build();
  }

  /** A copy in which no part has the name of that one. */
  public Artifact without(Part part) {
    Objects.requireNonNull(part, "part");
    return toBuilder().parts(ChildList.without(parts, p -> p.name().equals(part.name()))).build();
  }
}
