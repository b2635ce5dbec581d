package org.caom2.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.caom2.model.issue.Limits;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.model.wcs.CoordFunction1D;
import org.junit.jupiter.api.Test;

class BuildersTest {
  @Test
  void nameAllThatIsMissing() {
    assertThatThrownBy(() -> Observation.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("kind", "collection", "uri", "algorithm");
    assertThatThrownBy(() -> CoordFunction1D.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("naxis", "delta", "refCoord");
  }

  @Test
  void makeAnIdOfTheirOwn() {
    Observation one = Observation.simple("C", "O").build();
    Observation other = Observation.simple("C", "O").build();
    assertThat(one.id()).isNotEqualTo(other.id());
    assertThat(one.toBuilder().build()).isEqualTo(one);
  }

  @Test
  void keepSetsInTheOrderOfTheStandard() {
    Energy energy =
        Energy.builder()
            .energyBands(List.of(EnergyBand.UV, EnergyBand.RADIO, EnergyBand.UV))
            .build();
    assertThat(energy.energyBands()).containsExactly(EnergyBand.RADIO, EnergyBand.UV);
  }

  @Test
  void keepChildrenByTheirKey() {
    Observation observation =
        Observation.simple("C", "O")
            .planes(List.of(Plane.of("b").build(), Plane.of("a").build()))
            .build();
    assertThat(observation.planes()).extracting(Plane::productID).containsExactly("a", "b");
    assertThat(observation.plane("b")).isPresent();
    assertThat(observation.plane(URI.create("caom:C/O/a"))).isPresent();
    assertThat(observation.plane("c")).isEmpty();
  }

  @Test
  void replaceOrAddAChild() {
    Observation observation = Observation.simple("C", "O").addPlane(Plane.of("a").build()).build();
    Plane other = Plane.of("a").creatorID(URI.create("x:y")).build();
    assertThat(observation.with(other).planes())
        .singleElement()
        .satisfies(plane -> assertThat(plane.creatorID()).hasToString("x:y"));
    assertThat(observation.with(Plane.of("b").build()).planes()).hasSize(2);
  }

  @Test
  void replaceOrAddAChunkByItsId() {
    Chunk chunk = Chunk.builder().naxis(1).build();
    Part part = Part.builder().name("0").addChunk(chunk).build();
    Chunk better = chunk.toBuilder().naxis(2).build();
    assertThat(part.with(better).chunks()).containsExactly(better);
    assertThat(part.with(Chunk.builder().build()).chunks()).hasSize(2);
    assertThat(part.chunk(chunk.id())).contains(chunk);
    assertThat(part.chunk(new UUID(0, 0))).isEmpty();
  }

  @Test
  void takeOutAChildByItsKeyAlone() {
    Chunk chunk = Chunk.builder().build();
    Part part = Part.builder().name("0").addChunk(chunk).build();
    Artifact artifact = artifact("x:a").toBuilder().addPart(part).build();
    Plane plane = Plane.of("a").addArtifact(artifact).build();
    Observation observation = Observation.simple("C", "O").addPlane(plane).build();

    Chunk sameId = chunk.toBuilder().naxis(2).build();
    assertThat(part.without(sameId).chunks()).isEmpty();
    Part sameName = Part.builder().name("0").build();
    assertThat(artifact.without(sameName).parts()).isEmpty();
    assertThat(plane.without(artifact("x:a")).artifacts()).isEmpty();
    assertThat(observation.without(Plane.of("a").build()).planes()).isEmpty();
    assertThat(observation.without(observation.planes().get(0)).planes()).isEmpty();

    assertThat(part.without(Chunk.builder().build())).isEqualTo(part);
    assertThat(artifact.without(Part.builder().name("1").build())).isEqualTo(artifact);
    assertThat(plane.without(artifact("x:b"))).isEqualTo(plane);
    assertThat(observation.without(Plane.of("b").build())).isEqualTo(observation);
  }

  @Test
  void takeOutEachChildOfOneKey() {
    Part part = Part.builder().name("0").build();
    Part twin = Part.builder().name("0").build();
    Part other = Part.builder().name("1").build();
    Artifact artifact = artifact("x:a").toBuilder().parts(List.of(part, twin, other)).build();
    assertThat(artifact.without(part).parts()).containsExactly(other);
  }

  @Test
  void findAPlaneByTheUriThatItHadBefore() {
    Plane plane = Plane.of("a").build();
    Observation observation = Observation.simple("C", "O").build().with(plane);
    assertThat(observation.plane(plane.uri())).contains(observation.planes().get(0));
  }

  @Test
  void refuseNullsByTheirNames() {
    Observation observation = Observation.simple("C", "O").build();
    assertThatThrownBy(() -> observation.with(null)).hasMessage("plane");
    assertThatThrownBy(() -> observation.without(null)).hasMessage("plane");
    assertThatThrownBy(() -> observation.plane((URI) null)).hasMessage("planeUri");
    assertThatThrownBy(() -> Plane.of("a").build().without(null)).hasMessage("artifact");
    assertThatThrownBy(() -> artifact("x:a").without(null)).hasMessage("part");
    Part part = Part.builder().name("0").build();
    assertThatThrownBy(() -> part.with(null)).hasMessage("chunk");
    assertThatThrownBy(() -> part.without(null)).hasMessage("chunk");
  }

  private static Artifact artifact(String uri) {
    return Artifact.builder()
        .uri(URI.create(uri))
        .productType(ProductType.THIS)
        .releaseType(ReleaseType.DATA)
        .build();
  }

  @Test
  void changeOneLimitOfThose() {
    Limits limits = Limits.DEFAULT.toBuilder().document(1 << 20).build();
    assertThat(limits).isEqualTo(new Limits(64, 4 << 20, 1 << 20, 10_000_000, 1_000));
    assertThatThrownBy(() -> Limits.builder().depth(1).build())
        .hasMessageContainingAll("text", "document", "items", "issues");
    assertThatThrownBy(() -> Limits.DEFAULT.toBuilder().depth(0).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuseNullsInLists() {
    assertThatThrownBy(() -> Target.builder().name("x").addKeyword(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void membersAreForDerivedObservations() {
    assertThatThrownBy(() -> Observation.simple("C", "O").addMember(URI.create("caom:C/P")).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            Observation.derived("C", "O", "stack")
                .addMember(URI.create("caom:C/P"))
                .build()
                .members())
        .hasSize(1);
  }

  @Test
  void recordsAreImmutable() {
    List<String> words = new java.util.ArrayList<>(List.of("a"));
    Target target = new Target("x", null, null, null, null, null, words);
    words.add("b");
    assertThat(target.keywords()).containsExactly("a");
    assertThatThrownBy(() -> target.keywords().add("c"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** Each call adds; a builder that copied its list each time would take hours for this. */
  @Test
  void accumulate() {
    TargetBuilder builder = Target.builder().name("x");
    for (int i = 0; i < 300_000; i++) {
      builder.addKeyword("k" + i);
    }
    assertThat(builder.build().keywords()).hasSize(300_000);
  }
}
