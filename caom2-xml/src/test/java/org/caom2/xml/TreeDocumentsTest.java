package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.testkit.ReferenceData;
import org.dom4j.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees hold and say what streams do. */
class TreeDocumentsTest {
  private static final int COUNT = 30;

  @ParameterizedTest
  @EnumSource
  void holdAnyObservationOfTheVersion(Version version) {
    for (int seed = 0; seed < COUNT; seed++) {
      Observation observation = RandomObservations.of(version).observation(seed);
      Outcome<org.dom4j.Document> written = CaomXml.document(observation, version);
      assertThat(written.issues()).as("seed %s", seed).isEmpty();

      Outcome<Document> read = CaomXml.read(written.orThrow());
      assertThat(read.issues()).as("seed %s", seed).isEmpty();
      assertThat(read.orThrow().observation()).as("seed %s", seed).isEqualTo(observation);
      assertThat(read.orThrow().version()).isEqualTo(version);
    }
  }

  @ParameterizedTest
  @EnumSource
  void haveTheElementsOfTheStream(Version version) {
    for (int seed = 0; seed < COUNT / 3; seed++) {
      Observation observation = RandomObservations.of(version).observation(seed);
      String text = CaomXml.codec().toText(observation, version).orThrow();
      org.dom4j.Document tree = CaomXml.document(observation, version).orThrow();
      assertThat(Trees.lines(tree.getRootElement()))
          .as("seed %s", seed)
          .isEqualTo(Trees.lines(Trees.parse(text).getRootElement()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "oracle/synthetic", "oracle/v25-xml"})
  void ofReferenceDocuments(String folder, TestReporter reporter) throws Exception {
    List<String> differing = new ArrayList<>();
    int count = 0;
    for (Path file : ReferenceData.files(folder, ".xml", ".xml.gz")) {
      byte[] bytes = ReferenceData.bytes(file);
      Outcome<Document> stream = CaomXml.read(new ByteArrayInputStream(bytes));
      org.dom4j.Document tree;
      try {
        tree = Trees.parse(bytes);
      } catch (DocumentException e) {
        continue;
      }
      count++;
      Outcome<Document> read = CaomXml.read(tree);
      if (!Trees.found(read).equals(Trees.found(stream))
          || !Objects.equals(read.value(), stream.value())) {
        differing.add(file + ": " + read.issues() + " " + stream.issues());
        continue;
      }
      Document document = read.value();
      if (document != null && !read.hasErrors()) {
        Observation observation = document.observation();
        org.dom4j.Document made = CaomXml.document(observation, document.version()).orThrow();
        if (!CaomXml.read(made).orThrow().observation().equals(observation)) {
          differing.add(file + ": made anew");
        }
      }
    }
    reporter.publishEntry(folder, count + " documents");
    assertThat(differing).isEmpty();
    assertThat(count).isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../examples-faulty", "../caom2-cli/src/test/resources/checks"})
  void haveTheFaultsOfTheFaultyDocuments(Path folder) throws Exception {
    List<Path> documents;
    try (Stream<Path> files = Files.list(folder)) {
      documents = files.filter(each -> each.toString().endsWith(".xml")).toList();
    }
    int faults = 0;
    for (Path file : documents) {
      byte[] bytes = Files.readAllBytes(file);
      Outcome<Document> stream = CaomXml.read(new ByteArrayInputStream(bytes));
      org.dom4j.Document tree;
      try {
        tree = Trees.parse(bytes);
      } catch (DocumentException e) {
        assertThat(Trees.found(stream))
            .as("%s", file)
            .containsAnyOf("ERROR xml.not-well-formed ", "ERROR xml.doctype ");
        continue;
      }
      Outcome<Document> read = CaomXml.read(tree);
      assertThat(Trees.found(read)).as("%s", file).isEqualTo(Trees.found(stream));
      faults += read.issues().size();
    }
    assertThat(faults).isGreaterThan(5);
  }

  @ParameterizedTest
  @EnumSource
  void haveTheFaultsOfStreams(Version version) throws Exception {
    int faults = 0;
    for (int seed = 0; seed < 3; seed++) {
      Observation observation = RandomObservations.of(version).siblings(2).observation(seed);
      byte[] document =
          CaomXml.codec().toText(observation, version).orThrow().getBytes(StandardCharsets.UTF_8);
      Random random = new Random(seed);
      for (Mutation mutation : Mutation.values()) {
        byte[] changed = mutation.apply(document, random);
        if (changed != null) {
          Outcome<Document> stream = CaomXml.read(new ByteArrayInputStream(changed));
          Outcome<Document> tree = CaomXml.read(Trees.parse(changed));
          assertThat(Trees.found(tree))
              .as("seed %s, %s", seed, mutation)
              .isEqualTo(Trees.found(stream));
          assertThat(tree.value()).as("seed %s, %s", seed, mutation).isEqualTo(stream.value());
          faults += stream.issues().size();
        }
      }
    }
    assertThat(faults).isGreaterThan(50);
  }

  @Test
  void refuseWhatTheVersionCannotHold() {
    Observation observation = RandomObservations.of(Version.V2_5).density(1).observation(1);
    Outcome<org.dom4j.Document> refused = CaomXml.document(observation, Version.V2_0);
    assertThat(refused.value()).isNull();
    assertThat(refused.hasErrors()).isTrue();

    Outcome<org.dom4j.Document> without =
        CaomXml.codec().lossy().toDocument(observation, Version.V2_0);
    assertThat(without.issues()).isEqualTo(refused.issues());
    assertThat(without.value()).isNotNull();
  }
}
