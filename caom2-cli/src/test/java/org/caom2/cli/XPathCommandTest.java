package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command xpath, through the command line. */
class XPathCommandTest {
  private static final String IMAGE = "../examples/2.4/optical-image.xml";
  private static final String IMAGE_25 = "../examples/2.5/optical-image.xml";

  private static Run xpath(Object... arguments) {
    return Run.of(Stream.concat(Stream.of("xpath"), Stream.of(arguments)).toArray());
  }

  private static Run xpathOf(String document, Object... arguments) {
    return Run.withInput(
        document.getBytes(StandardCharsets.UTF_8),
        Stream.of(new Object[] {"xpath"}, arguments, new Object[] {"-"})
            .flatMap(Stream::of)
            .toArray());
  }

  private static Observation image() throws IOException {
    return CaomXml.read(Path.of(IMAGE)).orThrow().observation();
  }

  @Test
  void printsDocumentAndValue() throws IOException {
    Run ended = xpath("//caom:collection", IMAGE, IMAGE_25);
    assertThat(ended.status()).as(ended.err()).isZero();
    String collection = image().collection();
    assertThat(ended.out())
        .isEqualTo(IMAGE + ": " + collection + '\n' + IMAGE_25 + ": " + collection + '\n');
  }

  @Test
  void printsTheXmlOfAnElementWithOthersInside() {
    Run ended = xpath("//caom:proposal", IMAGE);
    assertThat(ended.lines())
        .singleElement()
        .asString()
        .startsWith(IMAGE + ": <caom2:proposal xmlns:caom2=\"" + Version.V2_4.namespace() + "\"")
        .endsWith("</caom2:proposal>");
  }

  @Test
  void printsAttributes() throws IOException {
    Run ended = xpath("/*/@caom:id", IMAGE);
    assertThat(ended.out()).isEqualTo(IMAGE + ": " + image().id() + '\n');
  }

  @Test
  void printsATable() throws IOException {
    Run ended = xpath("--format", "tsv", "//caom:plane/caom:productID", IMAGE);
    assertThat(ended.lines())
        .startsWith("document\tvalue")
        .contains(IMAGE + "\traw")
        .hasSize(image().planes().size() + 1);
  }

  @Test
  void printsJson() throws IOException {
    Run ended = xpath("--format", "json", "//caom:plane/caom:productID", IMAGE, IMAGE_25);
    assertThat(ended.lines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(ended.lines().get(0));
    assertThat(first.get("document").textValue()).isEqualTo(IMAGE);
    assertThat(first.get("version").textValue()).isEqualTo("2.4");
    assertThat(first.get("uri").textValue()).isEqualTo(image().uri().toString());
    assertThat(first.get("values")).hasSize(image().planes().size());
  }

  @Test
  void jsonKeepsTheTypesOfWhatIsComputed() throws IOException {
    assertThat(computed("count(//caom:plane)").isNumber()).isTrue();
    assertThat(computed("1 = 1").isBoolean()).isTrue();
    assertThat(computed("1 div 0").textValue()).isEqualTo("Infinity");
  }

  private static JsonNode computed(String expression) throws IOException {
    Run ended = xpath("--format", "json", expression, IMAGE);
    return new ObjectMapper().readTree(ended.out()).get("values").get(0);
  }

  @Test
  void counts() throws IOException {
    int planes = image().planes().size();
    assertThat(xpath("--count", "//caom:plane", IMAGE).out())
        .isEqualTo(IMAGE + ": " + planes + '\n');
    assertThat(xpath("--count", "--format", "tsv", "//caom:plane", IMAGE).out())
        .isEqualTo("document\tcount\n" + IMAGE + '\t' + planes + '\n');
    assertThat(xpath("--count", "--format", "json", "//caom:plane", IMAGE).out())
        .contains("\"count\":" + planes + "}");
    assertThat(xpath("--count", "//caom:nothing", IMAGE).out()).isEqualTo(IMAGE + ": 0\n");
    assertThat(xpath("count(//caom:plane)", IMAGE).out()).isEqualTo(IMAGE + ": " + planes + '\n');
  }

  @Test
  void findingNothingIsNoError() {
    Run ended = xpath("//caom:nothing", IMAGE);
    assertThat(ended).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void readsJson() {
    Run json = Run.of("convert", "--to", "2.4", "--format", "json", IMAGE);
    Run ended = xpathOf(json.out(), "//caom:plane/caom:productID");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("-: raw\n");
  }

  @Test
  void breaksNoLine() throws IOException {
    String text = Files.readString(Path.of(IMAGE));
    String broken = text.replaceFirst("(<caom2:collection>)[^<]*", "$1A\\\\b&#10;&#9;c&#x202e;");
    assertThat(xpathOf(broken, "//caom:collection").out()).isEqualTo("-: A\\b\\n\\tc\\u202e\n");
    assertThat(xpathOf(broken, "--format", "tsv", "//caom:collection").out())
        .isEqualTo("document\tvalue\n-\tA\\\\b\\n\\tc\\u202e\n");
  }

  @Test
  void whatCannotBeReadIsAnError() {
    Run ended = xpath("//caom:collection", "../examples-faulty/not-well-formed.xml", IMAGE);
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("xml.not-well-formed");
    assertThat(ended.out()).startsWith(IMAGE + ": ");
  }

  @Test
  void whatIsReadWithErrorsIsEvaluatedAllTheSame() throws IOException {
    String text = Files.readString(Path.of(IMAGE));
    String faulty = text.replaceFirst("<caom2:planes>", "<caom2:nothing/>$0");
    Run ended = xpathOf(faulty, "//caom:plane/caom:productID");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("xml.element");
    assertThat(ended.out()).contains("-: raw\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//caom:plane[", "nothing()", "//x:plane", "$v", ""})
  void aFaultyExpressionIsWrongUsage(String expression) {
    Run ended = xpath(expression, IMAGE);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).startsWith("caom2: XPath: ").contains("Try 'caom2 xpath --help'.");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aFunctionCalledWronglyIsNoUse() {
    Run ended = xpath("//caom:plane[contains('a')]", IMAGE);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("contains()");
  }

  @Test
  void wantsAPath() {
    Run ended = xpath("//caom:plane");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("PATH");
  }

  @Test
  void aPathThatIsNotThereIsNoUse() {
    assertThat(xpath("//caom:plane", "nowhere.xml").status()).isEqualTo(2);
  }

  @Test
  void helps() {
    Run ended = xpath("--help");
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("xpath", "EXPRESSION PATH...", "--count", "Examples:");
  }
}
