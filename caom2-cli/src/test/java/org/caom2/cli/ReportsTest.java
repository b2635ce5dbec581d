package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reports as those read them that they are written for. */
class ReportsTest {
  private static final String SECRET = "</script><script>alert(1)</script><!-- {0} [a](b) & \"";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /**
   * A document whose faults quote what could break a report: tags, turned and unseen characters.
   */
  private Path hostile() throws IOException {
    String escaped =
        SECRET.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            + "\u202eturned\u2066 \u0085 &#13; \ud83d\udd2d";
    String xml =
        Samples.faulty("a")
            .replace(">many<", ">" + escaped + "<")
            .replace("<caom2:collection>TEST", "<caom2:collection>T " + escaped);
    return file("odd ]]> ä&<b>.xml", xml);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  /** The data of a page, as its script reads them. */
  static JsonNode data(String page) throws IOException {
    String start = "<script type=\"application/json\" id=\"data\">";
    int from = page.indexOf(start) + start.length();
    return json(page.substring(from, page.indexOf("</script>", from)));
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private JsonNode sarif(Object... arguments) throws IOException {
    List<Object> all = new ArrayList<>(List.of("validate", "--format", "sarif"));
    all.addAll(List.of(arguments));
    JsonNode log = json(Run.of(all.toArray()).out());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                    Files.readString(Path.of("src/test/resources/reports/sarif-parts.schema.json")))
                .validate(log))
        .isEmpty();
    return log.get("runs").get(0);
  }

  @Test
  void sarifHasARuleForEachResultAndALineForEachPlace() throws IOException {
    JsonNode run = sarif("../examples-faulty");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.get("results")).hasSizeGreaterThan(30);
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode result : run.get("results")) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/help/markdown").asText())
          .startsWith("# " + result.get("ruleId").asText());
      assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isPositive();
      assertThat(fingerprints.add(result.get("partialFingerprints").toString())).isTrue();
    }
    JsonNode again = sarif("../examples-faulty");
    assertThat(again.get("results")).isEqualTo(run.get("results"));
  }

  @Test
  void sarifFingerprintsStayWhenLinesMove() throws IOException {
    Path file = file("a.xml", Samples.faulty("a"));
    String before = sarif(file).at("/results/0/partialFingerprints").toString();
    Files.writeString(file, Samples.faulty("a").replace("<caom2:coll", "\n\n<caom2:coll"));
    JsonNode moved = sarif(file).at("/results/0");
    assertThat(moved.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(7);
    assertThat(moved.get("partialFingerprints")).hasToString(before);
  }

  @Test
  void sarifTellsWhatThePolicyChanges() throws IOException {
    Path policy =
        file(
            "p.yaml",
            "policy: ours\nseverities: {value.integer: warning}\noff: {text.empty: so it is}\n");
    JsonNode run = sarif("--policy", policy, file("a.xml", Samples.faulty("a")));
    assertThat(run.at("/results/0/level").asText()).isEqualTo("warning");
    assertThat(run.at("/invocations/0/ruleConfigurationOverrides"))
        .hasToString(
            "[{\"descriptor\":{\"id\":\"value.integer\",\"index\":0},"
                + "\"configuration\":{\"level\":\"warning\"}},"
                + "{\"descriptor\":{\"id\":\"text.empty\"},\"configuration\":{\"enabled\":false},"
                + "\"properties\":{\"reason\":\"so it is\",\"findings\":0}}]");
  }

  @Test
  void inputsThatCannotBeOpenedAreInReports() throws Exception {
    Path missing = folder.resolve("missing.xml");
    Path junit = folder.resolve("r.xml");
    Path html = folder.resolve("r.html");
    JsonNode run = sarif("--report", "junit=" + junit, "--report", "html=" + html, missing);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .contains("missing.xml");
    assertThat(elements(xml(Files.readString(junit)), "error")).hasSize(1);
    assertThat(data(Files.readString(html)).get("unusable")).hasSize(1);
  }

  @Test
  void junitHasACaseForEachDocumentAndAFailureForEachError() throws Exception {
    file("1.xml", Samples.xml("a"));
    file("2.xml", Samples.faulty("b").replace("TEST", "TE ST"));
    Path policy = file("p.yaml", "policy: ours\noff: {text.empty: so it is}\n");
    Run run = Run.of("validate", "--format", "junit", "--policy", policy, folder);
    Document report = xml(run.out());
    List<Element> cases = elements(report, "testcase");
    assertThat(cases)
        .extracting(c -> c.getAttribute("name"))
        .containsExactly(
            folder.resolve("1.xml").toString(), folder.resolve("2.xml").toString(), "text.empty");
    assertThat(cases.get(0).getElementsByTagName("failure").getLength()).isZero();
    assertThat(cases.get(0).getAttribute("classname")).isEqualTo("TEST");
    List<Element> failures = elements(report, "failure");
    assertThat(failures).extracting(f -> f.getAttribute("type")).contains("value.integer");
    Element suite = (Element) cases.get(1).getParentNode();
    assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(failures.size()));
    assertThat(elements(report, "skipped"))
        .extracting(s -> s.getAttribute("message"))
        .containsExactly("0 findings; so it is");
  }

  @Test
  void whatIsInDocumentsCannotBreakAReport() throws Exception {
    Path html = folder.resolve("r.html");
    Path junit = folder.resolve("r.junit");
    JsonNode run = sarif("--report", "html=" + html, "--report", "junit=" + junit, hostile());
    assertThat(run.at("/results").toString())
        .contains("{{0}}")
        .contains("\\\\](b)")
        .contains("\\\\u202e")
        .doesNotContain("\u202e");
    String page = Files.readString(html);
    assertThat(page.split("<script", -1)).hasSize(3);
    assertThat(page).doesNotContain("alert(1)</script>").doesNotContain("\u202e");
    JsonNode data = data(page);
    assertThat(data.toString())
        .contains("</script><script>alert(1)</script>")
        .contains("\ud83d\udd2d");
    String text = Files.readString(junit);
    assertThat(text).doesNotContain("\u202e").doesNotContain("\u0085").contains("\\u202e");
    assertThat(elements(xml(text), "failure").get(0).getAttribute("message"))
        .contains("</script><script>alert(1)</script>");
  }

  @Test
  void aPageListsTheFirstOfEachCheckAndCountsTheRest() throws IOException {
    for (int i = 0; i < 130; i++) {
      file("d" + i + ".xml", Samples.faulty("o" + i));
    }
    Path html = folder.resolve("r.html");
    Run run = Run.of("validate", "--report", "html=" + html, "--format", "json", folder);
    assertThat(run.lines()).hasSize(130);
    JsonNode data = data(Files.readString(html));
    assertThat(data.get("documents").asInt()).isEqualTo(130);
    assertThat(data.get("valid").asInt()).isZero();
    assertThat(data.get("worst")).hasSize(50);
    JsonNode check = data.at("/checks/0");
    assertThat(check.get("code").asText()).isEqualTo("value.integer");
    assertThat(check.get("count").asInt()).isEqualTo(130);
    assertThat(check.get("documents").asInt()).isEqualTo(130);
    assertThat(check.get("findings")).hasSize(100);
    assertThat(check.at("/findings/0/line").asInt()).isEqualTo(5);
    assertThat(check.at("/findings/0/after").asText())
        .isEqualTo("<caom2:sequenceNumber>many</caom2:sequenceNumber>");
    assertThat(Files.size(html)).isLessThan(120_000);
  }

  @Test
  void aPageNamesTheWorstDocumentsFirst() throws IOException {
    for (int i = 0; i < 60; i++) {
      file("a" + (10 + i) + ".xml", Samples.faulty("o" + i));
    }
    String two =
        Samples.faulty("z")
            .replace(">many</caom2:sequenceNumber>", ">many</caom2:sequenceNumber><caom2:typo/>");
    assertThat(two).isNotEqualTo(Samples.faulty("z"));
    file("z.xml", two);
    Path html = folder.resolve("r.html");
    Run.of("validate", "-j", "1", "--report", "html=" + html, folder);
    JsonNode worst = data(Files.readString(html)).get("worst");
    List<String> named = new ArrayList<>();
    worst.forEach(each -> named.add(each.get("document").asText().replaceAll(".*/", "")));
    List<String> expected = new ArrayList<>(List.of("z.xml"));
    for (int i = 0; i < 49; i++) {
      expected.add("a" + (10 + i) + ".xml");
    }
    assertThat(named).isEqualTo(expected);
  }

  @Test
  void reportsAreAskedForByFormatAndFile() throws IOException {
    Path good = file("a.xml", Samples.xml("a"));
    for (String wrong : List.of("html", "html=", "=x", "pdf=" + folder.resolve("x"))) {
      Run run = Run.of("validate", "--report", wrong, good);
      assertThat(run.status()).as(wrong).isEqualTo(2);
      assertThat(run.err()).contains("--report");
    }
    Run run = Run.of("validate", "--report", "html=" + folder.resolve("no/such/r.html"), good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("r.html: cannot be written: no such folder");
  }

  @Test
  void nothingIsWrittenOverWhereAnArgumentIsWrong() throws IOException {
    Path good = file("a.xml", Samples.xml("a"));
    Path kept = Files.writeString(folder.resolve("kept.json"), "kept");
    Path policy = Files.copy(Path.of("../examples/policy.yaml"), folder.resolve("policy.yaml"));
    Path state = folder.resolve("state.json");
    List<List<Object>> wrong =
        List.of(
            List.of("--report", "json=" + kept, "--report", "bogus=x.json"),
            List.of("--report", "json=" + kept, "--policy", folder.resolve("none.yaml")),
            List.of("--report", "json=" + kept, "--summary-file", good),
            List.of("--report", "json=" + policy, "--policy", policy),
            List.of("--resume", state, "--summary-file", good));
    String rules = Files.readString(policy);
    for (List<Object> each : wrong) {
      List<Object> words = new ArrayList<>(List.of("validate", good));
      words.addAll(each);
      assertThat(Run.of(words.toArray()).status()).as(each.toString()).isEqualTo(2);
      assertThat(kept).hasContent("kept");
      assertThat(policy).hasContent(rules);
      assertThat(state).doesNotExist();
    }
  }
}
