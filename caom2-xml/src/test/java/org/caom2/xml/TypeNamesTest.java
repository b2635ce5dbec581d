package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type names ({@code xsi:type}) where the schema takes them and where it does not. */
class TypeNamesTest {
  private static final String XS = " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"";

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

  private static boolean refused(String document, Version version) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return OfficialSchema.of(version).refuses(bytes).isPresent();
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
    "<caom2:planes>, xs:string, false",
    "<caom2:collection>, xs:string, true",
    "<caom2:collection>, xs:token, true",
    "<caom2:collection>, xs:double, false",
    "<caom2:collection>, xs:anyType, false",
    "<caom2:collection>, xs:nothing, false",
    "<caom2:collection>, xs:, false",
    "<caom2:collection>, string, false",
    "<caom2:collection>, caom2:string, false",
    "<caom2:sequenceNumber>, xs:integer, true",
    "<caom2:sequenceNumber>, xs:int, true",
    "<caom2:sequenceNumber>, xs:decimal, false",
    "<caom2:contentLength>, xs:long, true",
    "<caom2:contentLength>, xs:integer, false",
    "<caom2:cval1>, xs:double, true",
    "<caom2:cval1>, xs:float, false",
    "<caom2:calibrationLevel>, caom2:CalibrationLevel, true",
    "<caom2:calibrationLevel>, xs:integer, false",
    "<caom2:planeURI>, caom2:PlaneURI, true",
    "<caom2:planeURI>, caom2:ObservationURI, false",
    "<caom2:dataProductType>, xs:string, true",
    "<caom2:dataProductType>, caom2:DataProductType, false",
  })
  void besideTheElement(String tag, String type, boolean taken) {
    String text = document(Version.V2_4);
    assertThat(text).contains(tag);
    String typed = text.replaceFirst(tag, tag.replace(">", XS + " xsi:type=\"" + type + "\">"));
    assertThat(refused(typed, Version.V2_4)).isNotEqualTo(taken);
    Outcome<?> outcome = CaomXml.read(typed);
    if (taken) {
      assertThat(outcome.issues()).isEmpty();
    } else {
      assertThat(outcome.issues()).isNotEmpty().allMatch(issue -> issue.isError());
    }
  }

  /** That of the element of a choice, which the schemas name too. */
  @Test
  void ofShapesOfChunks() {
    String text = document(Version.V2_4);
    int bounds = text.lastIndexOf("<caom2:bounds>", text.indexOf("<caom2:polygon>"));
    String start = text.substring(0, bounds) + "<caom2:bounds xsi:type=\"caom2:";
    String end = "\">" + text.substring(bounds + "<caom2:bounds>".length());
    assertThat(refused(start + "CoordBounds2D" + end, Version.V2_4)).isFalse();
    assertThat(CaomXml.read(start + "CoordBounds2D" + end).issues()).isEmpty();
    assertThat(CaomXml.read(start + "CoordPolygon2D" + end).issues())
        .extracting(Issue::message)
        .containsExactly("xsi:type is caom2:CoordPolygon2D, not CoordBounds2D");
  }

  @ParameterizedTest
  @CsvSource({
    "<caom2:provenance>, Provenance, ', which is not of the document''s namespace'",
    "<caom2:provenance>, xs:Provenance, ', which is not of the document''s namespace'",
    "<caom2:provenance>, caom2:Plane, ', not Provenance'",
    "<caom2:collection>, xs:double, ', not xs:string'",
    "<caom2:collection>, caom2:string, ', not xs:string'",
    "<caom2:calibrationLevel>, xs:integer, ', not CalibrationLevel'",
  })
  void theMessageTellsWhatIsWrong(String tag, String type, String fault) {
    String typed =
        document(Version.V2_4)
            .replaceFirst(tag, tag.replace(">", XS + " xsi:type=\"" + type + "\">"));
    assertThat(CaomXml.read(typed).issues())
        .extracting(Issue::message)
        .containsExactly("xsi:type is " + type + fault);
  }

  @Test
  void ofAnObservationWithoutPrefix() {
    String text = document(Version.V2_4).replaceFirst("\"caom2:(\\w+Observation)\"", "\"$1\"");
    assertThat(CaomXml.read(text).issues())
        .extracting(Issue::message)
        .singleElement(STRING)
        .matches("xsi:type is \\w+Observation, which is not of the document's namespace");
  }

  /** Those that XML Schema has, in its spelling, and not where an element could be nil. */
  @ParameterizedTest
  @CsvSource({
    "schemaLocation, true",
    "noNamespaceSchemaLocation, true",
    "schemalocation, false",
    "Type, false",
    "nil, false",
  })
  void otherAttributesOfXmlSchema(String name, boolean taken) {
    for (String tag : List.of("<caom2:provenance>", "<caom2:collection>", "<caom2:planes>")) {
      String text =
          document(Version.V2_4)
              .replaceFirst(tag, tag.replace(">", " xsi:" + name + "=\"urn:x x.xsd\">"));
      assertThat(refused(text, Version.V2_4)).isNotEqualTo(taken);
      assertThat(CaomXml.read(text).hasErrors()).as(tag).isNotEqualTo(taken);
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
