package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.Observation;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a version can hold survives being written and read, and what is written is legal JSON. */
class RoundTripTest {
  private static final int COUNT = 200;

  /** Both dialects, in turn indented and compact. */
  private static List<CaomJson> codecs(int turn) {
    CaomJson codec = turn % 2 == 0 ? CaomJson.codec() : CaomJson.codec().compact();
    return List.of(codec, codec.writing(Dialect.PREFIXED));
  }

  @ParameterizedTest
  @EnumSource
  void ofRandomObservations(Version version) throws IOException {
    for (int seed = 0; seed < COUNT; seed++) {
      Observation observation = RandomObservations.of(version).observation(seed);
      for (CaomJson codec : codecs(seed)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outcome<Observation> written = codec.writeTo(observation, version, out);
        assertThat(written.issues()).as("seed %s", seed).isEmpty();
        StrictJson.check(out.toByteArray());

        Outcome<Document> read = CaomJson.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.issues()).as("seed %s", seed).isEmpty();
        Document back = read.orThrow();
        if (!back.observation().equals(observation)) {
          fail("seed " + seed + ": " + Differences.between(observation, back.observation()));
        }
        assertThat(back.version()).isEqualTo(version);
        assertThat(back.format()).isEqualTo(Format.JSON);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void fromXmlAndBackToTheSameXml(Version version) {
    for (int seed = 0; seed < COUNT / 4; seed++) {
      Observation observation = RandomObservations.of(version).observation(-seed);
      String xml = CaomXml.codec().toText(observation, version).orThrow();
      String json =
          CaomJson.codec().toText(CaomXml.read(xml).orThrow().observation(), version).orThrow();
      Observation back = CaomJson.read(json).orThrow().observation();
      assertThat(CaomXml.codec().toText(back, version).orThrow()).isEqualTo(xml);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "oracle/synthetic", "oracle/v25-xml"})
  void ofReferenceDocuments(String folder, TestReporter reporter) throws IOException {
    Map<Version, Integer> counts = new EnumMap<>(Version.class);
    List<String> differing = new ArrayList<>();
    int turn = 0;
    for (Path file : ReferenceData.files(folder, ".xml", ".xml.gz")) {
      Outcome<Document> read = CaomXml.read(new ByteArrayInputStream(ReferenceData.bytes(file)));
      Document document = read.value();
      if (document == null) {
        continue;
      }
      counts.merge(document.version(), 1, Integer::sum);
      String xml = xml(document.observation(), document.version());
      for (CaomJson codec : codecs(turn++)) {
        // What was read with errors may hold what its version cannot say.
        CaomJson writer = read.hasErrors() ? codec.lossy() : codec;
        Outcome<String> written = writer.toText(document.observation(), document.version());
        String json = written.value();
        if (json == null) {
          differing.add(file + ": " + written.issues());
          continue;
        }
        StrictJson.check(json.getBytes(StandardCharsets.UTF_8));
        Outcome<Document> again = CaomJson.read(json);
        Document back = again.value();
        boolean clean =
            read.hasErrors() || again.issues().stream().noneMatch(RoundTripTest::isOfJson);
        if (back == null || !clean || !xml(back.observation(), back.version()).equals(xml)) {
          differing.add(file + ": " + again.issues());
        }
      }
    }
    reporter.publishEntry(folder, counts.toString());
    assertThat(differing).isEmpty();
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(30);
  }

  private static boolean isOfJson(Issue issue) {
    return issue.code() instanceof JsonCode;
  }

  private static String xml(Observation observation, Version version) {
    return String.valueOf(CaomXml.codec().lossy().toText(observation, version).value());
  }

  @Test
  void textAndStreamAreReadAlike() throws IOException {
    Observation observation = RandomObservations.of(Version.V2_5).density(1).observation(3);
    String text = CaomJson.codec().toText(observation, Version.V2_5).orThrow();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(CaomJson.read(text)).isEqualTo(CaomJson.read(new ByteArrayInputStream(bytes)));
    assertThat(CaomJson.read("\ufeff" + text).orThrow().observation()).isEqualTo(observation);
  }
}
