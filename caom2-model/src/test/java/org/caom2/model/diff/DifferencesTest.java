package org.caom2.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
import org.caom2.model.Position;
import org.caom2.model.Proposal;
import org.caom2.model.Target;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.vocab.ProductType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DifferencesTest {
  private static final Entity ENTITY = Entity.create();
  private static final Observation PLAIN = Observation.simple("C", "O").entity(ENTITY).build();

  private static Plane plane(String productID) {
    return Plane.of(productID).entity(ENTITY).build();
  }

  private static List<String> between(Observation left, Observation right) {
    return Differences.between(left, right).stream().map(Difference::toString).toList();
  }

  @Test
  void noneBetweenEquals() {
    assertThat(between(PLAIN, PLAIN.toBuilder().build())).isEmpty();
  }

  @Test
  void valuesOnEitherSide() {
    Observation typed = PLAIN.toBuilder().type("DARK").sequenceNumber(5).build();
    assertThat(between(PLAIN, typed)).containsExactly("sequenceNumber: - → 5", "type: - → DARK");
    assertThat(between(typed, PLAIN.toBuilder().type("FLAT").build()))
        .containsExactly("sequenceNumber: 5 → -", "type: DARK → FLAT");
  }

  @Test
  void ofIdAndUri() {
    Observation other = Observation.simple("C", "P").build();
    assertThat(Differences.between(PLAIN, other))
        .extracting(d -> d.path().toString())
        .containsExactly("id", "uri", "uriBucket");
  }

  @Test
  void childrenAreMatchedByTheirKeys() {
    Observation left = PLAIN.toBuilder().planes(List.of(plane("a"), plane("b"))).build();
    Plane changed = plane("b").toBuilder().creatorID(URI.create("x:y")).build();
    Observation right = PLAIN.toBuilder().planes(List.of(changed, plane("c"))).build();
    assertThat(between(left, right))
        .containsExactly(
            "plane[caom:C/O/a]: present → -",
            "plane[caom:C/O/b]/creatorID: - → x:y",
            "plane[caom:C/O/c]: - → present");
  }

  @Test
  void childrenOfTheSameKeyAreMatchedInTheirOrder() {
    Artifact one = Artifact.builder().entity(ENTITY).uri(URI.create("x:y")).build();
    Artifact two = one.toBuilder().contentLength(5L).build();
    Plane plane = plane("a").toBuilder().artifacts(List.of(one, two)).build();
    Observation left = PLAIN.toBuilder().addPlane(plane).build();
    Plane other = plane("a").toBuilder().addArtifact(one).build();
    Observation right = PLAIN.toBuilder().addPlane(other).build();
    assertThat(between(left, right))
        .containsExactly("plane[caom:C/O/a]/artifact[x:y #2]: present → -");
  }

  @Test
  @Timeout(20)
  void manyChildrenMayHaveTheSameKey() {
    Artifact one = Artifact.builder().entity(ENTITY).uri(URI.create("x:y")).build();
    List<Artifact> many = Collections.nCopies(100_000, one);
    Observation left =
        PLAIN.toBuilder().addPlane(plane("a").toBuilder().artifacts(many).build()).build();
    Observation right =
        PLAIN.toBuilder()
            .addPlane(plane("a").toBuilder().artifacts(many.subList(0, 99_998)).build())
            .build();
    assertThat(between(left, right))
        .containsExactly(
            "plane[caom:C/O/a]/artifact[x:y #99999]: present → -",
            "plane[caom:C/O/a]/artifact[x:y #100000]: present → -");
  }

  @Test
  void setsAreComparedAsWholes() {
    Target one = Target.builder().name("M31").keywords(List.of("b", "a")).build();
    Target other = Target.builder().name("M31").keywords(List.of("a", "b", "c")).build();
    assertThat(
            between(PLAIN.toBuilder().target(one).build(), PLAIN.toBuilder().target(other).build()))
        .containsExactly("target/keywords: a, b → a, b, c");
  }

  @Test
  void listsAreComparedItemByItem() {
    Energy one = Energy.builder().samples(List.of(new Interval(1, 2), new Interval(3, 4))).build();
    Energy other = Energy.builder().samples(List.of(new Interval(1, 2.5))).build();
    assertThat(Differences.between(Energy.SCHEMA, one, other, ModelPath.DOCUMENT.field("energy")))
        .extracting(Difference::toString)
        .containsExactly(
            "energy/samples[0]/upper: 2.0 → 2.5",
            "energy/samples[1]/lower: 3.0 → -",
            "energy/samples[1]/upper: 4.0 → -");
  }

  @Test
  void shapesOfTwoKinds() {
    Position circle = Position.builder().bounds(new Circle(new Point(1, 2), 3)).build();
    Polygon triangle = new Polygon(List.of(new Point(1, 2), new Point(3, 4), new Point(5, 6)));
    Position polygon = Position.builder().bounds(triangle).build();
    assertThat(Differences.between(Position.SCHEMA, circle, polygon, ModelPath.DOCUMENT))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.path().toString()).startsWith("bounds"));
  }

  @Test
  void anEmptyObjectIsNotNone() {
    Observation empty = PLAIN.toBuilder().environment(Environment.builder().build()).build();
    assertThat(between(PLAIN, empty)).containsExactly("environment: - → empty");
  }

  @Test
  void urisAreTheirTexts() {
    Observation one = with("http://EXAMPLE.org/%c3");
    Observation other = with("http://example.org/%C3");
    assertThat(one.proposal()).isEqualTo(other.proposal());
    assertThat(Differences.between(one, other))
        .extracting(Difference::toString)
        .containsExactly("proposal/reference: http://EXAMPLE.org/%c3 → http://example.org/%C3");
  }

  private static Observation with(String reference) {
    return Observation.simple("C", "O")
        .entity(Entity.builder().id(new UUID(0, 1)).build())
        .proposal(Proposal.builder().id("p").reference(URI.create(reference)).build())
        .build();
  }

  @Test
  void anEmptyObjectIsNotNoneWhateverIsIgnored() {
    Observation none = with("a:b");
    Observation empty = none.toBuilder().environment(Environment.builder().build()).build();
    assertThat(Differences.between(none, empty, Set.of("id")))
        .extracting(Difference::toString)
        .containsExactly("environment: - → empty");
    Observation seen =
        none.toBuilder().environment(Environment.builder().seeing(1.0).build()).build();
    assertThat(Differences.between(none, seen, Set.of("seeing"))).isEmpty();
  }

  @Test
  void ignoredFieldsAreNotCompared() {
    Observation other = PLAIN.toBuilder().entity(Entity.create()).type("DARK").build();
    assertThat(Differences.between(PLAIN, other, Set.of("id")))
        .extracting(Difference::toString)
        .containsExactly("type: - → DARK");
  }

  private static Observation chunked(List<Chunk> chunks) {
    Part part = Part.builder().entity(ENTITY).name("0").chunks(chunks).build();
    Artifact artifact =
        Artifact.builder().entity(ENTITY).uri(URI.create("x:y")).addPart(part).build();
    return PLAIN.toBuilder().addPlane(plane("a").toBuilder().addArtifact(artifact).build()).build();
  }

  private static Chunk chunk(long id, int naxis) {
    return Chunk.builder()
        .entity(Entity.builder().id(new UUID(0, id)).build())
        .naxis(naxis)
        .build();
  }

  private static List<String> withoutIds(List<Chunk> left, List<Chunk> right) {
    return Differences.between(chunked(left), chunked(right), Set.of("id")).stream()
        .map(Difference::toString)
        .toList();
  }

  private static final String PART = "plane[caom:C/O/a]/artifact[x:y]/part[0]/";

  private static String chunkPath(long id) {
    return PART + "chunk[" + new UUID(0, id) + "]";
  }

  @Test
  void withoutIdsChunksAreMatchedByWhatTheyHold() {
    List<Chunk> left = List.of(chunk(1, 1), chunk(2, 2), chunk(3, 3));
    assertThat(withoutIds(left, List.of(chunk(11, 3), chunk(12, 1), chunk(13, 2)))).isEmpty();
    assertThat(withoutIds(left, List.of(chunk(1, 3), chunk(2, 1), chunk(3, 2)))).isEmpty();
    assertThat(withoutIds(left, List.of(chunk(11, 3), chunk(12, 5), chunk(13, 1))))
        .containsExactly(chunkPath(2) + "/naxis: 2 → 5");
    assertThat(withoutIds(left, List.of(chunk(11, 3), chunk(13, 1))))
        .containsExactly(chunkPath(2) + ": present → -");
    assertThat(withoutIds(List.of(chunk(1, 1)), List.of(chunk(8, 2), chunk(9, 1))))
        .containsExactly(chunkPath(8) + ": - → present");
    assertThat(withoutIds(left, left)).isEmpty();
  }

  @Test
  void withoutIdsThoseOfOneIdBelongTogetherBeforeThoseOfOnePlace() {
    assertThat(
            withoutIds(
                List.of(chunk(1, 1), chunk(2, 2), chunk(3, 3)), List.of(chunk(2, 5), chunk(3, 6))))
        .containsExactly(
            chunkPath(1) + ": present → -",
            chunkPath(2) + "/naxis: 2 → 5",
            chunkPath(3) + "/naxis: 3 → 6");
  }

  @Test
  void withoutIdsTimesAndSumsDoNotKeepChunksOfOneContentApart() {
    Chunk one = chunk(1, 1);
    Chunk other = chunk(2, 2);
    Entity later =
        Entity.builder().id(new UUID(0, 9)).lastModified(Instant.ofEpochSecond(5)).build();
    Chunk changed = chunk(9, 1).toBuilder().entity(later).build();
    assertThat(withoutIds(List.of(one, other), List.of(chunk(3, 2), changed)))
        .containsExactly(chunkPath(1) + "/lastModified: - → 1970-01-01T00:00:05.000");
  }

  @Test
  void otherKeysThatAreIgnoredMatchAlike() {
    Plane left = plane("a").toBuilder().creatorID(URI.create("x:1")).build();
    Plane moved = plane("z").toBuilder().creatorID(URI.create("x:1")).build();
    Observation one = PLAIN.toBuilder().planes(List.of(left, plane("b"))).build();
    Observation other = PLAIN.toBuilder().planes(List.of(moved, plane("b"))).build();
    assertThat(between(one, other)).hasSize(2);
    assertThat(Differences.between(one, other, Set.of("uri", "uriBucket"))).isEmpty();
  }

  @Test
  @Timeout(20)
  void manyChunksOfNoId() {
    List<Chunk> left = new ArrayList<>();
    List<Chunk> right = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      left.add(chunk(i, i));
      right.add(chunk(i, 99_999 - i));
    }
    assertThat(withoutIds(left, right)).isEmpty();
    right.replaceAll(chunk -> chunk.toBuilder().naxis(-1).productType(ProductType.NOISE).build());
    assertThat(withoutIds(left, right)).hasSize(200_000);
  }

  @Test
  void zerosOfBothSignsDiffer() {
    Observation one =
        PLAIN.toBuilder().environment(Environment.builder().seeing(0.0).build()).build();
    Observation other =
        PLAIN.toBuilder().environment(Environment.builder().seeing(-0.0).build()).build();
    assertThat(between(one, other)).containsExactly("environment/seeing: 0.0 → -0.0");
    assertThat(between(one, one.toBuilder().build())).isEmpty();
  }

  private static Entity summed(int meta, int generation) {
    return ENTITY.toBuilder()
        .metaChecksum(Checksum.of("md5:%032x".formatted(meta), generation))
        .accMetaChecksum(Checksum.of("sha1:%d".formatted(meta), generation))
        .build();
  }

  private static Observation stored(Entity entity) {
    return Observation.simple("C", "O")
        .entity(entity)
        .addPlane(Plane.of("a").entity(entity).build())
        .build();
  }

  @Test
  void sumsOfDifferentGenerationsAreNotCompared() {
    assertThat(between(stored(summed(1, 1)), stored(summed(2, 2)))).isEmpty();
    assertThat(between(stored(summed(1, 2)), stored(summed(1, 1)))).isEmpty();
  }

  @Test
  void sumsOfOneGenerationAreCompared() {
    for (int generation : List.of(1, 2)) {
      Observation one = stored(summed(1, generation));
      assertThat(Differences.between(one, stored(summed(2, generation))))
          .extracting(d -> d.path().toString())
          .containsExactly(
              "metaChecksum",
              "accMetaChecksum",
              "plane[caom:C/O/a]/metaChecksum",
              "plane[caom:C/O/a]/accMetaChecksum");
    }
  }

  @Test
  void aSumOnOneSideOnlyIsADifference() {
    Entity meta = summed(1, 1).toBuilder().accMetaChecksum(null).build();
    assertThat(between(stored(summed(2, 2)), stored(meta)))
        .containsExactly(
            "accMetaChecksum: sha1:2 → -", "plane[caom:C/O/a]/accMetaChecksum: sha1:2 → -");
    assertThat(between(stored(meta), stored(summed(2, 2))))
        .containsExactly(
            "accMetaChecksum: - → sha1:2", "plane[caom:C/O/a]/accMetaChecksum: - → sha1:2");
  }

  @Test
  void timesThatNoDocumentTellsApart() {
    Instant time = Instant.parse("2026-01-02T03:04:05.678Z");
    Observation one = Observation.simple("C", "o").metaRelease(time).build();
    Observation other = one.toBuilder().metaRelease(time.plusNanos(9)).build();
    assertThat(Differences.between(one, other))
        .extracting(Difference::toString)
        .containsExactly("metaRelease: 2026-01-02T03:04:05.678Z → 2026-01-02T03:04:05.678000009Z");
  }
}
