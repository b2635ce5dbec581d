package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.api.Test;

/** Real documents converted between versions. */
class ConvertedDocumentsTest {
  private static final Set<String> SUMS = Set.of("metaChecksum", "accMetaChecksum");

  /** What the reference loses when it reads an older document as 2.5, by the end of the path. */
  private static final Map<String, String> LOST_BY_THE_REFERENCE =
      Map.of(
          "members", "it looks for another element name",
          "provenance/inputs", "it looks for another element name",
          "energy/samples", "it looks beside the bounds, not within",
          "time/samples", "it looks beside the bounds, not within",
          "custom/samples", "it looks beside the bounds, not within",
          "energy/rest", "it looks for another element name",
          "polarization", "it keeps an empty polarization, which its schema refuses");

  /** Where the reference drops the coordinates of CLOSE, which 2.5 cannot say. */
  private static final String OUTLINE = "position/samples";

  @Test
  void to25HaveTheContentThatTheReferenceWrites() throws IOException {
    Path corpus = ReferenceData.require("corpus");
    Path written = ReferenceData.require("oracle/v25-xml");
    int compared = 0;
    Map<String, Integer> accepted = new TreeMap<>();
    List<String> index = Files.readAllLines(ReferenceData.require("oracle/v25-index.tsv"));
    for (String row : index.subList(1, index.size())) {
      String[] cells = row.split("\t");
      Path reference = written.resolve(cells[0] + ".xml.gz");
      Path source = corpus.resolve(cells[1]);
      if (!cells[1].endsWith(".xml") || !Files.exists(reference) || !Files.exists(source)) {
        continue;
      }
      Observation ours = Conversion.to(read(source).observation(), Version.V2_5).value();
      assertThat(ours).isNotNull();
      compared++;
      for (Difference each : Differences.between(ours, read(reference).observation(), SUMS)) {
        String reason = reason(each);
        assertThat(reason).as("%s: %s", cells[0], each).isNotNull();
        accepted.merge(reason, 1, Integer::sum);
      }
    }
    System.out.println(compared + " documents converted to 2.5 compared; accepted: " + accepted);
    assertThat(compared).isGreaterThan(20);
  }

  private static String reason(Difference difference) {
    String path = difference.path().toString();
    for (String lost : LOST_BY_THE_REFERENCE.keySet()) {
      if (path.equals(lost) || path.contains("/" + lost)) {
        return lost;
      }
    }
    return path.contains("/" + OUTLINE) && difference.left() == null ? OUTLINE : null;
  }

  @Test
  void comeBackAsTheyWereWhereNothingIsReported() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Path file : ReferenceData.files("corpus", ".xml")) {
      Outcome<Document> outcome = CaomXml.read(new ByteArrayInputStream(ReferenceData.bytes(file)));
      if (outcome.value() != null) {
        for (Version version : Version.values()) {
          String result = thereAndBack(outcome.value(), version, file);
          counts.merge(
              outcome.value().version() + " to " + version + " " + result, 1, Integer::sum);
        }
      }
    }
    counts.forEach((step, count) -> System.out.println(step + ": " + count));
    assertThat(counts).isNotEmpty();
  }

  private static String thereAndBack(Document document, Version version, Path file)
      throws IOException {
    Outcome<Observation> there = Conversion.to(document.observation(), version);
    if (there.hasErrors()) {
      return "refused";
    }
    boolean reported =
        there.issues().stream().anyMatch(issue -> issue.code() != DocumentCode.WRITE_CHECKSUM);
    String text = CaomXml.codec().toText(there.value(), version).orThrow();
    OfficialSchema.find(version)
        .ifPresent(
            schema ->
                assertThat(schema.refuses(text.getBytes(StandardCharsets.UTF_8)))
                    .as("%s as %s", file, version)
                    .isEmpty());
    Observation read = CaomXml.read(text).orThrow().observation();
    assertThat(read).as("%s as %s", file, version).isEqualTo(there.value());
    if (reported) {
      return "reported";
    }
    Observation back = Conversion.to(read, document.version()).orThrow();
    assertThat(Differences.between(document.observation(), back, SUMS))
        .as("%s as %s and back", file, version)
        .isEmpty();
    return "and back without loss";
  }

  private static Document read(Path file) throws IOException {
    Document document = CaomXml.read(new ByteArrayInputStream(ReferenceData.bytes(file))).value();
    assertThat(document).as(file.toString()).isNotNull();
    return document;
  }
}
