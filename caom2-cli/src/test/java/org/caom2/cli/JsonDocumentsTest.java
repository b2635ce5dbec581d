package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.json.CaomJson;
import org.caom2.json.Dialect;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents in JSON are treated as those in XML. */
class JsonDocumentsTest {
  private static final Path EXAMPLES = Path.of("../examples");

  @TempDir private Path folder;

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().matches(".*/2\\.\\d/[^/]*\\.xml"))
          .sorted()
          .toList();
    }
  }

  private Path json(Path xml, Dialect dialect) throws IOException {
    Document document = CaomXml.read(xml).orThrow();
    Path file = folder.resolve(dialect + "-" + xml.getFileName() + ".json");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CaomJson.codec()
        .writing(dialect)
        .writeTo(document.observation(), document.version(), out)
        .orThrow();
    return Files.write(file, out.toByteArray());
  }

  @TestFactory
  Stream<DynamicTest> areShownCheckedAndComparedAsXml() throws IOException {
    List<Path> examples = examples();
    assertThat(examples).hasSizeGreaterThan(5);
    return examples.stream().map(xml -> DynamicTest.dynamicTest(xml.toString(), () -> alike(xml)));
  }

  private void alike(Path xml) throws IOException {
    for (Dialect dialect : Dialect.values()) {
      Path json = json(xml, dialect);
      assertThat(Run.of("diff", json, xml).status()).isZero();
      assertThat(Run.of("diff", json, xml).out()).isEmpty();
      assertThat(Run.of("checksum", json).out().replace(json.toString(), xml.toString()))
          .isEqualTo(Run.of("checksum", xml).out());
      assertThat(shown(json)).isEqualTo(shown(xml).replace("XML of CAOM", "JSON of CAOM"));
      Run validated = Run.of("validate", json);
      assertThat(validated.status()).isEqualTo(Run.of("validate", xml).status());
      assertThat(codes(validated)).isEqualTo(codes(Run.of("validate", xml)));
    }
  }

  private static String shown(Path file) throws IOException {
    return Run.withInput(Files.readAllBytes(file), "show", "-").out();
  }

  /** The codes of the issues, without the places, which differ. */
  private static List<String> codes(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.matches(".*(error|warning|information) [a-z.-]+.*"))
        .map(line -> line.replaceAll(".*?(error|warning|information) ([a-z.-]+).*", "$1 $2"))
        .sorted()
        .toList();
  }

  @Test
  void areWrittenInTheDialectAskedFor() throws IOException {
    Path xml = examples().get(0);
    Document document = CaomXml.read(xml).orThrow();
    Run plain = Run.of("convert", "--to", document.version().label(), "--format", "json", xml);
    assertThat(plain.out()).isEqualTo(Files.readString(json(xml, Dialect.PLAIN)));
    Run prefixed =
        Run.of(
            "convert",
            "--to",
            document.version().label(),
            "--format",
            "json",
            "--dialect",
            "prefixed",
            xml);
    assertThat(prefixed.out()).isEqualTo(Files.readString(json(xml, Dialect.PREFIXED)));
  }

  @Test
  void withSeveralFaultsTellThemAllWithTheirLines() throws IOException {
    Path good = json(examples().get(0), Dialect.PLAIN);
    Path faulty = folder.resolve("faulty.json");
    String text = Files.readString(good).replaceFirst("\"name\"", "\"nam\"");
    Files.writeString(faulty, text);
    Run run = Run.of("validate", faulty);
    assertThat(run.status()).isEqualTo(1);
    int line = (int) text.substring(0, text.indexOf("\"nam\"")).lines().count();
    assertThat(run.out()).contains(line + ":").contains("json.member").contains("field.missing");
    try (InputStream in = Files.newInputStream(faulty)) {
      assertThat(CaomJson.read(in).hasErrors()).isTrue();
    }
  }

  @Test
  void whatXmlCannotHoldIsToldByConvert() throws IOException {
    Observation odd = Observation.simple("C", "o").type("a\u0001b").build();
    Path json =
        Files.writeString(
            folder.resolve("odd.json"), CaomJson.codec().toText(odd, Version.V2_5).orThrow());
    Path xml = folder.resolve("odd.xml");
    Run run = Run.of("convert", "--to", "2.5", "--format", "xml", "-o", xml, json);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("write.character").contains("refused");
    assertThat(xml).doesNotExist();
    Run lossy = Run.of("convert", "--to", "2.5", "--format", "xml", "--lossy", "-o", xml, json);
    assertThat(lossy.err()).contains("write.character");
    assertThat(CaomXml.read(xml).orThrow().observation().type()).isEqualTo("a\ufffdb");
  }
}
