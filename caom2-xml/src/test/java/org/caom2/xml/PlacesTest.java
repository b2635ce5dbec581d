package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caom2.model.Document;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Outcome;
import org.junit.jupiter.api.Test;

/** Issues and places point at the element they are about. */
class PlacesTest {
  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- é𝄞 --><c:Observation xmlns:c="http://www.opencadc.org/caom2/xml/v2.4"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="c:SimpleObservation"
          c:id="00000000-0000-0000-0000-000000000001">
        <c:collection>C</c:collection>
        <c:observationID>O</c:observationID>
        <c:sequenceNumber>5</c:sequenceNumber>
        <c:algorithm><c:name>exposure</c:name></c:algorithm>
        <c:type>OBJECT</c:type>
        <c:target><c:name>é𝄞</c:name><c:moving>true</c:moving></c:target>
        <c:planes>
          <c:plane c:id="00000000-0000-0000-0000-000000000002">
            <c:productID>p</c:productID>
            <c:dataReadGroups>
              <c:groupURI>ivo://a/b?c</c:groupURI>
            </c:dataReadGroups>
            <c:position>
              <c:bounds xsi:type="c:Circle">
                <c:center><c:cval1>1</c:cval1><c:cval2>2</c:cval2></c:center>
                <c:radius>3</c:radius>
              </c:bounds>
            </c:position>
            <c:energy>
              <c:bounds>
                <c:lower>1</c:lower>
                <c:upper>2</c:upper>
                <c:samples>
                  <c:sample><c:lower>1</c:lower><c:upper>2</c:upper></c:sample>
                </c:samples>
              </c:bounds>
            </c:energy>
            <c:artifacts>
              <c:artifact c:id="00000000-0000-0000-0000-000000000003">
                <c:uri>x:y</c:uri>
                <c:productType>science</c:productType>
                <c:releaseType>data</c:releaseType>
              </c:artifact>
            </c:artifacts>
          </c:plane>
        </c:planes>
      </c:Observation>
      """;

  /** Where a piece of the text begins; columns count UTF-16 code units from 1. */
  private static Location place(String text, String piece) {
    int at = text.indexOf(piece);
    assertThat(at).as(piece).isNotNegative();
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Location(line, at - before.lastIndexOf('\n'));
  }

  private static void check(String was, String is, Code code, String piece, String path) {
    String text = DOCUMENT.replace(was, is);
    assertThat(text).isNotEqualTo(DOCUMENT);
    for (String each : List.of(text, text.replace('\n', ' '), text.replace("\n", "\r\n"))) {
      checkOne(CaomXml.read(each), code, place(each, piece), path);
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
        checkOne(read(each, charset), code, place(each, piece), path);
      }
    }
  }

  private static Outcome<Document> read(String text, Charset charset) {
    try {
      return CaomXml.read(new ByteArrayInputStream(text.getBytes(charset)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkOne(Outcome<Document> read, Code code, Location place, String path) {
    assertThat(read.issues()).hasSize(1);
    Issue issue = read.issues().get(0);
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.path()).hasToString(path);
    assertThat(issue.at()).as(issue.toString()).isEqualTo(place);
  }

  @Test
  void afterMoreWideCharactersThanAreRemembered() {
    String wide = "<!-- " + "é日𝄞".repeat(50_000) + "\n" + "日".repeat(70_000) + " -->";
    String text = DOCUMENT.replace(">5<", ">x<").replace("<c:algorithm>", wide + "<c:algorithm>");
    String later = text.replace("<c:type>", wide + "<c:kind/><c:type>");
    List<Issue> issues = read(later, StandardCharsets.UTF_8).issues();
    assertThat(issues)
        .extracting(Issue::at)
        .containsExactly(place(later, "<c:sequenceNumber"), place(later, "<c:kind"));
  }

  @Test
  void ofFaultsOfXmlBehindWideCharacters() {
    String text = DOCUMENT.replace('\n', ' ').replace("é𝄞</c:name>", "é日𝄞</c:name><c:a b=c/>");
    Location told = CaomXml.read(text).issues().get(0).at();
    assertThat(told).isNotNull();
    assertThat(read(text, StandardCharsets.UTF_8).issues().get(0).at()).isEqualTo(told);
  }

  @Test
  void ofTheRootBehindWhiteSpace() {
    String root = DOCUMENT.substring(DOCUMENT.indexOf("<c:Obs")).replace("c:id=", "c:ix=");
    for (String start : List.of("", "\n", " \t", "\r\n \n\r ", "<!-- é\n𝄞 -->\r\n <!-- é -->")) {
      String text = start + root;
      Location place = place(text.replace("\r\n", "\n").replace('\r', '\n'), "<c:Obs");
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
        assertThat(read(text, charset).issues().get(0).at()).as(start).isEqualTo(place);
      }
      assertThat(CaomXml.read(text).issues().get(0).at()).as(start).isEqualTo(place);
    }
  }

  @Test
  void theDocumentItselfIsWithoutFault() {
    assertThat(CaomXml.read(DOCUMENT).issues()).isEmpty();
  }

  @Test
  void ofValues() {
    check(">5<", ">x<", DocumentCode.VALUE_INTEGER, "<c:sequenceNumber", "sequenceNumber");
    check(">true<", ">yes<", DocumentCode.VALUE_BOOLEAN, "<c:moving", "target/moving");
    check(
        "<c:radius>3",
        "<c:radius>x",
        DocumentCode.VALUE_NUMBER,
        "<c:radius",
        "plane[caom:C/O/p]/position/bounds/radius");
    check(
        ">ivo://a/b?c<",
        ">x://a<",
        DocumentCode.VALUE_URI_FORM,
        "<c:groupURI",
        "plane[caom:C/O/p]/dataReadGroups");
    check(
        ">data<",
        ">x<",
        DocumentCode.VALUE_TERM,
        "<c:releaseType",
        "plane[caom:C/O/p]/artifact[x:y]/releaseType");
  }

  @Test
  void ofAttributes() {
    check(
        "000000000003\"",
        "00000000000A\"",
        DocumentCode.VALUE_ID,
        "<c:artifact ",
        "plane[caom:C/O/p]/artifact[x:y]/id");
    check(
        "<c:plane c:id",
        "<c:plane c:x=\"\" c:id",
        XmlCode.ATTRIBUTE,
        "<c:plane ",
        "plane[caom:C/O/p]");
    check(
        "<c:plane c:id",
        "<c:plane id=\"17\" c:id",
        XmlCode.ATTRIBUTE,
        "<c:plane ",
        "plane[caom:C/O/p]");
    check("<c:type>", "<c:type c:x=\"\">", XmlCode.ATTRIBUTE, "<c:type ", "type");
    check(
        "<c:dataReadGroups>",
        "<c:dataReadGroups xsi:nil=\"true\">",
        XmlCode.ATTRIBUTE,
        "<c:dataReadGroups ",
        "plane[caom:C/O/p]/dataReadGroups");
  }

  @Test
  void ofWhatIsMissing() {
    check(
        "<c:productType>science</c:productType>",
        "",
        DocumentCode.FIELD_MISSING,
        "<c:artifact ",
        "plane[caom:C/O/p]/artifact[x:y]/productType");
    check(
        "<c:radius>3</c:radius>",
        "",
        DocumentCode.FIELD_MISSING,
        "<c:bounds xsi",
        "plane[caom:C/O/p]/position/bounds/radius");
    check(
        "<c:sample><c:lower>1</c:lower><c:upper>2</c:upper></c:sample>",
        "",
        DocumentCode.LIST_COUNT,
        "<c:samples",
        "plane[caom:C/O/p]/energy/samples");
  }

  @Test
  void ofElements() {
    check("<c:type>", "<c:nothing/><c:type>", XmlCode.ELEMENT, "<c:nothing", "");
    check("<c:type>", "<x/><c:type>", XmlCode.ELEMENT, "<x/>", "");
    check(
        "<c:type>",
        "<c:sequenceNumber>6</c:sequenceNumber><c:type>",
        XmlCode.REPEATED,
        "<c:sequenceNumber>6",
        "sequenceNumber");
    check(
        "</c:target>\n",
        "</c:target>\n<c:intent>science</c:intent>",
        XmlCode.ORDER,
        "<c:intent",
        "intent");
  }

  @Test
  void ofWhatStandsInLists() {
    String groups = "plane[caom:C/O/p]/dataReadGroups";
    check("<c:groupURI>", "<c:x/><c:groupURI>", XmlCode.ELEMENT, "<c:x/>", groups);
    check("<c:groupURI>", "word<c:groupURI>", XmlCode.TEXT, "word", groups);
    check("<c:plane ", "<c:x/><c:plane ", XmlCode.ELEMENT, "<c:x/>", "planes");
  }

  /** The element that tells which of two shapes it is has no name in the model, but a place. */
  @Test
  void ofShapesOfChunks() {
    String shape =
        """
        <c:parts><c:part c:id="00000000-0000-0000-0000-000000000004"><c:name>n</c:name>
        <c:chunks><c:chunk c:id="00000000-0000-0000-0000-000000000005"><c:position><c:axis>
        <c:axis1><c:ctype>RA</c:ctype></c:axis1><c:axis2><c:ctype>DEC</c:ctype></c:axis2>
        <c:bounds>
          <c:circle>
            <c:center><c:coord1>1</c:coord1><c:coord2>2</c:coord2></c:center>
          </c:circle>
        </c:bounds></c:axis></c:position></c:chunk></c:chunks></c:part></c:parts>
        """;
    check(
        "<c:releaseType>data</c:releaseType>",
        "<c:releaseType>data</c:releaseType>" + shape,
        DocumentCode.FIELD_MISSING,
        "<c:circle>",
        "plane[caom:C/O/p]/artifact[x:y]/part[n]"
            + "/chunk[00000000-0000-0000-0000-000000000005]/position/axis/bounds/radius");
  }

  @Test
  void ofTypes() {
    check(
        "xsi:type=\"c:Circle\"",
        "",
        XmlCode.TYPE,
        "<c:bounds",
        "plane[caom:C/O/p]/position/bounds");
    check(
        "c:Circle", "c:Square", XmlCode.TYPE, "<c:bounds xsi", "plane[caom:C/O/p]/position/bounds");
  }

  @Test
  void ofWhatIsNotWellFormed() {
    String text = DOCUMENT.replace(">5<", ">x<").replace("</c:type>", "</c:typ>");
    List<Issue> issues = CaomXml.read(text).issues();
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly(DocumentCode.VALUE_INTEGER, XmlCode.NOT_WELL_FORMED);
    assertThat(issues.get(1).at().line()).isEqualTo(place(text, "</c:typ>").line());
  }

  @Test
  void ofEntities() {
    String text = DOCUMENT.replace(">OBJECT<", ">caf&eacute;<");
    Issue issue = CaomXml.read(text).issues().get(0);
    assertThat(issue.code()).isEqualTo(XmlCode.NOT_WELL_FORMED);
    assertThat(issue.message()).isEqualTo("not well-formed: the entity &eacute; is not declared");
    assertThat(issue.at().line()).isEqualTo(place(text, "&eacute;").line());
  }

  @Test
  void ofTextBetweenElements() {
    check("<c:type>", "word<c:type>", XmlCode.TEXT, "word", "");
  }

  @Test
  void allFaultsAreReportedInOnePassInTheirOrder() {
    String text =
        DOCUMENT
            .replace(">5<", ">x<")
            .replace(">true<", ">yes<")
            .replace("<c:radius>3", "<c:radius>y")
            .replace("<c:type>", "<c:nothing/><c:type>")
            .replace("<c:uri>x:y</c:uri>", "")
            .replace(">data<", ">z<");
    Outcome<Document> outcome = CaomXml.read(text);
    assertThat(outcome.issues())
        .extracting(Issue::code)
        .containsExactly(
            DocumentCode.VALUE_INTEGER,
            XmlCode.ELEMENT,
            DocumentCode.VALUE_BOOLEAN,
            DocumentCode.VALUE_NUMBER,
            DocumentCode.VALUE_TERM,
            DocumentCode.FIELD_MISSING);
    assertThat(outcome.issues()).allMatch(issue -> issue.at() != null);
    assertThat(outcome.value().observation().target().name()).isEqualTo("é𝄞");
  }

  @Test
  void areKeptWhenAsked() {
    Document document = CaomXml.codec().keepingPlaces().readFrom(DOCUMENT).orThrow();
    ModelPath plane = ModelPath.DOCUMENT.keyed("plane", "caom:C/O/p");
    ModelPath artifact = plane.keyed("artifact", "x:y");
    assertPlace(document, ModelPath.DOCUMENT, "<c:Observation");
    assertPlace(document, ModelPath.DOCUMENT.field("target").field("name"), "<c:name>é");
    assertPlace(document, plane, "<c:plane ");
    assertPlace(document, plane.field("energy").field("bounds").field("upper"), "<c:upper>");
    assertPlace(document, plane.field("energy").item("samples", 0), "<c:sample>");
    assertPlace(document, artifact, "<c:artifact ");
    assertPlace(document, artifact.field("releaseType"), "<c:releaseType");
    assertPlace(document, artifact.field("contentType"), "<c:artifact ");
    assertPlace(document, plane.keyed("artifact", "z:z").field("uri"), "<c:plane ");
    assertThat(document.observation().planes().get(0).artifact(URI.create("x:y"))).isPresent();
  }

  /** What follows an item that cannot be read takes its number, not its place. */
  @Test
  void ofItemsBehindOneThatIsLeftOut() {
    String text =
        DOCUMENT.replace(
            "<c:samples>",
            "<c:samples><c:sample><c:lower>x</c:lower><c:upper>2</c:upper></c:sample>");
    Document document = CaomXml.codec().keepingPlaces().readFrom(text).value();
    ModelPath sample = ModelPath.DOCUMENT.keyed("plane", "caom:C/O/p").field("energy");
    sample = sample.item("samples", 0);
    assertThat(document.places().of(sample))
        .contains(place(text, "<c:sample><c:lower>1<"))
        .isNotEqualTo(document.places().of(sample.field("upper")));
    assertThat(document.places().of(sample.field("lower")))
        .contains(place(text, "<c:lower>1</c:lower><c:upper>2</c:upper></c:sample>"));
  }

  private static void assertPlace(Document document, ModelPath path, String piece) {
    assertThat(document.places().of(path)).as(path.toString()).contains(place(DOCUMENT, piece));
  }

  @Test
  void areNotKeptOtherwise() {
    Document document = CaomXml.read(DOCUMENT).orThrow();
    assertThat(document.places().of(ModelPath.DOCUMENT)).isEmpty();
  }

  @Test
  void areNoPartOfWhatIsRead() {
    assertThat(CaomXml.codec().keepingPlaces().readFrom(DOCUMENT).orThrow().observation())
        .isEqualTo(CaomXml.read(DOCUMENT).orThrow().observation());
  }

  @Test
  void whatIsWrongWithATextIsSaidWhereverItStands() {
    String faulty =
        DOCUMENT.replaceAll("<c:(lower|upper|radius)>[0-9]", "<c:$1>one").replace("one<", "1,5<");
    List<Issue> issues = CaomXml.read(faulty).issues();
    List<Location> wrong =
        issues.stream()
            .filter(issue -> issue.code() == DocumentCode.VALUE_NUMBER)
            .map(Issue::at)
            .toList();
    assertThat(wrong).hasSize(5).doesNotHaveDuplicates();
  }
}
