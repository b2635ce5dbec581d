package org.caom2.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;

/**
 * Documents in memory that both libraries read without complaint, so that both do the same work:
 * the real ones of {@link ReferenceData} where these are, and else generated ones.
 *
 * @param origin what they are, in one word
 * @param all the documents
 */
record Documents(String origin, List<Sample> all) {
  /** The parameter for documents of all versions. */
  static final String ALL = "all";

  private static final int GENERATED = 100;

  /** One document, as it was stored and as we read it. */
  static final class Sample {
    private final byte[] bytes;
    private final Document read;

    Sample(byte[] bytes, Document read) {
      this.bytes = bytes;
      this.read = read;
    }

    byte[] bytes() {
      return bytes;
    }

    Observation observation() {
      return read.observation();
    }

    Version version() {
      return read.version();
    }
  }

  /**
   * The documents of one version.
   *
   * @param version the version, such as {@code 2.4}, or {@link #ALL}
   */
  static Documents of(String version) {
    Documents found = load();
    List<Sample> wanted =
        found.all().stream()
            .filter(s -> version.equals(ALL) || s.version().label().equals(version))
            .toList();
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("no documents of version " + version);
    }
    return new Documents(found.origin(), wanted);
  }

  private static Documents load() {
    Optional<Path> corpus =
        ReferenceData.folder().map(folder -> folder.resolve("corpus")).filter(Files::isDirectory);
    try {
      return corpus.isPresent()
          ? new Documents("real", readable(files(corpus.get())))
          : new Documents("generated", readable(generated()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> files(Path corpus) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(corpus)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        documents.add(Files.readAllBytes(file));
      }
    }
    return documents;
  }

  private static List<byte[]> generated() throws IOException {
    List<byte[]> documents = new ArrayList<>();
    for (Version version : Version.values()) {
      for (int seed = 0; seed < GENERATED; seed++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Observation observation = RandomObservations.of(version).valid().observation(seed);
        CaomXml.write(observation, version, out).orThrow();
        documents.add(out.toByteArray());
      }
    }
    return documents;
  }

  private static List<Sample> readable(List<byte[]> documents) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (byte[] bytes : documents) {
      Outcome<Document> read = CaomXml.read(new ByteArrayInputStream(bytes));
      if (!read.hasErrors() && Reference.reads(bytes)) {
        samples.add(new Sample(bytes, read.orThrow()));
      }
    }
    return samples;
  }

  /** How many bytes all of them have. */
  long bytes() {
    return all.stream().mapToLong(sample -> sample.bytes().length).sum();
  }

  /** How many planes all of them have. */
  long planes() {
    return all.stream().mapToLong(sample -> sample.observation().planes().size()).sum();
  }

  /** One line on all documents. */
  static String description() {
    Documents documents = of(ALL);
    return String.format(
        Locale.ROOT,
        "%d %s documents, %.1f MB, %d planes",
        documents.all().size(),
        documents.origin(),
        documents.bytes() / 1e6,
        documents.planes());
  }
}
