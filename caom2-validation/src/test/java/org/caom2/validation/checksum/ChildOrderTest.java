package org.caom2.validation.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which children count in an accMetaChecksum, and in which order, as explanations tell. */
class ChildOrderTest {
  private static final Checksums CHECKSUMS = Checksums.of(Version.V2_5);
  private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");
  private static final UUID OTHER = UUID.fromString("11111111-2222-4333-8444-666666666666");

  /** Each line is in order, whatever the order of the document. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // By version first.
        "f0000000-0000-0000-8000-000000000000 80000000-0000-1000-8000-000000000000"
            + " 70000000-0000-3000-8000-000000000000 10000000-0000-4000-8000-000000000000"
            + " 00000000-0000-7000-8000-000000000000",
        // Version 1: by the time stamp, whose low bits come first in the text.
        "00000002-0000-1000-8000-000000000000 7fffffff-0000-1000-8000-000000000000"
            + " 80000000-0000-1000-8000-000000000000 00000001-0001-1000-8000-000000000000"
            + " 00000000-7fff-1000-8000-000000000000 00000000-8000-1000-8000-000000000000"
            + " 00000000-0000-1001-8000-000000000000 00000000-0000-17ff-8000-000000000000"
            + " 00000000-0000-1800-8000-000000000000 00000000-0000-1fff-8000-000000000000",
        // Version 1 at one time: by the low half, unsigned.
        "00000001-0000-1000-0000-000000000001 00000001-0000-1000-7fff-ffffffffffff"
            + " 00000001-0000-1000-8000-000000000000 00000001-0000-1000-ffff-ffffffffffff",
        // Any other version: by both halves, unsigned.
        "00000000-0000-4fff-8000-000000000000 00000001-0000-4000-8000-000000000000"
            + " 7fffffff-0000-4000-8000-000000000000 80000000-0000-4000-0000-000000000001"
            + " 80000000-0000-4000-7fff-ffffffffffff 80000000-0000-4000-8000-000000000000"
            + " ffffffff-0000-4000-8000-000000000000",
      })
  void childrenCountInTheOrderOfTheirIds(String ids) {
    List<String> ordered = List.of(ids.split(" "));
    Random random = new Random(1);
    for (int i = 0; i < 5; i++) {
      List<String> shuffled = new ArrayList<>(ordered);
      Collections.shuffle(shuffled, random);
      assertThat(countingChunks(shuffled)).isEqualTo(ordered);
    }
    assertThat(countingChunks(ordered.subList(0, 2))).isEqualTo(ordered.subList(0, 2));
    assertThat(countingChunks(List.of(ordered.get(1), ordered.get(0))))
        .isEqualTo(ordered.subList(0, 2));
  }

  private static List<String> countingChunks(List<String> ids) {
    Part part =
        Part.builder()
            .name("0")
            .chunks(ids.stream().map(UUID::fromString).map(ChildOrderTest::chunk).toList())
            .build();
    return counting(with(part), EntityKind.PART).stream()
        .map(path -> path.replaceAll(".*chunk\\[(.*)]/accMetaChecksum", "$1"))
        .toList();
  }

  @Test
  void ofPlanesWithOneIdTheLastByKeyCounts() {
    Observation observation =
        Observation.simple("C", "o")
            .addPlane(Plane.of("b").entity(entity(ID)).build())
            .addPlane(Plane.of("a").entity(entity(ID)).build())
            .addPlane(Plane.of("c").entity(entity(OTHER)).build())
            .build();
    assertThat(counting(observation, EntityKind.OBSERVATION))
        .containsExactly("plane[caom:C/o/b]/accMetaChecksum", "plane[caom:C/o/c]/accMetaChecksum");
  }

  @Test
  void ofArtifactsWithOneIdTheLastByKeyCounts() {
    Observation observation = of(artifact("test:b", ID), artifact("test:a", ID));
    assertThat(counting(observation, EntityKind.PLANE))
        .containsExactly("plane[caom:C/o/p]/artifact[test:b]/accMetaChecksum");
  }

  @Test
  void ofPartsWithOneIdTheLastByKeyCounts() {
    Observation observation = with(part("y"), part("x"));
    assertThat(counting(observation, EntityKind.ARTIFACT))
        .containsExactly("plane[caom:C/o/p]/artifact[test:a]/part[y]/accMetaChecksum");
  }

  @Test
  void ofChunksWithOneIdTheFirstCounts() {
    Chunk first = chunk(ID).toBuilder().productType(ProductType.THIS).build();
    Chunk second = chunk(ID).toBuilder().productType(ProductType.NOISE).build();
    assertThat(sumOfPartWith(first, second))
        .isEqualTo(sumOfPartWith(first))
        .isNotEqualTo(sumOfPartWith(second, first));
  }

  private static String sumOfPartWith(Chunk... chunks) {
    Part part = part("x").toBuilder().chunks(List.of(chunks)).build();
    return sums(with(part), EntityKind.PART).acc().text();
  }

  @Test
  void kindsTellTheirDepthAndTheirKey() {
    Observation observation = with(part("x").toBuilder().chunks(List.of(chunk(OTHER))).build());
    List<EntityChecksums> all = CHECKSUMS.compute(observation);
    assertThat(all).extracting(each -> each.kind().depth()).containsExactly(0, 1, 2, 3, 4);
    assertThat(all)
        .extracting(each -> EntityKind.key(each.entity()))
        .containsExactly("caom:C/o", "caom:C/o/p", "test:a", "x", null);
  }

  /** The children in the sum of the first entity of that kind. */
  private static List<String> counting(Observation observation, EntityKind kind) {
    List<Piece> pieces = CHECKSUMS.explainAcc(sums(observation, kind));
    return pieces.stream().skip(1).map(piece -> piece.path().toString()).toList();
  }

  private static EntityChecksums sums(Observation observation, EntityKind kind) {
    return CHECKSUMS.compute(observation).stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Observation of(Artifact... artifacts) {
    return Observation.simple("C", "o")
        .addPlane(Plane.of("p").artifacts(List.of(artifacts)).build())
        .build();
  }

  private static Observation with(Part... parts) {
    return of(artifact("test:a", ID).toBuilder().parts(List.of(parts)).build());
  }

  private static Artifact artifact(String uri, UUID id) {
    return Artifact.builder()
        .entity(entity(id))
        .uri(URI.create(uri))
        .productType(ProductType.THIS)
        .build();
  }

  private static Part part(String name) {
    return Part.builder().entity(entity(ID)).name(name).build();
  }

  private static Chunk chunk(UUID id) {
    return Chunk.builder().entity(entity(id)).build();
  }

  private static Entity entity(UUID id) {
    return Entity.builder().id(id).build();
  }
}
