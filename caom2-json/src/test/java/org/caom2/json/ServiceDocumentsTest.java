package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as services emit it, beside the XML of the same observations. */
class ServiceDocumentsTest {
  @ParameterizedTest
  @CsvSource({
    "oracle/v25-json, oracle/v25-xml, 37, 35",
    "oracle/synthetic/caom25, oracle/synthetic/caom25, 9, 9"
  })
  void isReadAsItsXml(String folder, String beside, int legal, int equal) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    Map<String, Integer> documents = new TreeMap<>();
    List<String> differing = new ArrayList<>();
    int same = 0;
    int read = 0;
    for (Path file : ReferenceData.files(folder, ".json.gz")) {
      String name = file.getFileName().toString().replace(".json.gz", ".xml.gz");
      Path twin = ReferenceData.require(beside).resolve(name);
      assertThat(Files.exists(twin)).as(twin.toString()).isTrue();
      Outcome<Document> json = CaomJson.read(stream(file));
      Map<String, Integer> own = new TreeMap<>();
      json.issues().forEach(issue -> own.merge(issue.code().id(), 1, Integer::sum));
      own.forEach(
          (code, count) -> {
            found.merge(code, count, Integer::sum);
            documents.merge(code, 1, Integer::sum);
          });
      Document document = json.value();
      if (document == null) {
        assertThat(json.issues()).hasSize(1);
        assertThat(json.issues().get(0).code()).isEqualTo(JsonCode.NOT_WELL_FORMED);
        assertThat(StrictJson.isLegal(ReferenceData.bytes(file))).isFalse();
        continue;
      }
      read++;
      Observation xml = CaomXml.read(stream(twin)).value().observation();
      List<Difference> differences = Differences.between(xml, document.observation());
      if (differences.isEmpty()) {
        same++;
      } else if (!bared(xml, document.version())
          .equals(bared(document.observation(), document.version()))) {
        differing.add(file.getFileName() + ": " + differences);
      }
    }
    System.out.println(
        folder
            + ": "
            + read
            + " read, "
            + same
            + " equal; findings "
            + found
            + " in documents "
            + documents);
    assertThat(differing).isEmpty();
    assertThat(read).isEqualTo(legal);
    assertThat(same).isEqualTo(equal);
  }

  /**
   * The older dialect is made here as its services make it. What is no legal JSON even with
   * repeated members allowed stays unread; everything else is read as the XML, up to white space
   * and backslashes.
   */
  @ParameterizedTest
  @ValueSource(strings = {"corpus", "oracle/synthetic", "made/valid"})
  void ofTheOlderDialectIsReadAsItsXml(String folder) throws Exception {
    Map<String, Integer> found = new TreeMap<>();
    List<String> differing = new ArrayList<>();
    int same = 0;
    int close = 0;
    int repeating = 0;
    int illegal = 0;
    for (byte[] document : documents(folder)) {
      Document xml = CaomXml.read(new ByteArrayInputStream(document)).value();
      if (xml == null || xml.version() == Version.V2_5) {
        continue;
      }
      String json = OldServiceJson.of(document);
      Outcome<Document> read = CaomJson.read(json);
      Document back = read.value();
      read.issues().stream()
          .map(Issue::code)
          .filter(JsonCode.class::isInstance)
          .forEach(code -> found.merge(code.id(), 1, Integer::sum));
      boolean legal = StrictJson.isLegal(json.getBytes(StandardCharsets.UTF_8));
      if (back == null) {
        illegal++;
        if (legal) {
          differing.add(read.issues().toString());
        }
        continue;
      }
      repeating += legal ? 0 : 1;
      List<Difference> differences = Differences.between(xml.observation(), back.observation());
      if (differences.isEmpty()) {
        same++;
      } else if (bared(xml.observation(), xml.version())
          .equals(bared(back.observation(), xml.version()))) {
        close++;
      } else {
        differing.add(differences + " " + json);
      }
    }
    System.out.println(
        folder
            + ": "
            + same
            + " equal, "
            + close
            + " up to lost characters, "
            + repeating
            + " of these not legal JSON (repeated members, bare words); "
            + illegal
            + " unreadable; findings "
            + found);
    assertThat(differing).isEmpty();
    assertThat(same).isGreaterThan(50);
  }

  private static List<byte[]> documents(String folder) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    if (folder.startsWith("made")) {
      for (Version version : Version.values()) {
        RandomObservations.of(version).valid().stream(40)
            .map(made -> CaomXml.codec().toText(made, version).orThrow())
            .forEach(xml -> documents.add(xml.getBytes(StandardCharsets.UTF_8)));
      }
    } else {
      for (Path file : ReferenceData.files(folder, ".xml", ".xml.gz")) {
        documents.add(ReferenceData.bytes(file));
      }
    }
    return documents;
  }

  /** An observation as text, without what the services' writers lose of it. */
  private static String bared(Observation observation, Version version) {
    return String.valueOf(CaomXml.codec().lossy().toText(observation, version).value())
        .replace("&#xD;", " ")
        .replace("&#13;", " ")
        .replaceAll("\\\\", "")
        .replaceAll("\\s+", " ");
  }

  private static ByteArrayInputStream stream(Path file) throws IOException {
    return new ByteArrayInputStream(ReferenceData.bytes(file));
  }
}
