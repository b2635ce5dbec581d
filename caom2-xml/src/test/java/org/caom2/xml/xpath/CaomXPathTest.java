package org.caom2.xml.xpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caom2.xml.xpath.CaomXPath.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.xml.CaomXml;
import org.dom4j.Attribute;
import org.dom4j.Document;
import org.dom4j.DocumentException;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.Node;
import org.dom4j.QName;
import org.dom4j.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions over documents of every version. */
class CaomXPathTest {
  private static final String SMALL =
      """
      <c:Observation xmlns:c="http://www.opencadc.org/caom2/xml/v2.4"
          xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="c:SimpleObservation" c:id="i">
        <c:collection>A</c:collection>
        <c:planes>
          <c:plane><c:productID>x</c:productID>
            <c:energy><c:bounds><c:lower>4.0E-7</c:lower><c:upper>7.0E-7</c:upper></c:bounds></c:energy>
          </c:plane>
          <c:plane><c:productID>1E5</c:productID>
            <c:energy><c:bounds><c:lower>1.0E-6</c:lower><c:upper>INF</c:upper></c:bounds></c:energy>
          </c:plane>
          <c:plane><c:productID/></c:plane>
        </c:planes>
      </c:Observation>
      """;

  private static Document parse(String text) {
    try {
      return DocumentHelper.parseText(text);
    } catch (DocumentException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static XPathValue small(String expression) {
    return compile(expression).evaluate(parse(SMALL));
  }

  @ParameterizedTest
  @EnumSource
  void onePrefixServesAllVersions(Version version) {
    Observation observation = RandomObservations.of(version).density(1).observation(3);
    Document document = CaomXml.document(observation, version).orThrow();
    assertThat(CaomXPath.select(document, "/caom:Observation"))
        .containsExactly(document.getRootElement());
    assertThat(CaomXPath.select(document, "//caom2:plane")).hasSize(observation.planes().size());
    assertThat(compile("string(/caom:Observation/caom:collection)").evaluate(document).string())
        .isEqualTo(observation.collection());
    assertThat(compile("//@caom:lastModified").evaluate(document).isTrue()).isTrue();
    assertThat(compile("//*[@xsi:type='caom2:Circle']").evaluate(document))
        .isEqualTo(compile("//*[substring-after(@xsi:type, ':')='Circle']").evaluate(document));
    assertThat(compile("namespace-uri(/*)").evaluate(document).string())
        .isEqualTo(version.namespace());
    assertThat(compile("namespace-uri(//@caom:id)").evaluate(document).string())
        .isEqualTo(version.namespace());
  }

  @ParameterizedTest
  @EnumSource
  void overObservations(Version version) {
    Observation observation = RandomObservations.of(version).density(1).observation(5);
    Outcome<List<Node>> planes = CaomXPath.select(observation, version, "//caom:plane");
    assertThat(planes.orThrow()).hasSize(observation.planes().size());
    assertThat(compile("count(//caom:plane)").evaluate(observation, version).orThrow().number())
        .isEqualTo(observation.planes().size());
  }

  @Test
  void overAnObservationThatTheVersionCannotHold() {
    Observation observation = RandomObservations.of(Version.V2_5).density(1).observation(5);
    Outcome<List<Node>> planes = CaomXPath.select(observation, Version.V2_0, "//caom:plane");
    assertThat(planes.value()).isNull();
    assertThat(planes.hasErrors()).isTrue();
  }

  @Test
  void nodesAreOfTheTree() {
    Document document = parse(SMALL);
    assertThat(CaomXPath.select(document, "//caom:collection"))
        .singleElement()
        .isInstanceOf(Element.class)
        .isSameAs(document.getRootElement().elements().get(0));
    assertThat(CaomXPath.select(document, "//caom:collection/text()"))
        .singleElement()
        .isInstanceOf(Text.class);
    assertThat(CaomXPath.select(document, "/*/@caom:id"))
        .singleElement()
        .isInstanceOf(Attribute.class);
    assertThat(CaomXPath.select(document, "//caom:plane[2]/caom:productID"))
        .extracting(Node::getText)
        .containsExactly("1E5");
    assertThat(CaomXPath.select(document, "//caom:plane[caom:productID='x']")).hasSize(1);
    assertThat(CaomXPath.select(document, "//plane")).isEmpty();
    assertThat(CaomXPath.select(document, "/")).containsExactly(document);
  }

  @Test
  void nodesAreInTheOrderOfTheDocumentAndNoneTwice() {
    assertThat(
            small("//caom:upper | //caom:lower | //caom:plane/caom:energy//caom:lower").strings())
        .containsExactly("4.0E-7", "7.0E-7", "1.0E-6", "INF");
    assertThat(small("//caom:plane[3]/preceding-sibling::*/caom:productID").strings())
        .containsExactly("x", "1E5");
  }

  /** XPath 1.0 knows no exponents: all of these would be false, or not a number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      count(//caom:bounds[caom:lower < 0.0000005]) | 1
      count(//caom:bounds[caom:lower < number('5e-7')]) | 1
      count(//caom:bounds[caom:lower < '5e-7']) | 1
      count(//caom:bounds[0.0000005 >= caom:lower]) | 1
      count(//caom:bounds[caom:lower < caom:upper]) | 2
      count(//caom:bounds[caom:lower = 0.0000004]) | 1
      count(//caom:bounds[caom:lower != 0.0000004]) | 1
      count(//caom:bounds[number(caom:lower) = 0.0000004]) | 1
      count(//caom:bounds[(caom:lower) = (0.0000004)]) | 1
      count(//caom:bounds[caom:lower/text() = 0.0000004]) | 1
      count(//caom:lower[number() = 0.0000004]) | 1
      count(//caom:lower[. * 10 = 0.000004]) | 1
      count(//caom:lower[-. < 0]) | 2
      count(//caom:upper[. > 1000000]) | 1
      round(sum(//caom:lower) * 10000000) | 14
      floor(//caom:lower) | 0
      ceiling(//caom:lower) | 1
      round(//caom:lower) | 0
      1 div //caom:lower | 2500000
      '1e3' + 1 | 1001
      number('1e3') | 1000
      ' 12 ' + 0 | 12
      count(//caom:plane[caom:productID = '1E5']) | 1
      count(//caom:plane[caom:productID = '100000']) | 0
      count(//caom:plane[caom:productID = 100000]) | 1
      count(//caom:plane[caom:productID < true()]) | 0
      """)
  void numbersMayHaveAnExponent(String expression, double value) {
    assertThat(small(expression).number()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number('x')",
        "number('')",
        "number('1d')",
        "number('0x10')",
        "number('Infinity')",
        "number(//caom:nothing)",
        "//caom:nothing + 1",
        "sum(//caom:productID)",
      })
  void whatIsNoNumberIsNaN(String expression) {
    assertThat(small(expression).number()).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      concat('a', 'b') | ab
      string(1 div 0) | Infinity
      string(0.0000004) | 0.0000004
      string(//caom:lower) | 4.0E-7
      normalize-space(' a  b ') | a b
      translate('abc', 'b', 'x') | axc
      upper-case('abc') | ABC
      lower-case('ABC') | abc
      ends-with('abc', 'bc') | true
      starts-with('abc', 'bc') | false
      contains('abc', 'b') | true
      substring('12345', 2, 3) | 234
      substring-before('1999/04', '/') | 1999
      string-length('abc') | 3
      local-name(/*) | Observation
      name(/*) | c:Observation
      namespace-uri(/*) | http://www.opencadc.org/caom2/xml/v2.4
      count(/*/namespace::*) > 1 | true
      not(//caom:nothing) | true
      boolean(//caom:plane) | true
      position() = last() | true
      id('i') | ""
      lang('en') | false
      """)
  void functions(String expression, String value) {
    assertThat(small(expression).string()).isEqualTo(value);
  }

  @Test
  void eachTypeAsAnyOther() {
    XPathValue nodes = small("//caom:productID");
    assertThat(nodes).isInstanceOf(XPathValue.NodesValue.class);
    assertThat(nodes.string()).isEqualTo("x");
    assertThat(nodes.strings()).containsExactly("x", "1E5", "");
    assertThat(nodes.numbers()).containsExactly(Double.NaN, 1e5, Double.NaN);
    assertThat(nodes.number()).isNaN();
    assertThat(nodes.isTrue()).isTrue();

    XPathValue none = small("//caom:nothing");
    assertThat(none.string()).isEmpty();
    assertThat(none.number()).isNaN();
    assertThat(none.isTrue()).isFalse();
    assertThat(none.strings()).isEmpty();
    assertThat(none.numbers()).isEmpty();

    assertThat(small("2 + 1.5")).isEqualTo(new XPathValue.NumberValue(3.5));
    assertThat(small("3").strings()).containsExactly("3");
    assertThat(small("3").numbers()).containsExactly(3.0);
    assertThat(small("0").isTrue()).isFalse();
    assertThat(small("0 div 0").isTrue()).isFalse();
    assertThat(small("'7'")).isEqualTo(new XPathValue.StringValue("7"));
    assertThat(small("'7'").number()).isEqualTo(7);
    assertThat(small("'7'").numbers()).containsExactly(7.0);
    assertThat(small("'7'").strings()).containsExactly("7");
    assertThat(small("''").isTrue()).isFalse();
    assertThat(small("1 = 1")).isEqualTo(new XPathValue.BooleanValue(true));
    assertThat(small("1 = 2").number()).isZero();
    assertThat(small("1 = 2").strings()).containsExactly("false");
    assertThat(small("1 = 1").numbers()).containsExactly(1.0);
  }

  @Test
  void textsOfElementsAreAllTextsWithin() {
    Element element = DocumentHelper.createElement("a");
    element.addText("1").addComment("no").addElement("b").addCDATA("2").addEntity("e", "3");
    element.addProcessingInstruction("no", "no");
    element.addText("4");
    assertThat(compile("string(.)").evaluate(element).string()).isEqualTo("1234");
    assertThat(compile(".").evaluate(element).strings()).containsExactly("1234");
    assertThat(compile("comment() | processing-instruction()").evaluate(element).strings())
        .containsExactly("no", "no");
  }

  @Test
  void anElementNeedNotBeInADocument() {
    Element root = parse(SMALL).getRootElement();
    root.detach();
    assertThat(CaomXPath.select(root, "//caom:plane")).hasSize(3);
    Element plane = (Element) CaomXPath.select(root, "caom:planes/caom:plane").get(0);
    assertThat(CaomXPath.select(plane, "//caom:plane")).hasSize(3);
    assertThat(CaomXPath.select(plane, ".//caom:productID")).hasSize(1);
    assertThat(CaomXPath.select(plane, "..")).hasSize(1);
  }

  @Test
  void envelopesOfSeveralVersionsAndFurtherPrefixes() {
    StringBuilder records = new StringBuilder();
    for (Version version : Version.values()) {
      records
          .append("<record><x:Observation xmlns:x='")
          .append(version.namespace())
          .append("' x:id='")
          .append(version)
          .append("'><x:collection>")
          .append(version)
          .append("</x:collection></x:Observation></record>");
    }
    Document document =
        parse("<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>" + records + "</OAI-PMH>");
    assertThat(compile("//caom:collection").evaluate(document).strings())
        .containsExactly("2.0", "2.1", "2.2", "2.3", "2.4", "2.5");
    assertThat(compile("//caom:*/@caom:id").evaluate(document).strings()).hasSize(6);
    Map<String, String> oai = Map.of("oai", "http://www.openarchives.org/OAI/2.0/");
    assertThat(
            compile("/oai:OAI-PMH/oai:record[2]/caom:Observation/caom:collection", oai)
                .evaluate(document)
                .strings())
        .containsExactly("2.1");
    assertThat(
            compile("//*[namespace-uri()='" + Version.V2_3.namespace() + "']/caom:collection")
                .evaluate(document)
                .strings())
        .containsExactly("2.3");
  }

  @Test
  void prefixesThatAreTaken() {
    assertThatThrownBy(() -> compile("/", Map.of("caom", "urn:x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> compile("/", Map.of("old", Version.V2_0.namespace())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("old");
  }

  @Test
  void manyThreadsMayEvaluateOne() {
    CaomXPath xpath =
        compile("//caom:plane[position() = last()]/preceding-sibling::*[1]//caom:lower * 2");
    Document document = parse(SMALL);
    assertThat(
            IntStream.range(0, 2000)
                .parallel()
                .mapToDouble(i -> xpath.evaluate(document).number())
                .distinct()
                .toArray())
        .containsExactly(2e-6);
  }

  @Test
  void aPlainNameOfAnotherNamespaceIsNotOurs() {
    Document document = parse("<a xmlns='urn:x'><plane/></a>");
    assertThat(CaomXPath.select(document, "//caom:plane")).isEmpty();
    document.getRootElement().addElement(QName.get("plane", Version.V2_1.namespace()));
    assertThat(CaomXPath.select(document, "//caom:plane")).hasSize(1);
  }

  @Test
  void tellsItsExpression() {
    assertThat(compile("//caom:plane")).hasToString("//caom:plane");
    assertThat(compile("//caom:plane").expression()).isEqualTo("//caom:plane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self"
      })
  void everyAxisOfEveryNode(String axis) {
    Document document = DocumentHelper.createDocument();
    document.addElement("a", "urn:x").addAttribute("b", "1").addElement("c").addText("2");
    Element alone = DocumentHelper.createElement("d");
    alone.addElement("e");
    for (String from : List.of("/", "//", "//node()/", "//@*/", "//namespace::*/")) {
      CaomXPath expression = CaomXPath.compile(from + axis + "::node()");
      assertThat(expression.evaluate(document).strings()).doesNotContainNull();
      assertThat(expression.evaluate(alone).strings()).doesNotContainNull();
    }
    assertThat(CaomXPath.select(document, "/..")).isEmpty();
    assertThat(CaomXPath.select(document, "//..")).hasSize(3);
  }
}
