package org.caom2.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.model.Observation;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.validation.rules.wcs.WcsRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules on random observations: none of the valid ones has an error, and none throws. */
class RandomObservationsTest {
  /** The schema takes any text as a ctype or unit, and no random one is that of an axis. */
  private static final Validator WITHOUT_AXES =
      Validator.standard()
          .without(new WcsRules().rules().stream().map(Rule::id).toArray(String[]::new));

  @ParameterizedTest
  @EnumSource
  void validOnesHaveNoErrors(Version version) {
    Map<String, String> found = new TreeMap<>();
    for (int seed = 0; seed < 250; seed++) {
      Observation observation = RandomObservations.of(version).valid().observation(seed);
      for (Issue issue : WITHOUT_AXES.validate(observation, version)) {
        // Likewise for positions.
        if (issue.isError() && !issue.code().id().startsWith("pos.")) {
          found.putIfAbsent(issue.code().id(), "seed " + seed + " " + issue);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noneMakesARuleThrow(Version version) {
    int issues = 0;
    for (int seed = 0; seed < 250; seed++) {
      List<Issue> found =
          Validator.standard().validate(RandomObservations.of(version).observation(seed), version);
      assertThat(found).allMatch(issue -> !issue.message().isEmpty());
      issues += found.size();
    }
    assertThat(issues).isPositive();
  }
}
