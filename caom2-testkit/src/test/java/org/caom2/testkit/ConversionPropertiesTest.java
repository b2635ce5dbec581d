package org.caom2.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every observation of one version that is converted to another. */
class ConversionPropertiesTest {
  private static final int COUNT = 60;

  static Stream<Arguments> pairs() {
    return Stream.of(Version.values())
        .flatMap(from -> Stream.of(Version.values()).map(to -> Arguments.of(from, to)));
  }

  private static Stream<Observation> observations(Version version) {
    return RandomObservations.of(version).siblings(2).stream(COUNT)
        .map(ConversionPropertiesTest::identified);
  }

  /** With the collection that its uri tells, or else nothing of 2.5 could go to another version. */
  private static Observation identified(Observation observation) {
    return observation.uri().toString().startsWith("caom:C/")
        ? observation.toBuilder().collection("C").build()
        : observation;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyDifferenceIsAnIssue(Version from, Version to) {
    observations(from)
        .forEach(
            observation -> {
              Outcome<Observation> outcome = Conversion.to(observation, to);
              Set<ModelPath> reported =
                  outcome.issues().stream().map(Issue::path).collect(Collectors.toSet());
              Observation held = outcome.value();
              if (outcome.issues().size() > 1000 || held == null) {
                return;
              }
              // Where the identity is lost, what is below it has other paths, too.
              if (reported.stream().anyMatch(path -> path.toString().matches("(?s)(.*/)?uri"))) {
                return;
              }
              for (Difference difference : Differences.between(observation, held)) {
                String text = difference.path().toString();
                boolean otherId =
                    to == Version.V2_0 && text.matches("(?s).*/chunk\\[[-0-9a-f]*\\]");
                if (!otherId && !isReported(difference.path(), reported)) {
                  fail(difference + " is not in " + outcome.issues());
                }
              }
              if (outcome.issues().isEmpty()) {
                assertThat(held).isSameAs(observation);
              }
            });
  }

  /** Whether the path, one above it or one below it is among those. */
  private static boolean isReported(ModelPath path, Set<ModelPath> reported) {
    for (ModelPath at = path; at != null; at = at.parent()) {
      if (reported.contains(at)) {
        return true;
      }
    }
    String text = path.toString();
    return reported.stream()
        .anyMatch(
            other ->
                other.toString().startsWith(text + "/") || other.toString().startsWith(text + "["));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whatIsHeldIsHeld(Version from, Version to) {
    observations(from)
        .forEach(
            observation -> {
              Outcome<Observation> first = Conversion.to(observation, to);
              Observation held = first.value();
              // What has lost a thing that is required may be empty now, or be given it anew.
              boolean incomplete =
                  first.issues().stream().anyMatch(i -> i.code() == DocumentCode.WRITE_REQUIRED);
              if (held == null || incomplete) {
                return;
              }
              Outcome<Observation> again = Conversion.to(held, to);
              assertThat(again.issues())
                  .allMatch(issue -> issue.code() == DocumentCode.WRITE_VALUE);
              if (!held.equals(again.value())) {
                fail("changed again: " + Differences.between(held, again.value()));
              }
            });
  }

  /** There and back again; what is only reported as given or left out may differ. */
  @ParameterizedTest
  @MethodSource("pairs")
  void whatComesThroughWithoutLossComesBack(Version from, Version to) {
    observations(from)
        .forEach(
            observation -> {
              Outcome<Observation> there = Conversion.to(observation, to);
              if (there.value() == null || !there.issues().isEmpty()) {
                return;
              }
              Outcome<Observation> back = Conversion.to(there.value(), from);
              assertThat(back.issues()).isEmpty();
              assertThat(back.value()).isEqualTo(observation);
            });
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void someComeThrough(Version from, Version to) {
    long unchanged =
        RandomObservations.of(from).density(0).stream(COUNT)
            .map(ConversionPropertiesTest::identified)
            .map(observation -> Conversion.to(observation, to))
            .map(Outcome::issues)
            .filter(List::isEmpty)
            .count();
    boolean oldIds = to == Version.V2_0 && from != Version.V2_0;
    assertThat(unchanged > 0).isEqualTo(!oldIds);
  }
}
