package org.caom2.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.caom2.model.vocab.EnergyBand;
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
