package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type names ({@code xsi:type}) where the schema takes them and where it does not. */
class TypeNamesTest {
  private static String document(Version version) {
    for (long seed = 0; ; seed++) {
      Observation observation =
          RandomObservations.of(version).density(1).siblings(1).observation(seed);
      String text = CaomXml.codec().toText(observation, version).orThrow();
      if (text.contains("<caom2:polygon>") && text.contains("xsi:type=\"caom2:Polygon\"")) {
        return text;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<caom2:polygon>, caom2:CoordPolygon2D, true",
    "<caom2:polygon>, caom2:CoordCircle2D, false",
    "<caom2:polygon>, caom2:Nothing, false",
    "<caom2:provenance>, caom2:Provenance, true",
    "<caom2:provenance>, caom2:Plane, false",
    "<caom2:provenance>, Provenance, false",
    "<caom2:planes>, caom2:Plane, false",
    "<caom2:collection>, caom2:Plane, false",
  })
  void besideTheElement(String tag, String type, boolean taken) {
    String text = document(Version.V2_4);
    assertThat(text).contains(tag);
    String typed = text.replaceFirst(tag, tag.replace(">", " xsi:type=\"" + type + "\">"));
    Outcome<?> outcome = CaomXml.read(typed);
    if (taken) {
      assertThat(outcome.issues()).isEmpty();
    } else {
      assertThat(outcome.issues()).isNotEmpty().allMatch(issue -> issue.isError());
    }
  }

  /**
   * A known limit: the schemas have a second type for an interval with samples inside, which the
   * model has not. No document is known that tells the type there, where there is no choice.
   */
  @ParameterizedTest
  @CsvSource({
    "V2_4, bounds, SampledInterval, false",
    "V2_4, bounds, Interval, true",
    "V2_4, sample, Interval, true",
    "V2_3, bounds, Interval, true",
    "V2_3, sample, SubInterval, false",
    "V2_3, sample, Interval, true",
  })
  void intervalsHaveOneName(Version version, String element, String type, boolean taken) {
    String text = document(version);
    String tag = "<caom2:" + element + '>';
    int at = text.indexOf(tag, text.indexOf("<caom2:energy>"));
    assertThat(at).isPositive();
    String typed =
        text.substring(0, at)
            + tag.replace(">", " xsi:type=\"caom2:" + type + "\">")
            + text.substring(at + tag.length());
    List<Code> codes = CaomXml.read(typed).issues().stream().map(Issue::code).toList();
    assertThat(codes).isEqualTo(taken ? List.of() : List.of(XmlCode.TYPE));
  }
}
