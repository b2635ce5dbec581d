package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.checksum.EntityChecksums;
import org.caom2.xml.CaomXml;

/** Our side, and the two sides compared. */
final class Comparison {
  private Comparison() {}

  /** Our document; nothing may be lost in it. */
  static byte[] document(Observation observation, Version version) {
    return CaomXml.codec().toText(observation, version).orThrow().getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }

  /** What we read; nothing may be wrong with it. */
  static Observation read(byte[] document) {
    return CaomXml.read(text(document)).orThrow().observation();
  }

  /** What we read of a document that the reference wrote, with the errors it makes in writing. */
  static Observation readTheirs(byte[] document, Version version) {
    Outcome<Document> outcome = CaomXml.read(text(document));
    assertThat(
            outcome.issues().stream()
                .filter(Issue::isError)
                .filter(i -> !WriterWays.explain(i, version)))
        .isEmpty();
    return Objects.requireNonNull(outcome.value()).observation();
  }

  /** The observation as the reference writes it. */
  static Observation asTheyWriteIt(Observation observation, Version version) {
    return Mending.mend(observation, version, WriterWays.ALL_OF_THEM).observation();
  }

  /** The sums that we compute, by kind and id. */
  static Map<String, Reference.Sums> sums(Observation observation) {
    Map<String, Reference.Sums> sums = new TreeMap<>();
    for (EntityChecksums each : Checksums.of(Version.V2_4).compute(observation)) {
      String kind = each.kind().name().toLowerCase(Locale.ROOT);
      sums.put(
          Reference.key(kind, each.entity().id()),
          new Reference.Sums(each.meta().text(), each.acc().text()));
    }
    return sums;
  }

  /**
   * Asserts that the reference reads our document with equal content and equal sums.
   *
   * @return the number of entities
   */
  static int oursThere(Observation ours, Version version) {
    ca.nrc.cadc.caom2.Observation theirs = readThere(document(ours, version));
    Map<String, Reference.Sums> sums = Reference.sums(theirs);
    assertThat(sums(ours)).isEqualTo(sums);
    assertEqual(
        "read back",
        readTheirs(Reference.write(theirs, version), version),
        asTheyWriteIt(ours, version));
    return sums.size();
  }

  /** Asserts that we read what the reference writes of our document in another version. */
  static void theirsHere(Observation ours, Version from, Version to) {
    byte[] theirs = Reference.write(readThere(document(ours, from)), to);
    assertEqual(from + " as " + to, readTheirs(theirs, to), converted(ours, to));
  }

  /** The observation as the reference reads and writes it in another version. */
  static Observation converted(Observation ours, Version to) {
    return asTheyWriteIt(Objects.requireNonNull(Conversion.to(ours, to).value()), to);
  }

  static ca.nrc.cadc.caom2.Observation readThere(byte[] document) {
    try {
      return Reference.read(document);
    } catch (Reference.Refusal e) {
      throw new AssertionError("refused: " + e.getMessage(), e);
    }
  }

  /** Asserts that two observations are equal; where not, tells the first differences. */
  static void assertEqual(String which, Observation actual, Observation expected) {
    if (!actual.equals(expected)) {
      List<Difference> differences = Differences.between(expected, actual);
      assertThat(differences.stream().limit(10)).as(which).isEmpty();
      assertThat(actual).as(which).isEqualTo(expected);
    }
  }
}
