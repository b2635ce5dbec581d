package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.vocab.CalibrationLevel.CALIBRATED;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.testkit.QuotedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README does what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @Test
  void readsChangesAndWrites(@TempDir Path folder) throws IOException {
    Path path = Path.of("../examples/2.4/optical-image.xml");
    Path changed = folder.resolve("changed.xml");
    try (OutputStream out = Files.newOutputStream(changed)) {
      // shown: change
      Observation obs = CaomXml.read(path).orThrow().observation();
      Plane better =
          obs.plane("raw").orElseThrow().toBuilder().calibrationLevel(CALIBRATED).build();
      CaomXml.write(obs.with(better), V2_4, out).orThrow();
      // end
    }
    Observation before = CaomXml.read(path).orThrow().observation();
    Observation after = CaomXml.read(changed).orThrow().observation();
    assertThat(Differences.between(before, after))
        .extracting(Difference::left, Difference::right)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("1", "2"));
    QuotedCode.assertShown(README, ReadmeTest.class, "change");
  }

  @Test
  void namesWhatTheCodeImports() throws IOException {
    List<String> here = Files.readAllLines(Path.of("src/test/java/org/caom2/xml/ReadmeTest.java"));
    List<String> shown =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith("import "))
            .filter(line -> !line.equals("import org.caom2.xml.CaomXml;"))
            .toList();
    assertThat(shown).isNotEmpty();
    assertThat(here).containsAll(shown);
  }
}
