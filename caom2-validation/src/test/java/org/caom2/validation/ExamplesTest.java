package org.caom2.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.Document;
import org.caom2.model.issue.Outcome;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are what they are called: good, as the writer writes them, or faulty. */
class ExamplesTest {
  private static final Path GOOD = Path.of("../examples");
  private static final Path FAULTY = Path.of("../examples-faulty");

  static List<Path> good() throws IOException {
    return documents(GOOD);
  }

  static List<Path> faulty() throws IOException {
    return documents(FAULTY);
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void nothingIsFoundInGoodOnes(Path file) throws IOException {
    Outcome<Document> read = CaomXml.read(file);
    assertThat(read.issues()).isEmpty();
    assertThat(Validator.standard().validate(read.orThrow())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodOnesAreAsTheWriterWritesThem(Path file) throws IOException {
    Document document = CaomXml.read(file).orThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CaomXml.write(document.observation(), document.version(), out).orThrow();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
  }

  @Test
  void everyExampleIsInBothVersions() throws IOException {
    assertThat(names(GOOD.resolve("2.4"))).hasSize(6).isEqualTo(names(GOOD.resolve("2.5")));
  }

  private static List<String> names(Path folder) throws IOException {
    return documents(folder).stream().map(file -> folder.relativize(file).toString()).toList();
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void somethingIsFoundInFaultyOnes(Path file) throws IOException {
    Outcome<Document> read = CaomXml.read(file);
    Document document = read.value();
    assertThat(
            read.hasErrors()
                || (document != null && !Validator.standard().validate(document).isEmpty()))
        .isTrue();
  }
}
