package org.caom2.model.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.caom2.model.Artifact;
import org.caom2.model.Checksum;
import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.Entity;
import org.caom2.model.Environment;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Polarization;
import org.caom2.model.Position;
import org.caom2.model.Provenance;
import org.caom2.model.Target;
import org.caom2.model.Visibility;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.PolarizationState;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.PolarizationWCS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a version cannot hold something. */
class ConversionTest {
  static final Entity ENTITY = Entity.builder().id(new UUID(0, 7)).build();
  static final Observation PLAIN = Observation.simple("C", "O").entity(ENTITY).build();

  static Observation with(Plane plane) {
    return PLAIN.toBuilder().addPlane(plane).build();
  }

  private static Observation with(Energy energy) {
    return with(Plane.of("p").entity(ENTITY).energy(energy).build());
  }

  static List<String> issues(Observation observation, Version version) {
    return Conversion.to(observation, version).issues().stream()
        .map(issue -> issue.severity().label() + " " + issue.code().id() + " " + issue.path())
        .toList();
  }

  static List<String> messages(Observation observation, Version version) {
    return Conversion.to(observation, version).issues().stream().map(Issue::message).toList();
  }

  private static Observation held(Observation observation, Version version) {
    return Conversion.to(observation, version).value();
  }

  @ParameterizedTest
  @EnumSource
  void whatChangesNothingGivesTheObservationItself(Version version) {
    Observation typed = PLAIN.toBuilder().type("a b").build();
    Outcome<Observation> outcome = Conversion.to(typed, version);
    assertThat(outcome.issues()).isEmpty();
    assertThat(outcome.value()).isSameAs(typed);
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_3", "V2_4"})
  void listsAndOtherStructuresThatAreHeldAreNotCopied(Version version) {
    Energy energy =
        Energy.builder()
            .bounds(new Interval(1, 2))
            .samples(List.of(new Interval(1, 2)))
            .energyBands(List.of(EnergyBand.OPTICAL))
            .build();
    Provenance provenance =
        Provenance.builder().name("x").addInput(URI.create("caom:C/O/p")).addKeyword("k").build();
    Circle circle = new Circle(new Point(1, 2), 3);
    Plane plane =
        Plane.of("p")
            .entity(ENTITY)
            .energy(energy)
            .provenance(provenance)
            .position(Position.builder().bounds(circle).samples(List.of(circle)).build())
            .build();
    Outcome<Observation> outcome = Conversion.to(with(plane), version);
    assertThat(outcome.issues()).isEmpty();
    assertThat(outcome.value()).isEqualTo(with(plane));
    assertThat(Conversion.to(outcome.value(), version).value()).isSameAs(outcome.value());
  }

  @Test
  void aFieldThatTheVersionLacks() {
    Observation observation = PLAIN.toBuilder().addMetaReadGroup(URI.create("ivo://a/b?c")).build();
    assertThat(issues(observation, Version.V2_3))
        .containsExactly("error write.lost metaReadGroups");
    assertThat(held(observation, Version.V2_3)).isEqualTo(PLAIN);
    assertThat(issues(observation, Version.V2_4)).isEmpty();
  }

  @Test
  void anObjectThatTheVersionLacks() {
    Plane plane = Plane.of("p").entity(ENTITY).build();
    Visibility visibility = new Visibility(new Interval(1, 2), 0.1, 0.2);
    Observation observation = with(plane.toBuilder().visibility(visibility).build());
    assertThat(issues(observation, Version.V2_4))
        .containsExactly("error write.lost plane[caom:C/O/p]/visibility");
    assertThat(held(observation, Version.V2_4)).isEqualTo(with(plane));
  }

  @Test
  void anAttributeThatTheVersionLacks() {
    Entity entity = ENTITY.toBuilder().metaProducer(URI.create("x:y")).build();
    Observation observation = PLAIN.toBuilder().entity(entity).build();
    assertThat(issues(observation, Version.V2_3)).containsExactly("error write.lost metaProducer");
    assertThat(held(observation, Version.V2_3)).isEqualTo(PLAIN);
  }

  @Test
  void anIdThatDoesNotFit() {
    Observation observation =
        PLAIN.toBuilder().entity(Entity.builder().id(new UUID(1, 7)).build()).build();
    assertThat(issues(observation, Version.V2_0)).containsExactly("error write.lost id");
    assertThat(held(observation, Version.V2_0)).isEqualTo(PLAIN);
    assertThat(issues(observation, Version.V2_1)).isEmpty();
  }

  @Test
  void aUriThatTheOldIdentitiesCannotTell() {
    Observation observation = PLAIN.toBuilder().uri(URI.create("ivo://a/C?O")).build();
    assertThat(issues(observation, Version.V2_4)).containsExactly("error write.lost uri");
    assertThat(held(observation, Version.V2_4)).isEqualTo(PLAIN);
    assertThat(issues(observation, Version.V2_5)).isEmpty();
    Plane other = Plane.of("p").entity(ENTITY).uri(URI.create("caom:D/x/p")).build();
    assertThat(issues(with(other), Version.V2_4))
        .containsExactly("error write.lost plane[caom:D/x/p]/uri");
  }

  @Test
  void aTermOutsideAClosedList() {
    Plane plane =
        Plane.of("p")
            .entity(ENTITY)
            .dataProductType(DataProductType.SED)
            .calibrationLevel(CalibrationLevel.PLANNED)
            .build();
    assertThat(issues(with(plane), Version.V2_2))
        .containsExactly(
            "error write.value plane[caom:C/O/p]/dataProductType",
            "error write.value plane[caom:C/O/p]/calibrationLevel");
    assertThat(issues(with(plane), Version.V2_3)).isEmpty();
  }

  @Test
  void aTermOfAnotherNamespace() {
    Plane plane =
        Plane.of("p").entity(ENTITY).dataProductType(new DataProductType("http://x#y")).build();
    assertThat(issues(with(plane), Version.V2_5))
        .containsExactly("error write.value plane[caom:C/O/p]/dataProductType");
    assertThat(held(with(plane), Version.V2_5)).isEqualTo(with(plane));
    assertThat(issues(with(plane), Version.V2_4)).isEmpty();
  }

  @Test
  void theWordThisOf24() {
    Artifact artifact =
        Artifact.builder()
            .entity(ENTITY)
            .uri(URI.create("x:y"))
            .releaseType(ReleaseType.DATA)
            .productType(ProductType.THIS_OF_2_4)
            .build();
    Observation observation = with(Plane.of("p").entity(ENTITY).addArtifact(artifact).build());
    assertThat(issues(observation, Version.V2_4)).isEmpty();
    assertThat(issues(observation, Version.V2_5))
        .containsExactly("error write.value plane[caom:C/O/p]/artifact[x:y]/productType");
    assertThat(held(observation, Version.V2_5)).isEqualTo(observation);
  }

  @Test
  void identifiersOfOtherForms() {
    Provenance provenance =
        Provenance.builder().name("x").addInput(URI.create("ivo://a/C?O/p")).build();
    Observation observation = with(Plane.of("p").entity(ENTITY).provenance(provenance).build());
    assertThat(issues(observation, Version.V2_4))
        .containsExactly("error write.value plane[caom:C/O/p]/provenance/inputs[0]");
    assertThat(issues(observation, Version.V2_5)).isEmpty();
  }

  @Test
  void keywordsWithBlanksWhereTheyAreOneText() {
    Target target = Target.builder().name("x").keywords(List.of("a b", "c")).build();
    Observation observation = PLAIN.toBuilder().target(target).build();
    assertThat(issues(observation, Version.V2_2))
        .containsExactly("error write.lost target/keywords[0]");
    assertThat(held(observation, Version.V2_2).target().keywords()).containsExactly("c");
    assertThat(issues(observation, Version.V2_3)).isEmpty();
  }

  @Test
  void whiteSpaceOfAnyKindEndsAKeywordWhereTheyAreOneText() {
    Target target =
        Target.builder().name("x").keywords(List.of("a\tb", "a\nb", "a\rb", "", "c")).build();
    Observation observation = PLAIN.toBuilder().target(target).build();
    assertThat(held(observation, Version.V2_2).target().keywords()).containsExactly("c");
    assertThat(issues(observation, Version.V2_2)).hasSize(4);
  }

  @Test
  void moreThanOneBandWhereThereIsOne() {
    Energy energy =
        Energy.builder().energyBands(List.of(EnergyBand.UV, EnergyBand.OPTICAL)).build();
    assertThat(issues(with(energy), Version.V2_3))
        .containsExactly("error write.lost plane[caom:C/O/p]/energy/energyBands[1]");
    assertThat(issues(with(energy), Version.V2_4)).isEmpty();
  }

  @Test
  void boundsThatTheVersionRequires() {
    Energy energy = Energy.builder().rest(0.21).build();
    assertThat(issues(with(energy), Version.V2_4)).isEmpty();
    assertThat(issues(with(energy), Version.V2_5))
        .isNotEmpty()
        .allMatch(issue -> issue.startsWith("error write.required plane[caom:C/O/p]/energy/"));
    assertThat(messages(with(energy), Version.V2_5))
        .contains("2.5 requires bounds; computing it from the chunks can provide it");
  }

  @Test
  void asManyItemsAsTheVersionRequires() {
    for (int points = 0; points < 4; points++) {
      Polygon polygon = new Polygon(Collections.nCopies(points, new Point(1, 2)));
      Position position =
          Position.builder()
              .bounds(polygon)
              .samples(List.of(new Circle(new Point(1, 2), 3)))
              .build();
      assertThat(
              messages(with(Plane.of("p").entity(ENTITY).position(position).build()), Version.V2_5))
          .isEqualTo(
              points == 0
                  ? List.of("2.5 requires points")
                  : points < 3
                      ? List.of("2.5 requires 3 or more items, not " + points)
                      : List.of());
    }
  }

  @Test
  void anEmptyObjectThatTheVersionCannotSay() {
    Observation observation = with(Energy.builder().build());
    assertThat(issues(observation, Version.V2_5))
        .containsExactly("information write.empty plane[caom:C/O/p]/energy");
    assertThat(held(observation, Version.V2_5).planes().get(0).energy()).isNull();
    assertThat(issues(observation, Version.V2_4)).isEmpty();
    Observation dark = PLAIN.toBuilder().environment(Environment.builder().build()).build();
    assertThat(issues(dark, Version.V2_5)).isEmpty();
  }

  @Test
  void samplesWithoutBoundsWhereTheyStandInside() {
    Energy energy = Energy.builder().samples(List.of(new Interval(1, 2))).build();
    assertThat(issues(with(energy), Version.V2_4))
        .containsExactly("error write.lost plane[caom:C/O/p]/energy/samples");
    assertThat(held(with(energy), Version.V2_4).planes().get(0).energy().samples()).isEmpty();
  }

  @Test
  void boundsStandForSamplesThatTheVersionRequires() {
    Interval bounds = new Interval(1, 2);
    Observation observation = with(Energy.builder().bounds(bounds).build());
    for (Version version : List.of(Version.V2_3, Version.V2_4, Version.V2_5)) {
      assertThat(issues(observation, version))
          .containsExactly("information write.given plane[caom:C/O/p]/energy/samples");
      assertThat(messages(observation, version)).containsExactly(version + " asks for it; given");
      assertThat(held(observation, version).planes().get(0).energy().samples())
          .containsExactly(bounds);
    }
  }

  @Test
  void defaultsThatTheVersionRequires() {
    Artifact artifact = Artifact.builder().entity(ENTITY).uri(URI.create("x:y")).build();
    Observation observation = with(Plane.of("p").entity(ENTITY).addArtifact(artifact).build());
    assertThat(issues(observation, Version.V2_1)).isEmpty();
    assertThat(issues(observation, Version.V2_4))
        .containsExactlyInAnyOrder(
            "information write.given plane[caom:C/O/p]/artifact[x:y]/productType",
            "information write.given plane[caom:C/O/p]/artifact[x:y]/releaseType");
    assertThat(messages(observation, Version.V2_4))
        .containsExactlyInAnyOrder(
            "2.4 asks for it; given as science", "2.4 asks for it; given as data");
    Artifact held = held(observation, Version.V2_4).planes().get(0).artifacts().get(0);
    assertThat(held.productType()).isEqualTo(ProductType.THIS);
    assertThat(held.releaseType()).isEqualTo(ReleaseType.DATA);
  }

  @Test
  void aChecksumOfTheOtherGeneration() {
    String text = "md5:00112233445566778899aabbccddeeff";
    Entity entity = ENTITY.toBuilder().metaChecksum(Checksum.of(text, 1)).build();
    Observation observation = PLAIN.toBuilder().entity(entity).build();
    assertThat(issues(observation, Version.V2_3)).isEmpty();
    assertThat(issues(observation, Version.V2_5))
        .containsExactly("warning write.checksum metaChecksum");
    assertThat(issues(observation, Version.V2_2))
        .containsExactly("warning write.checksum metaChecksum");
    assertThat(held(observation, Version.V2_5)).isEqualTo(PLAIN);
  }

  @Test
  void aChecksumThatIsComputedAnewIsNoLoss() {
    Checksum sum = Checksum.of("md5:00112233445566778899aabbccddeeff", 1);
    Entity entity = ENTITY.toBuilder().metaChecksum(sum).accMetaChecksum(sum).build();
    Observation observation = PLAIN.toBuilder().entity(entity).build();
    Outcome<Observation> newer = Conversion.withNewSums(observation, Version.V2_5);
    assertThat(newer.issues()).isEmpty();
    assertThat(newer.value()).isEqualTo(PLAIN);
    assertThat(Conversion.withNewSums(observation, Version.V2_2).issues())
        .extracting(issue -> issue.code().id() + " " + issue.path())
        .containsExactly("write.checksum metaChecksum", "write.checksum accMetaChecksum");
  }

  @Test
  void checksumsThatAreComputedAnewDoNotHideLosses() {
    Checksum sum = Checksum.of("md5:00112233445566778899aabbccddeeff", 1);
    Entity entity = ENTITY.toBuilder().metaChecksum(sum).accMetaChecksum(sum).build();
    List<Plane> planes = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      planes.add(Plane.of("p" + i).entity(entity).build());
    }
    planes.add(Plane.of("q").entity(entity).creatorID(URI.create("ivo://c/q")).build());
    Observation observation = PLAIN.toBuilder().planes(planes).build();
    assertThat(Conversion.withNewSums(observation, Version.V2_5).issues())
        .extracting(issue -> issue.code().id() + " " + issue.path())
        .containsExactly("write.lost plane[caom:C/O/q]/creatorID");
  }

  @Test
  void aRequiredListThatMayBeEmpty() {
    CoordAxis1D axis =
        CoordAxis1D.builder()
            .axis(new Axis("STOKES", null))
            .bounds(new CoordBounds1D(List.of()))
            .build();
    Chunk chunk = Chunk.builder().entity(ENTITY).polarization(new PolarizationWCS(axis)).build();
    Artifact artifact =
        Artifact.builder()
            .entity(ENTITY)
            .uri(URI.create("x:y"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .addPart(Part.builder().entity(ENTITY).name("0").addChunk(chunk).build())
            .build();
    Observation observation = with(Plane.of("p").entity(ENTITY).addArtifact(artifact).build());
    assertThat(issues(observation, Version.V2_4)).isEmpty();
  }

  @Test
  void aStateThatNoSchemaHas() {
    Polarization polarization = Polarization.builder().addState(PolarizationState.POLA).build();
    Observation observation = with(Plane.of("p").entity(ENTITY).polarization(polarization).build());
    for (Version version : List.of(Version.V2_2, Version.V2_4, Version.V2_5)) {
      assertThat(issues(observation, version))
          .containsExactly("error write.value plane[caom:C/O/p]/polarization/states[0]");
      assertThat(held(observation, version)).isSameAs(observation);
    }
  }

  @Test
  void blanksAtTheEndsOfATextAndEmptyTexts() {
    Observation observation = PLAIN.toBuilder().type(" DARK ").build();
    assertThat(issues(observation, Version.V2_4)).containsExactly("information write.lost type");
    assertThat(held(observation, Version.V2_4).type()).isEqualTo("DARK");
    Observation empty = PLAIN.toBuilder().type("").build();
    assertThat(issues(empty, Version.V2_4)).containsExactly("information write.lost type");
    assertThat(held(empty, Version.V2_4)).isEqualTo(PLAIN);
  }

  /** Readers take no difference between none and an empty one, whatever the field holds. */
  @ParameterizedTest
  @EnumSource(names = {"V2_3", "V2_4", "V2_5"})
  void emptyUrisAndTerms(Version version) {
    Provenance made = Provenance.builder().name("x").reference(URI.create("")).build();
    Plane plane =
        Plane.of("p")
            .entity(ENTITY)
            .provenance(made)
            .dataProductType(new DataProductType(""))
            .build();
    Observation none =
        with(
            plane.toBuilder()
                .provenance(made.toBuilder().reference(null).build())
                .dataProductType(null)
                .build());
    assertThat(issues(with(plane), version))
        .containsExactlyInAnyOrder(
            "information write.lost plane[caom:C/O/p]/provenance/reference",
            "information write.lost plane[caom:C/O/p]/dataProductType");
    assertThat(held(with(plane), version)).isEqualTo(none);
  }

  /** What is lost there is as if it had not been: writers give it, and the outcome tells. */
  @Test
  void requiredTermsThatAreNone() {
    Artifact artifact =
        Artifact.builder()
            .entity(ENTITY)
            .uri(URI.create("x:y"))
            .productType(new ProductType(" "))
            .releaseType(ReleaseType.META)
            .build();
    Observation observation = with(Plane.of("p").entity(ENTITY).addArtifact(artifact).build());
    assertThat(issues(observation, Version.V2_3))
        .containsExactly(
            "error write.value plane[caom:C/O/p]/artifact[x:y]/productType",
            "information write.given plane[caom:C/O/p]/artifact[x:y]/productType");
    assertThat(held(observation, Version.V2_3).planes().get(0).artifacts().get(0).productType())
        .isEqualTo(ProductType.THIS);
  }

  @Test
  void timesThatNoDocumentCanHold() {
    for (Instant time : List.of(Instant.MIN, Instant.MAX, Instant.ofEpochSecond(1L << 54))) {
      Observation observation = PLAIN.toBuilder().metaRelease(time).build();
      assertThat(issues(observation, Version.V2_4))
          .containsExactly("error write.value metaRelease");
      assertThat(held(observation, Version.V2_4)).isEqualTo(PLAIN);
    }
  }

  @Test
  void keywordsOfBlanksOnly() {
    Target target = Target.builder().name("x").keywords(List.of("\u0001", " a ")).build();
    Observation observation = PLAIN.toBuilder().target(target).build();
    assertThat(issues(observation, Version.V2_2))
        .containsExactly(
            "error write.lost target/keywords[0]", "information write.lost target/keywords[1]");
    assertThat(held(observation, Version.V2_2).target().keywords()).containsExactly("a");
    assertThat(issues(observation, Version.V2_3))
        .containsExactly(
            "information write.lost target/keywords[0]",
            "information write.lost target/keywords[1]");
  }

  @Test
  void finerTimes() {
    Observation observation =
        PLAIN.toBuilder()
            .metaRelease(java.time.Instant.parse("2020-01-01T00:00:00.1234567Z"))
            .build();
    assertThat(issues(observation, Version.V2_4))
        .containsExactly("information write.lost metaRelease");
    assertThat(held(observation, Version.V2_4).metaRelease())
        .isEqualTo(java.time.Instant.parse("2020-01-01T00:00:00.123Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" p", "p ", " p ", "\tp"})
  void blanksAroundAnIdAreKeptByNoVersionUntil24(String id) {
    Observation plane = with(Plane.of(id).entity(ENTITY).build());
    Observation named = Observation.simple("C", id).entity(ENTITY).build();
    assertThat(issues(plane, Version.V2_5)).isEmpty();
    assertThat(issues(named, Version.V2_5)).isEmpty();
    for (Version version : List.of(Version.V2_0, Version.V2_4)) {
      assertThat(issues(plane, version))
          .contains(
              "error write.lost " + plane.planes().get(0).pathBelow(ModelPath.DOCUMENT) + "/uri");
      assertThat(held(plane, version).planes().get(0).uri()).hasToString("caom:C/O/p");
      assertThat(issues(named, version)).contains("error write.lost uri");
    }
  }

  @Test
  void allThatIsLostIsToldHoweverMuchItIs() {
    List<String> keywords =
        java.util.stream.IntStream.range(0, 1500).mapToObj(i -> "a " + i).toList();
    Target target = Target.builder().name("x").keywords(keywords).build();
    List<Issue> issues =
        Conversion.to(PLAIN.toBuilder().target(target).build(), Version.V2_0).issues();
    assertThat(issues).hasSize(1500).allMatch(issue -> issue.code() == DocumentCode.WRITE_LOST);
  }

  @ParameterizedTest
  @EnumSource
  void timesFinerThanMilliseconds(Version version) {
    Instant whole = Instant.parse("2026-01-02T03:04:05.678Z");
    for (Instant time : List.of(whole, Instant.parse("1969-12-31T23:59:59.999Z"))) {
      Observation plain = PLAIN.toBuilder().lastModified(time).build();
      Observation fine = plain.toBuilder().lastModified(time.plusNanos(901_234)).build();
      Outcome<Observation> outcome = Conversion.to(fine, version);
      assertThat(outcome.hasErrors()).isFalse();
      assertThat(outcome.value()).isEqualTo(plain);
      assertThat(outcome.issues())
          .extracting(Issue::toString)
          .containsExactly(
              "information write.lost lastModified: parts of a millisecond are not kept");
    }
  }
}
