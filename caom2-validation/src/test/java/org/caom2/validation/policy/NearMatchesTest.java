package org.caom2.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearMatchesTest {
  @Test
  void nearNamesAreOfferedTheNearestFirst() {
    assertThat(NearMatches.of("bounts", List.of("samples", "bound", "bounds", "state")))
        .containsExactly("bounds", "bound");
    assertThat(NearMatches.of("order", List.of("interval.order", "energy")))
        .containsExactly("interval.order");
  }

  /** Each pair would take a minute or more. */
  @Test
  void longNamesAreNotCompared() {
    String name = "a".repeat(500_000);
    List<String> names = List.of("b".repeat(500_000), "short");

    List<String> near = assertTimeout(Duration.ofSeconds(5), () -> NearMatches.of(name, names));

    assertThat(near).isEmpty();
    assertThat(NearMatches.of("short", List.of("b".repeat(500_000) + "short"))).isEmpty();
  }

  @Test
  void amongVeryManyNamesNothingIsLookedFor() {
    List<String> names = IntStream.range(0, 100_000).mapToObj(i -> "collection" + i).toList();

    assertThat(NearMatches.of("collektion1", names)).isEmpty();
    assertThat(NearMatches.of("collektion1", names.subList(0, 500))).contains("collection1");
  }
}
