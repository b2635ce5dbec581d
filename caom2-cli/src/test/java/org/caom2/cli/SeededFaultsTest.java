package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One fault at a time is put into a document without any: it is found by its check, at its line,
 * and nothing else is found. The checksums are taken out first, which any change breaks.
 */
class SeededFaultsTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path FAULTS = Path.of("src/test/resources/seeded-faults.tsv");
  private static final String SUMS = " caom2:(acc)?[mM]etaChecksum=\"[^\"]*\"";

  @TempDir private static Path folder;

  /**
   * A fault.
   *
   * @param document the example it is put into
   * @param text what is changed in it
   * @param occurrence which one of these texts, from 1
   * @param instead what stands there then
   * @param code the check that tells it
   * @param below how many lines below the beginning of the change it is told
   */
  private record Fault(
      String document, String text, int occurrence, String instead, String code, int below) {
    static Fault of(String line) {
      String[] columns = line.split("\t", -1);
      return new Fault(
          columns[0],
          columns[1].replace("\\n", "\n"),
          Integer.parseInt(columns[2]),
          columns[3].replace("\\n", "\n"),
          columns[4],
          Integer.parseInt(columns[5]));
    }

    String clean() throws IOException {
      return Files.readString(EXAMPLES.resolve(document)).replaceAll(SUMS, "");
    }

    int at() throws IOException {
      String clean = clean();
      int at = -1;
      for (int i = 0; i < occurrence; i++) {
        at = clean.indexOf(text, at + 1);
        assertThat(at).as("the example has it: " + text).isNotNegative();
      }
      return at;
    }

    String faulty() throws IOException {
      String clean = clean();
      return clean.substring(0, at()) + instead + clean.substring(at() + text.length());
    }

    int line() throws IOException {
      return 1 + below + (int) clean().substring(0, at()).chars().filter(c -> c == '\n').count();
    }
  }

  private static List<Fault> faults() throws IOException {
    return Files.readAllLines(FAULTS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Fault::of)
        .toList();
  }

  private static List<String> found(Path file) throws IOException {
    Run run = Run.of("validate", "--format", "json", file);
    List<String> found = new ArrayList<>();
    for (JsonNode issue : new ObjectMapper().readTree(run.out()).get("issues")) {
      found.add(issue.get("code").asText() + " at line " + issue.get("line").asInt());
    }
    return found;
  }

  @TestFactory
  Stream<DynamicTest> eachIsFoundAndNothingElse() throws IOException {
    return faults().stream()
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.code() + ": " + fault.instead(),
                    () -> {
                      Path file = folder.resolve("faulty.xml");
                      Files.writeString(file, fault.faulty());
                      assertThat(found(file))
                          .containsExactly(fault.code() + " at line " + fault.line());
                    }));
  }

  @Test
  void theExamplesAreCleanWithoutThem() throws IOException {
    for (String document : faults().stream().map(Fault::document).distinct().toList()) {
      Path file = folder.resolve("clean.xml");
      Files.writeString(file, Files.readString(EXAMPLES.resolve(document)).replaceAll(SUMS, ""));
      assertThat(found(file)).as(document).isEmpty();
    }
  }

  @Test
  void thereAreManyOfDifferentKinds() throws IOException {
    assertThat(faults()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(faults().stream().map(Fault::code).distinct()).hasSizeGreaterThanOrEqualTo(35);
  }
}
