package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Observations that may hold anything: what is written of them without an error reads back as the
 * outcome tells, without a finding, in every format, and what differs was told.
 */
class AnyObservationTest {
  private static final int COUNT = 100;

  private static final List<CaomJson> DIALECTS =
      List.of(CaomJson.codec(), CaomJson.codec().writing(Dialect.PREFIXED).compact());

  @ParameterizedTest
  @EnumSource
  void readsBackAsTheOutcomeTells(Version version) {
    int written = 0;
    for (int seed = 0; seed < COUNT; seed++) {
      Observation observation = AnyObservation.of(seed);
      Outcome<Observation> outcome = Conversion.to(observation, version);
      String which = "seed " + seed;
      assertTold(which, observation, outcome);
      if (isWithoutError(which, outcome, CaomXml.codec().toText(observation, version))) {
        String xml = CaomXml.codec().toText(observation, version).orThrow();
        assertReadsBack(which, outcome, CaomXml.read(xml));
        written++;
      }
      for (CaomJson codec : DIALECTS) {
        Outcome<String> json = codec.toText(observation, version);
        if (isWithoutError(which, outcome, json)) {
          assertReadsBack(which, outcome, CaomJson.read(json.orThrow()));
        }
      }
    }
    assertThat(written).isGreaterThan(version == Version.V2_0 ? 5 : COUNT / 15);
  }

  /** An error in either means one in both, but for characters that the format cannot hold. */
  private static boolean isWithoutError(
      String which, Outcome<Observation> outcome, Outcome<String> written) {
    boolean lost =
        written.issues().stream().anyMatch(i -> i.code() == DocumentCode.WRITE_CHARACTER);
    assertThat(written.hasErrors()).as(which).isEqualTo(outcome.hasErrors() || lost);
    return !written.hasErrors();
  }

  private static void assertReadsBack(
      String which, Outcome<Observation> outcome, Outcome<Document> read) {
    assertThat(read.issues()).as(which).isEmpty();
    Observation held = Objects.requireNonNull(outcome.value(), which);
    Observation back = read.orThrow().observation();
    assertThat(Differences.between(held, back)).as(which).isEmpty();
    assertThat(back).as(which).isEqualTo(held);
  }

  private static void assertTold(
      String which, Observation observation, Outcome<Observation> outcome) {
    Observation held = outcome.value();
    if (outcome.issues().isEmpty()) {
      assertThat(held).as(which).isSameAs(observation);
    }
    Set<String> told =
        outcome.issues().stream().map(issue -> plain(issue.path())).collect(Collectors.toSet());
    // What a key tells apart has another path when the key is lost.
    boolean isKeyLost = told.stream().anyMatch(path -> path.matches("(?s)(.*/)?(uri|id|name)"));
    if (held == null || isKeyLost || outcome.issues().size() > 1000) {
      return;
    }
    for (Difference difference : Differences.between(observation, held)) {
      String path = plain(difference.path());
      assertThat(told)
          .as("%s: %s", which, difference)
          .anyMatch(each -> path.startsWith(each) || each.startsWith(path));
    }
  }

  /**
   * The path without the numbers of items, which change when one is left out, and with the outline
   * of a polygon, which stands within it until 2.4, where the model has it.
   */
  private static String plain(ModelPath path) {
    return path.toString()
        .replaceAll("\\[\\d+]", "")
        .replaceAll(" #\\d+]", "]")
        .replace("/position/bounds/samples", "/position/samples");
  }
}
