package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Scalars.DATE;
import static org.caom2.model.schema.Scalars.GROUP_URI;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.identity;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.keyedBy;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_1;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.between;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.DataProductType;
import org.jspecify.annotations.Nullable;

/**
 * A product of an observation: data that belong together, at one stage of processing, with what
 * they cover.
 *
 * <p>Source: CAOM: Plane.
 *
 * @param entity id, times, sums and producer
 * @param uri identifier of the plane: up to 2.4 that of its observation, a slash, and the
 *     productID; from 2.5 on any of that form or {@code ivo:}
 * @param creatorID identifier that the creator gave it (2.3 and 2.4)
 * @param metaRelease when the metadata become public, UTC
 * @param metaReadGroups groups that may read the metadata before (since 2.4)
 * @param dataRelease when the data become public, UTC
 * @param dataReadGroups groups that may read the data before (since 2.4)
 * @param dataProductType what the data are
 * @param calibrationLevel how far they were processed
 * @param provenance how they were made
 * @param observable what the pixel values are (since 2.4)
 * @param metrics quantities measured in the data
 * @param quality whether the data are fit for use (since 2.1)
 * @param position coverage of the sky (since 2.2)
 * @param energy coverage in energy (since 2.2)
 * @param time coverage in time (since 2.2)
 * @param polarization polarization states (since 2.2)
 * @param custom coverage on another axis (since 2.4)
 * @param visibility how the uv plane was sampled (since 2.5)
 * @param artifacts its artifacts, by URI
 */
public record Plane(
    Entity entity,
    URI uri,
    @Nullable URI creatorID,
    @Nullable Instant metaRelease,
    List<URI> metaReadGroups,
    @Nullable Instant dataRelease,
    List<URI> dataReadGroups,
    @Nullable DataProductType dataProductType,
    @Nullable CalibrationLevel calibrationLevel,
    @Nullable Provenance provenance,
    @Nullable Observable observable,
    @Nullable Metrics metrics,
    @Nullable DataQuality quality,
    @Nullable Position position,
    @Nullable Energy energy,
    @Nullable Time time,
    @Nullable Polarization polarization,
    @Nullable CustomAxis custom,
    @Nullable Visibility visibility,
    List<Artifact> artifacts)
    implements CaomEntity {
  private static final Type.Declaration<Plane> D = Type.declare("Plane");
  static final Field<Plane, Entity> ENTITY = D.splice("entity", Entity.SCHEMA, Plane::entity);
  public static final Field<Plane, String> PRODUCT_ID =
      D.one("productID", STRING, Plane::productID, in(until(V2_4)), required(), identity());
  public static final Field<Plane, URI> URI =
      D.one("uri", ANY_URI, Plane::uri, in(since(V2_5)), required(), identity());
  public static final Field<Plane, URI> CREATOR_ID =
      D.one("creatorID", ANY_URI, Plane::creatorID, in(between(V2_3, V2_4)));
  public static final Field<Plane, Instant> META_RELEASE =
      D.one("metaRelease", DATE, Plane::metaRelease);
  public static final Field<Plane, List<URI>> META_READ_GROUPS =
      D.set(
          "metaReadGroups",
          "groupURI",
          GROUP_URI,
          Comparator.naturalOrder(),
          Plane::metaReadGroups,
          in(since(V2_4)));
  public static final Field<Plane, Instant> DATA_RELEASE =
      D.one("dataRelease", DATE, Plane::dataRelease);
  public static final Field<Plane, List<URI>> DATA_READ_GROUPS =
      D.set(
          "dataReadGroups",
          "groupURI",
          GROUP_URI,
          Comparator.naturalOrder(),
          Plane::dataReadGroups,
          in(since(V2_4)));
  public static final Field<Plane, DataProductType> DATA_PRODUCT_TYPE =
      D.one("dataProductType", DataProductType.SCALAR, Plane::dataProductType);
  public static final Field<Plane, CalibrationLevel> CALIBRATION_LEVEL =
      D.one("calibrationLevel", CalibrationLevel.SCALAR, Plane::calibrationLevel);
  public static final Field<Plane, Provenance> PROVENANCE =
      D.one("provenance", Provenance.SCHEMA, Plane::provenance);
  public static final Field<Plane, Observable> OBSERVABLE =
      D.one("observable", Observable.SCHEMA, Plane::observable, in(since(V2_4)));
  public static final Field<Plane, Metrics> METRICS =
      D.one("metrics", Metrics.SCHEMA, Plane::metrics);
  public static final Field<Plane, DataQuality> QUALITY =
      D.one("quality", DataQuality.SCHEMA, Plane::quality, in(since(V2_1)));
  public static final Field<Plane, Position> POSITION =
      D.one("position", Position.SCHEMA, Plane::position, in(since(V2_2)));
  public static final Field<Plane, Energy> ENERGY =
      D.one("energy", Energy.SCHEMA, Plane::energy, in(since(V2_2)));
  public static final Field<Plane, Time> TIME =
      D.one("time", Time.SCHEMA, Plane::time, in(since(V2_2)));
  public static final Field<Plane, Polarization> POLARIZATION =
      D.one("polarization", Polarization.SCHEMA, Plane::polarization, in(since(V2_2)));
  public static final Field<Plane, CustomAxis> CUSTOM =
      D.one("custom", CustomAxis.SCHEMA, Plane::custom, in(since(V2_4)));
  public static final Field<Plane, Visibility> VISIBILITY =
      D.one("visibility", Visibility.SCHEMA, Plane::visibility, in(since(V2_5)));
  public static final Field<Plane, List<Artifact>> ARTIFACTS =
      D.children(
          "artifacts",
          "artifact",
          Artifact.SCHEMA,
          Comparator.comparing(Artifact::uri),
          (plane, artifact) -> artifact.uri().toString(),
          Plane::artifacts,
          keyedBy(Artifact.URI));

  /** The declaration. */
  public static final Type<Plane> SCHEMA = D.made(Plane::make);

  public Plane {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(uri, "uri");
    metaReadGroups = META_READ_GROUPS.tidy(metaReadGroups);
    dataReadGroups = DATA_READ_GROUPS.tidy(dataReadGroups);
    artifacts = ARTIFACTS.tidy(artifacts);
  }

  private static @Nullable Plane make(Draft<Plane> d) {
    String productID = d.get(PRODUCT_ID);
    URI uri = d.get(URI);
    if (uri == null) {
      if (productID == null) {
        return null;
      }
      uri = Identity.relativePlane(productID);
    }
    return new Plane(
        d.need(ENTITY),
        uri,
        d.get(CREATOR_ID),
        d.get(META_RELEASE),
        d.list(META_READ_GROUPS),
        d.get(DATA_RELEASE),
        d.list(DATA_READ_GROUPS),
        d.get(DATA_PRODUCT_TYPE),
        d.get(CALIBRATION_LEVEL),
        d.get(PROVENANCE),
        d.get(OBSERVABLE),
        d.get(METRICS),
        d.get(QUALITY),
        d.get(POSITION),
        d.get(ENERGY),
        d.get(TIME),
        d.get(POLARIZATION),
        d.get(CUSTOM),
        d.get(VISIBILITY),
        d.list(ARTIFACTS));
  }

  /** Starts a new one. */
  public static PlaneBuilder builder() {
    return new PlaneBuilder();
  }

  /**
   * Starts one of that productID; its URI is complete once it is in an observation, whose URI comes
   * before it.
   */
  public static PlaneBuilder of(String productID) {
    return builder().uri(Identity.relativePlane(Objects.requireNonNull(productID, "productID")));
  }

  /** Starts a copy with changes. */
  public PlaneBuilder toBuilder() {
    return new PlaneBuilder(this);
  }

  @Override
  public ModelPath pathBelow(ModelPath parent) {
    return parent.keyed(Observation.PLANES.item(), uri.toString());
  }

  @Override
  public List<Artifact> children() {
    return artifacts;
  }

  /** The productID of 2.0 to 2.4: the last component of the URI, decoded. */
  public String productID() {
    return Identity.productID(uri);
  }

  /** The artifact of that URI, if there is one; the first of several. */
  public Optional<Artifact> artifact(URI artifactUri) {
    return artifacts.stream().filter(a -> a.uri().equals(artifactUri)).findFirst();
  }

  /** A copy with that artifact in the place of the one of its URI, or added. */
  public Plane with(Artifact artifact) {
    Objects.requireNonNull(artifact, "artifact");
    return toBuilder()
        .artifacts(ChildList.with(artifact, artifacts, a -> a.uri().equals(artifact.uri())))
        .build();
  }

  /** A copy in which no artifact has the URI of that one. */
  public Plane without(Artifact artifact) {
    Objects.requireNonNull(artifact, "artifact");
    return toBuilder()
        .artifacts(ChildList.without(artifacts, a -> a.uri().equals(artifact.uri())))
        .build();
  }
}
