package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;

import org.caom2.model.Chunk;
import org.caom2.model.shape.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom axes and their units. */
class CustomCoverageTest {
  private static Chunk chunk(String ctype, String cunit, double start, double end) {
    return Chunks.custom(Chunks.range(ctype, cunit, Chunks.range(0.5, start, 1.5, end)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rad/m**2", "rad m-2", "rad/m^2", "rad/m2"})
  void oneUnitHasSeveralSpellings(String cunit) {
    Coverage coverage = Chunks.coverage(chunk("RM", cunit, 1, 2), chunk("RM", "rad/m**2", 3, 4));
    assertThat(coverage.custom().bounds()).isEqualTo(new Interval(1, 4));
    assertThat(coverage.issues()).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"deg/m**2", "rad/cm**2", "mrad/m**2", "m", "nonsense", ""})
  void knownAxesInOtherUnitsAreLeftOut(String cunit) {
    for (String ctype : new String[] {"RM", "FARADAY"}) {
      Chunk bad = chunk(ctype, cunit, 50, 60);
      Coverage coverage = Chunks.coverage(bad, chunk(ctype, "rad/m**2", 1, 2));
      assertThat(coverage.custom().bounds()).isEqualTo(new Interval(1, 2));
      assertThat(coverage.issues())
          .extracting(issue -> issue.code().id() + ": " + issue.message())
          .containsExactly("compute.unusable: the unit of " + ctype + " is not rad/m**2");
      assertThat(Chunks.coverage(bad).custom()).isNull();
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"s", "nonsense", ""})
  void otherAxesAreTakenAsTheyAre(String cunit) {
    Coverage coverage = Chunks.coverage(chunk("DELAY", cunit, 50, 60));
    assertThat(coverage.custom().bounds()).isEqualTo(new Interval(50, 60));
    assertThat(coverage.issues())
        .extracting(issue -> issue.code().id())
        .containsExactly("compute.assumed");
  }
}
