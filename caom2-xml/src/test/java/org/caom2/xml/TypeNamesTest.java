package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.api.Test;
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
  @Test
  void theNameOfAnIntervalWithSamplesIsNotKnown() {
    String text = document(Version.V2_4);
    String typed =
        text.replaceFirst(
            "(?s)(<caom2:energy>\\s*<caom2:bounds)>", "$1 xsi:type=\"caom2:SampledInterval\">");
    assertThat(typed).isNotEqualTo(text);
    assertThat(CaomXml.read(typed).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(XmlCode.TYPE));
  }
}
