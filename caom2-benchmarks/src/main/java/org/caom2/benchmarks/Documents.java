package org.caom2.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
 * Documents in memory that both libraries read without complaint, and the reference also writes, so
 * that both do the same work: the real ones of {@link ReferenceData} where these are, and else
 * generated ones. Those of version 2.5, which the reference has not, are ours alone.
 *
 * @param origin what they are, in one word
 * @param all the documents
 */
record Documents(String origin, List<Sample> all) {
  /** The set with all documents as they were found, each in its version. */
  static final String ALL = "all";

  private static final int GENERATED = 100;
  private static final CaomXml LOSSY = CaomXml.codec().lossy();

  /** A document and its version. */
  static final class Sample {
    private final Version version;
    private final byte[] bytes;

    Sample(Version version, byte[] bytes) {
      this.version = version;
      this.bytes = bytes;
    }

    Version version() {
      return version;
    }

    /** The document itself, not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    /** The observation of the document. */
    Observation read() throws IOException {
      return CaomXml.read(new ByteArrayInputStream(bytes)).orThrow().observation();
    }
  }

  /** All documents as they were found, with the version of each. */
  static Documents found() throws IOException {
    Optional<Path> corpus =
        ReferenceData.folder().map(folder -> folder.resolve("corpus")).filter(Files::isDirectory);
    List<byte[]> found = corpus.isPresent() ? files(corpus.get()) : generated();
    return new Documents(
        corpus.isPresent() ? "real" : "generated",
        usable(found).stream().filter(sample -> Reference.knows(sample.version())).toList());
  }

  /** The same observations, each written by us in that version without what it cannot hold. */
  Documents as(Version version) throws IOException {
    List<byte[]> written = new ArrayList<>();
    for (Sample sample : all) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (LOSSY.writeTo(sample.read(), version, out).value() != null) {
        written.add(out.toByteArray());
      }
    }
    return new Documents(origin, usable(written));
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
      for (int seed = 0; Reference.knows(version) && seed < GENERATED; seed++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Observation observation = RandomObservations.of(version).valid().observation(seed);
        CaomXml.write(observation, version, out).orThrow();
        documents.add(out.toByteArray());
      }
    }
    return documents;
  }

  private static List<Sample> usable(List<byte[]> documents) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (byte[] bytes : documents) {
      Outcome<Document> read = CaomXml.read(new ByteArrayInputStream(bytes));
      if (!read.hasErrors()) {
        Version version = read.orThrow().version();
        if (!Reference.knows(version) || Reference.masters(bytes, version)) {
          samples.add(new Sample(version, bytes));
        }
      }
    }
    return samples;
  }

  /** One line on them. */
  String description() {
    return String.format(
        Locale.ROOT,
        "%d %s documents, %.1f MB",
        all.size(),
        origin,
        all.stream().mapToLong(sample -> sample.bytes().length).sum() / 1e6);
  }
}
