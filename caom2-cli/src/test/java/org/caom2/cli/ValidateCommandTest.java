package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caom2.model.schema.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final Path SCHEMA = Path.of("../docs/validate-output.schema.json");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void saysNothingOfAGoodDocument() throws IOException {
    Run run = Run.of("validate", file("a.xml", Samples.xml("a")));
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("1 document (1 of 2.4)\n0 errors, 0 warnings, 0 information\n");
  }

  @Test
  void showsTheFaultyLine() throws IOException {
    Path file = file("a.xml", Samples.faulty("a"));
    Run run = Run.of("validate", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            file
                + ":5:3: error value.integer: not a whole number of 32 bits: \"many\"\n"
                + "  sequenceNumber\n"
                + "      5 |   <caom2:sequenceNumber>many</caom2:sequenceNumber>\n"
                + "        |   ^\n");
    assertThat(run.err()).contains("1 error, 0 warnings").contains("       1  error value.integer");
  }

  @Test
  void versionsAndFormatsAreMixedFreely() throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("validate"));
    for (Version version : Version.values()) {
      arguments.add(file("v" + version + ".xml", Samples.xml("a", version)));
    }
    arguments.add(file("a.json", Samples.json("a")));
    Run run = Run.of(arguments.toArray());
    assertThat(run.status()).as(run.all()).isZero();
    assertThat(run.err())
        .startsWith("7 documents (1 of 2.0, 1 of 2.1, 1 of 2.2, 1 of 2.3, 1 of 2.4, 2 of 2.5)\n");
  }

  @Test
  void formatIsToldByContentNotByName() throws IOException {
    Path json = file("odd.xml", "\ufeff \r\n\t" + Samples.json("a").strip());
    Path xml = file("odd.txt", Samples.xml("a"));
    Run run = Run.of("validate", json, xml);
    assertThat(run.status()).as(run.all()).isZero();
    assertThat(run.err()).startsWith("2 documents (1 of 2.4, 1 of 2.5)");
  }

  @Test
  void levelFiltersWhatIsPrintedNotTheStatus() throws IOException {
    String digits =
        Samples.faulty("a")
            .replace(
                "  <caom2:sequence",
                "  <caom2:metaRelease>2020-01-01T00:00:00.123456</caom2:metaRelease>\n"
                    + "  <caom2:sequence");
    Path file = file("a.xml", digits);
    assertThat(Run.of("validate", file).out())
        .contains("information value.date-digits")
        .contains("error value.integer");
    Run errors = Run.of("validate", "--level", "error", file);
    assertThat(errors.out()).doesNotContain("date-digits").contains("error value.integer");
    assertThat(errors.err()).contains("1 error, 0 warnings, 1 information");

    Path mild = file("b.xml", digits.replace(">many<", ">7<"));
    Run nothing = Run.of("validate", "--level", "warning", "--format", "json", mild);
    assertThat(nothing.status()).isZero();
    assertThat(nothing.out()).contains("\"valid\":true,\"issues\":[]");
    Path bad = file("c.xml", Samples.xml("a") + "<");
    Run not = Run.of("validate", "--level", "error", bad);
    assertThat(not.status()).isEqualTo(1);
  }

  @Test
  void issuesAreSortedByPlace() throws IOException {
    // The rule's finding stands before the reader's, which is made first.
    String xml =
        Samples.xml("a")
            .replace(
                "</caom2:observationID>\n",
                "</caom2:observationID>\n  <caom2:foo/>\n  <caom2:sequenceNumber>x</caom2:sequenceNumber>\n")
            .replace("<caom2:collection>TEST", "<caom2:collection>TE ST");
    Run run = Run.of("validate", "--format", "json", file("a.xml", xml));
    JsonNode issues = new ObjectMapper().readTree(run.out()).get("issues");
    List<Integer> lines = new ArrayList<>();
    issues.forEach(issue -> lines.add(issue.get("line").asInt()));
    assertThat(lines).hasSizeGreaterThanOrEqualTo(2).isSorted();
  }

  @Test
  void jsonLinesAreAsTheirSchemaSays() throws IOException {
    file("1-good.xml", Samples.xml("a"));
    file("2-faulty.xml", Samples.faulty("b"));
    file("3-no-caom.xml", "<html/>");
    file("4-empty.xml", "");
    file("5-json.json", Samples.json("c"));
    file("6-broken.json", "{\"a\":");
    Run run = Run.of("validate", "--format", "json", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(6);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> objects = new ArrayList<>();
    for (String line : run.lines()) {
      JsonNode object = mapper.readTree(line);
      assertThat(schema.validate(object)).as(line).isEmpty();
      objects.add(object);
    }
    assertThat(objects)
        .extracting(o -> o.get("valid").asBoolean())
        .containsExactly(true, false, false, false, true, false);
    assertThat(objects.get(0).toString())
        .isEqualTo(
            "{\"document\":\""
                + folder.resolve("1-good.xml")
                + "\",\"version\":\"2.4\",\"uri\":\"caom:TEST/a\",\"valid\":true,\"issues\":[]}");
    assertThat(objects.get(2).get("version").isNull()).isTrue();
    assertThat(objects.get(2).get("uri").isNull()).isTrue();
    assertThat(objects.get(2).get("issues").get(0).get("code").asText()).isEqualTo("xml.namespace");
  }

  @Test
  void theSchemaRefusesWhatIsNotSo() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    ObjectMapper mapper = new ObjectMapper();
    String good =
        "{\"document\":\"a\",\"version\":\"2.4\",\"uri\":null,\"valid\":true,\"issues\":[]}";
    assertThat(schema.validate(mapper.readTree(good))).isEmpty();
    assertThat(schema.validate(mapper.readTree(good.replace("2.4", "3.0")))).isNotEmpty();
    assertThat(schema.validate(mapper.readTree(good.replace("\"issues\":[]", "\"issues\":[{}]"))))
        .isNotEmpty();
    assertThat(schema.validate(mapper.readTree(good.replace("\"uri\":null,", "")))).isNotEmpty();
  }

  @Test
  void labelsAndTextsCannotCommandATerminal() throws IOException {
    Path odd = file("a\u001b[31m\n.xml", "<a>\u009b31m</a>");
    Run run = Run.of("validate", odd);
    assertThat(run.out()).contains("a\\u001b[31m\\n.xml:1:1: error");
    assertThat(run.all()).doesNotContain("\u001b").doesNotContain("\u009b");
  }

  @Test
  void longLinesAreCutAroundTheColumn() throws IOException {
    String far = "x".repeat(3000);
    String xml =
        Samples.faulty("a").replace("  <caom2:sequence", "<!--" + far + "--><caom2:sequence");
    Run run = Run.of("validate", file("a.xml", xml));
    List<String> shown = run.lines().stream().filter(line -> line.contains(" | ")).toList();
    assertThat(shown).hasSize(2).allMatch(line -> line.length() <= 100);
    int caret = shown.get(1).indexOf('^');
    assertThat(shown.get(0).substring(caret)).startsWith("<caom2:sequenceNumber>");
    assertThat(shown.get(0)).contains("| …xxx").endsWith("…");
  }

  @Test
  void manyIssuesAreCountedInTheSummary() throws IOException {
    StringBuilder faults = new StringBuilder();
    IntStream.range(0, 1500).forEach(i -> faults.append("<caom2:no/>\n"));
    String xml =
        Samples.xml("a").replace("</caom2:observationID>\n", "</caom2:observationID>\n" + faults);
    Run run = Run.of("validate", "--format", "json", file("a.xml", xml));
    assertThat(new ObjectMapper().readTree(run.out()).get("issues")).hasSizeLessThan(1010);
    assertThat(run.out()).contains("limit.issues");
  }

  @Test
  void outputIsUtf8() throws IOException {
    Run run = Run.of("validate", "--format", "json", file("ä€.xml", Samples.xml("é")));
    assertThat(new String(run.out().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .contains("caom:TEST/é");
  }
}
