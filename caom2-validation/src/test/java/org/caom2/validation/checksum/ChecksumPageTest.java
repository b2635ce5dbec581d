package org.caom2.validation.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked examples in docs/checksums.md are what the library says. */
class ChecksumPageTest {
  private static final Path PAGE = Path.of("../docs/checksums.md");

  @ParameterizedTest
  @EnumSource(names = {"V2_4", "V2_5"})
  void theWorkedExampleIsWhatTheLibrarySays(Version version) throws IOException {
    String begin = "<!-- worked example, " + version + " -->\n";
    String end = "<!-- end, " + version + " -->\n";
    String page = Files.readString(PAGE);
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(end);
    assertThat(to).as("the page has both marks").isGreaterThan(begin.length());
    String wanted = page.substring(0, from) + tables(version) + page.substring(to);
    if ("update".equals(System.getProperty("caom2.golden"))) {
      Files.writeString(PAGE, wanted);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(wanted);
  }

  private static String tables(Version version) throws IOException {
    Observation observation = observation(version);
    Checksums checksums = Checksums.of(version);
    StringBuilder text = new StringBuilder();
    for (EntityChecksums sums : checksums.compute(observation)) {
      table(text, sums, "metaChecksum", sums.meta().text(), checksums.explainMeta(sums));
      table(text, sums, "accMetaChecksum", sums.acc().text(), checksums.explainAcc(sums));
    }
    return text.append('\n').toString();
  }

  private static void table(
      StringBuilder text, EntityChecksums sums, String name, String sum, List<Piece> pieces) {
    text.append("\n").append(sums.kind().name().charAt(0));
    text.append(sums.kind().name().substring(1).toLowerCase(java.util.Locale.ROOT));
    text.append(", ").append(name).append(" `").append(sum).append("`:\n\n");
    text.append("| path | type | value | bytes |\n|---|---|---|---|\n");
    for (Piece piece : pieces) {
      text.append("| `").append(piece.path()).append("` | ").append(piece.type());
      text.append(" | ").append(piece.value()).append(" | `").append(piece.hex()).append("` |\n");
    }
  }

  private static Observation observation(Version version) throws IOException {
    try (InputStream in = ChecksumPageTest.class.getResourceAsStream("worked.xml")) {
      Observation observation = CaomXml.read(in).orThrow().observation();
      return Conversion.to(observation, version).orThrow();
    }
  }
}
