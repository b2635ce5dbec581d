package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Scalars.DATE;
import static org.caom2.model.schema.Scalars.GROUP_URI;
import static org.caom2.model.schema.Scalars.INT;
import static org.caom2.model.schema.Scalars.OBSERVATION_URI;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.as;
import static org.caom2.model.schema.Trait.digestLabel;
import static org.caom2.model.schema.Trait.given;
import static org.caom2.model.schema.Trait.identity;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.item;
import static org.caom2.model.schema.Trait.keyedBy;
import static org.caom2.model.schema.Trait.named;
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
import java.util.Set;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.ObservationIntentType;
import org.jspecify.annotations.Nullable;

/**
 * One observation: who pointed what at what, and why, with the planes of data that came of it.
 *
 * <p>Source: CAOM: Observation, SimpleObservation, DerivedObservation (CompositeObservation until
 * 2.3).
 *
 * @param kind simple or derived
 * @param entity id, times, sums and producer
 * @param collection collection that the observation belongs to
 * @param uri identifier of the observation: {@code caom:{collection}/{observationID}}, or {@code
 *     ivo:} from 2.5 on; another one leaves those of the planes as they are
 * @param metaRelease when the metadata become public, UTC
 * @param metaReadGroups groups that may read the metadata before (since 2.4)
 * @param sequenceNumber number that the observatory gave it
 * @param algorithm how it was made
 * @param type what kind of exposure it is, {@code OBJECT} or {@code DARK} for instance
 * @param intent why it was made
 * @param proposal the proposal it was made for
 * @param target what was observed
 * @param targetPosition where the target is
 * @param requirements whether the requirements of the proposal were met (since 2.1)
 * @param telescope the telescope
 * @param instrument the instrument
 * @param environment conditions while observing
 * @param planes its planes, by URI
 * @param members identifiers of the observations that a derived one was made of
 */
public record Observation(
    ObservationKind kind,
    Entity entity,
    String collection,
    URI uri,
    @Nullable Instant metaRelease,
    List<URI> metaReadGroups,
    @Nullable Integer sequenceNumber,
    Algorithm algorithm,
    @Nullable String type,
    @Nullable ObservationIntentType intent,
    @Nullable Proposal proposal,
    @Nullable Target target,
    @Nullable TargetPosition targetPosition,
    @Nullable Requirements requirements,
    @Nullable Telescope telescope,
    @Nullable Instrument instrument,
    @Nullable Environment environment,
    List<Plane> planes,
    List<URI> members)
    implements CaomEntity {
  private static final Type.Declaration<Observation> D =
      Type.<Observation>declare("Observation")
          .losses(IdentityUntil24::findLosses)
          .told(IdentityUntil24::told);
  static final Field<Observation, Entity> ENTITY =
      D.splice("entity", Entity.SCHEMA, Observation::entity);
  public static final Field<Observation, String> COLLECTION =
      D.one("collection", STRING, Observation::collection, required());
  public static final Field<Observation, String> OBSERVATION_ID =
      D.one(
          "observationID",
          STRING,
          Observation::observationID,
          in(until(V2_4)),
          required(),
          identity(),
          given(IdentityUntil24::lastOfUri, until(V2_4)));
  public static final Field<Observation, URI> URI =
      D.one("uri", ANY_URI, Observation::uri, in(since(V2_5)), required(), identity());
  public static final Field<Observation, String> URI_BUCKET =
      D.one("uriBucket", STRING, Observation::uriBucket, in(since(V2_5)), required(), identity());
  public static final Field<Observation, Instant> META_RELEASE =
      D.one("metaRelease", DATE, Observation::metaRelease);
  public static final Field<Observation, List<URI>> META_READ_GROUPS =
      D.set(
          "metaReadGroups",
          "groupURI",
          GROUP_URI,
          Comparator.naturalOrder(),
          Observation::metaReadGroups,
          in(since(V2_4)));
  public static final Field<Observation, Integer> SEQUENCE_NUMBER =
      D.one("sequenceNumber", INT, Observation::sequenceNumber);
  public static final Field<Observation, Algorithm> ALGORITHM =
      D.one("algorithm", Algorithm.SCHEMA, Observation::algorithm, required());
  public static final Field<Observation, String> TYPE = D.one("type", STRING, Observation::type);
  public static final Field<Observation, ObservationIntentType> INTENT =
      D.one("intent", ObservationIntentType.SCALAR, Observation::intent);
  public static final Field<Observation, Proposal> PROPOSAL =
      D.one("proposal", Proposal.SCHEMA, Observation::proposal);
  public static final Field<Observation, Target> TARGET =
      D.one("target", Target.SCHEMA, Observation::target);
  public static final Field<Observation, TargetPosition> TARGET_POSITION =
      D.one("targetPosition", TargetPosition.SCHEMA, Observation::targetPosition);
  public static final Field<Observation, Requirements> REQUIREMENTS =
      D.one("requirements", Requirements.SCHEMA, Observation::requirements, in(since(V2_1)));
  public static final Field<Observation, Telescope> TELESCOPE =
      D.one("telescope", Telescope.SCHEMA, Observation::telescope);
  public static final Field<Observation, Instrument> INSTRUMENT =
      D.one("instrument", Instrument.SCHEMA, Observation::instrument);
  public static final Field<Observation, Environment> ENVIRONMENT =
      D.one("environment", Environment.SCHEMA, Observation::environment);
  public static final Field<Observation, List<Plane>> PLANES =
      D.children(
          "planes",
          "plane",
          Plane.SCHEMA,
          Comparator.comparing(Plane::uri),
          Identity::key,
          Observation::planes,
          keyedBy(Plane.URI));
  public static final Field<Observation, List<URI>> MEMBERS =
      D.set(
          "members",
          "member",
          ANY_URI,
          Comparator.naturalOrder(),
          Observation::members,
          item("observationURI", until(V2_4)),
          as(OBSERVATION_URI, between(V2_2, V2_4)),
          digestLabel("derivedobservation.members"));

  private static final Type<Observation> SIMPLE =
      D.variant("SimpleObservation", Set.of(MEMBERS), d -> make(ObservationKind.SIMPLE, d));
  private static final Type<Observation> DERIVED =
      D.variant(
          "DerivedObservation",
          Set.of(),
          d -> make(ObservationKind.DERIVED, d),
          named("CompositeObservation", until(V2_3)));

  /** The declaration: of the two kinds, told by their type names. */
  public static final Choice<Observation> SCHEMA =
      Choice.byTypeName(
          "Observation",
          Choice.where(SIMPLE, Observation.class, o -> o.kind == ObservationKind.SIMPLE),
          Choice.where(DERIVED, Observation.class, o -> o.kind == ObservationKind.DERIVED));

  public Observation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(algorithm, "algorithm");
    metaReadGroups = META_READ_GROUPS.tidy(metaReadGroups);
    planes = PLANES.tidy(Identity.completed(uri, planes));
    members = MEMBERS.tidy(members);
    if (kind == ObservationKind.SIMPLE && !members.isEmpty()) {
      throw new IllegalArgumentException("a simple observation has no members");
    }
  }

  private static @Nullable Observation make(ObservationKind kind, Draft<Observation> d) {
    String collection = d.need(COLLECTION);
    String id = d.get(OBSERVATION_ID);
    URI uri = d.get(URI);
    if (uri == null) {
      if (id == null) {
        return null;
      }
      uri = Identity.observation(collection, id);
    }
    Identity.checkBucket(d, URI, URI_BUCKET);
    return new Observation(
        kind,
        d.need(ENTITY),
        collection,
        uri,
        d.get(META_RELEASE),
        d.list(META_READ_GROUPS),
        d.get(SEQUENCE_NUMBER),
        d.need(ALGORITHM),
        d.get(TYPE),
        d.get(INTENT),
        d.get(PROPOSAL),
        d.get(TARGET),
        d.get(TARGET_POSITION),
        d.get(REQUIREMENTS),
        d.get(TELESCOPE),
        d.get(INSTRUMENT),
        d.get(ENVIRONMENT),
        d.list(PLANES),
        kind == ObservationKind.SIMPLE ? List.of() : d.list(MEMBERS));
  }

  /** Starts a new one. */
  public static ObservationBuilder builder() {
    return new ObservationBuilder();
  }

  /** Starts a simple observation with the URI {@code caom:collection/observationID}. */
  public static ObservationBuilder simple(String collection, String observationID) {
    return identified(collection, observationID)
        .kind(ObservationKind.SIMPLE)
        .algorithm(Algorithm.EXPOSURE);
  }

  /** Starts a derived observation with the URI {@code caom:collection/observationID}. */
  public static ObservationBuilder derived(
      String collection, String observationID, String algorithm) {
    Objects.requireNonNull(algorithm, "algorithm");
    return identified(collection, observationID)
        .kind(ObservationKind.DERIVED)
        .algorithm(new Algorithm(algorithm));
  }

  private static ObservationBuilder identified(String collection, String observationID) {
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(observationID, "observationID");
    return builder().collection(collection).uri(Identity.observation(collection, observationID));
  }

  /** Starts a copy with changes. */
  public ObservationBuilder toBuilder() {
    return new ObservationBuilder(this);
  }

  @Override
  public ModelPath pathBelow(ModelPath parent) {
    return parent;
  }

  @Override
  public List<Plane> children() {
    return planes;
  }

  /**
   * The observationID of 2.0 to 2.4, decoded; null if the URI is not of the form {@code
   * caom:{collection}/{observationID}}.
   */
  public @Nullable String observationID() {
    return Identity.observationID(uri, collection);
  }

  /** The first three hexadecimal digits of the SHA-1 of the URI, by which archives share work. */
  public String uriBucket() {
    return Identity.bucket(uri);
  }

  /** The plane of that productID, if there is one; the first of several. */
  public Optional<Plane> plane(String productID) {
    return planes.stream().filter(plane -> plane.productID().equals(productID)).findFirst();
  }

  /** The plane of that URI, complete or not, if there is one; the first of several. */
  public Optional<Plane> plane(URI planeUri) {
    URI own = Identity.completed(uri, Objects.requireNonNull(planeUri, "planeUri"));
    return planes.stream().filter(plane -> plane.uri().equals(own)).findFirst();
  }

  /** A copy with that plane in the place of the one of its URI, or added. */
  public Observation with(Plane plane) {
    URI own = Identity.completed(uri, Objects.requireNonNull(plane, "plane").uri());
    return toBuilder().planes(ChildList.with(plane, planes, p -> p.uri().equals(own))).build();
  }

  /** A copy in which no plane has the URI of that one. */
  public Observation without(Plane plane) {
    URI own = Identity.completed(uri, Objects.requireNonNull(plane, "plane").uri());
    return toBuilder().planes(ChildList.without(planes, p -> p.uri().equals(own))).build();
  }
}
