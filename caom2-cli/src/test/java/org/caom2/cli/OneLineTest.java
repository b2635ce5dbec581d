package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages: one line each, whatever names and keys hold, and in good English. */
class OneLineTest {
  /** A part whose name has a line break, with a fault below it that every version refuses. */
  private static final String BROKEN_KEY =
      """
      {
        "@caom2": "http://www.opencadc.org/caom2/xml/v2.4",
        "@type": "caom2:SimpleObservation",
        "@id": "00000000-0000-0000-0000-000000000001",
        "collection": "TEST",
        "observationID": "o",
        "algorithm": {"name": "exposure"},
        "intent": "science",
        "type": "a\\nb",
        "planes": [{
          "@id": "00000000-0000-0000-0000-000000000002",
          "productID": "p",
          "artifacts": [{
            "@id": "00000000-0000-0000-0000-000000000003",
            "uri": "ad:TEST/o",
            "productType": "science",
            "releaseType": "data",
            "parts": [{
              "@id": "00000000-0000-0000-0000-000000000004",
              "name": "one\\ntwo",
              "productType": "science",
              "chunks": [{
                "@id": "00000000-0000-0000-0000-000000000005",
                "naxis": "many"
              }]
            }]
          }]
        }]
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "show",
        "checksum",
        "checksum --format text --explain",
        "checksum --update",
        "convert --to 2.0",
        "compute",
        "compute --report text",
        "repair",
        "repair --dry-run",
        "xpath count(//*)",
        "footprint"
      })
  void namesAndKeysBreakNoLine(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("a\nfalse: 0 errors.json"), BROKEN_KEY);
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.add(file.toString());
    Run run = Run.of(arguments.toArray());
    assertThat(run.all()).as(command).contains("a\\nfalse: 0 errors.json");
    assertThat(run.all()).as(command).contains("part[one\\ntwo]");
    assertThat(run.all().lines())
        .noneMatch(line -> line.startsWith("false: ") || line.startsWith("two"));
  }

  @Test
  void oneThingIsNotSeveral() throws IOException {
    Path one = Files.writeString(folder.resolve("a.xml"), Samples.xml("a"));
    Run run = Run.of("compare", one, one);
    assertThat(run.err()).isEqualTo("1 document and 1 document, 1 the same\n");
    String unknown = "</caom2:observationID>\n" + "  <caom2:nothing/>\n".repeat(6);
    Path six = folder.resolve("b.xml");
    Files.writeString(six, Samples.xml("b").replace("</caom2:observationID>\n", unknown));
    assertThat(Run.of("show", six).err()).contains(": 1 more error; caom2 validate");
  }
}
