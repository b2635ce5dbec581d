package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real and made documents, read, written in their own version and read again. */
class ReferenceDocumentsTest {
  @ParameterizedTest
  @ValueSource(strings = {"corpus", "oracle/synthetic", "oracle/v25-xml"})
  void readWriteAndReadEqual(String folder, TestReporter reporter) throws Exception {
    Map<Version, Integer> counts = new EnumMap<>(Version.class);
    List<String> differing = new ArrayList<>();
    int others = 0;
    for (Path file : ReferenceData.files(folder, ".xml", ".xml.gz")) {
      byte[] document = ReferenceData.bytes(file);
      Outcome<Document> read = CaomXml.read(new ByteArrayInputStream(document));
      Document first = read.value();
      if (first == null) {
        others++;
        continue;
      }
      counts.merge(first.version(), 1, Integer::sum);
      // What was read with errors may hold what its version cannot say.
      CaomXml codec = read.hasErrors() ? CaomXml.codec().lossy() : CaomXml.codec();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Outcome<Observation> written = codec.writeTo(first.observation(), first.version(), out);
      Observation held = read.hasErrors() ? written.value() : first.observation();
      Outcome<Document> again = CaomXml.read(new ByteArrayInputStream(out.toByteArray()));
      Document second = again.value();
      if (second == null
          || !second.observation().equals(held)
          || (!read.hasErrors() && written.issues().stream().anyMatch(Issue::isError))) {
        differing.add(file + ": " + written.issues() + " " + again.issues());
      }
    }
    reporter.publishEntry(folder, counts + ", without an observation " + others);
    assertThat(differing).isEmpty();
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(30);
  }
}
