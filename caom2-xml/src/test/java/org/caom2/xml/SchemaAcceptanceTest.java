package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader finds an error if and only if the official schema refuses the document. */
class SchemaAcceptanceTest {
  private static final int DOCUMENTS = 10;
  private static final int EACH = 2;

  @ParameterizedTest
  @EnumSource
  void ofChangedRandomDocuments(Version version) throws Exception {
    OfficialSchema.of(version);
    RandomObservations observations = RandomObservations.of(version).siblings(2);
    List<String> disagreements = new ArrayList<>();
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      String text = CaomXml.codec().toText(observations.observation(seed), version).orThrow();
      changes(text.getBytes(StandardCharsets.UTF_8), version, seed, "seed " + seed, disagreements);
    }
    assertThat(disagreements).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "oracle/synthetic", "oracle/v25-xml"})
  void ofReferenceDocuments(String folder) throws Exception {
    List<String> disagreements = new ArrayList<>();
    int count = 0;
    for (Path file : ReferenceData.files(folder, ".xml", ".xml.gz")) {
      byte[] document = ReferenceData.bytes(file);
      Optional<Version> version = version(document);
      if (version.isPresent()) {
        count++;
        Verdict verdict = Verdict.on(document, version.get());
        if (!verdict.agrees()) {
          disagreements.add(file + ": " + verdict.text());
        }
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(count).isGreaterThan(30);
  }

  @Test
  void ofChangedReferenceDocuments() throws Exception {
    List<String> disagreements = new ArrayList<>();
    int number = 0;
    for (Path file : ReferenceData.files("corpus", ".xml")) {
      byte[] document = ReferenceData.bytes(file);
      Optional<Version> version = version(document);
      if (version.isPresent() && document.length < 40_000 && number++ % 4 == 0) {
        Random random = new Random(number);
        Mutation[] all = Mutation.values();
        for (int i = 0; i < 8; i++) {
          Mutation mutation = all[random.nextInt(all.length)];
          change(mutation, document, version.get(), random, file.toString(), disagreements);
        }
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private static void changes(
      byte[] document, Version version, int seed, String name, List<String> disagreements)
      throws Exception {
    Random random = new Random(seed);
    for (Mutation mutation : Mutation.values()) {
      for (int i = 0; i < EACH; i++) {
        change(mutation, document, version, random, name, disagreements);
      }
    }
  }

  private static void change(
      Mutation mutation,
      byte[] document,
      Version version,
      Random random,
      String name,
      List<String> disagreements)
      throws Exception {
    byte[] changed = mutation.apply(document, random);
    if (changed != null) {
      Verdict verdict = Verdict.on(changed, version);
      if (!verdict.agrees()) {
        disagreements.add(name + " " + mutation + ": " + verdict.text());
      }
    }
  }

  /** The version of a document by its namespace; empty for those of another kind. */
  private static Optional<Version> version(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    for (Version version : Version.values()) {
      if (text.contains('"' + version.namespace() + '"')
          || text.contains('\'' + version.namespace() + '\'')) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
