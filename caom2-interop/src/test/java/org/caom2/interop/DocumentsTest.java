package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Documents as they are found: the examples, and the corpus where it is present. */
class DocumentsTest {
  /** Digits after the point are a count of milliseconds to the reference, and these too many. */
  private static final Pattern MICROSECONDS = Pattern.compile("T\\d\\d:\\d\\d:\\d\\d\\.\\d{4,}");

  private static final Tally TALLY = new Tally("Documents as they are found");

  @AfterAll
  static void tell() {
    TALLY.print();
  }

  @Test
  void examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "2.4"))) {
      compareAll("examples", files.sorted().toList());
    }
  }

  @Test
  void corpus() throws IOException {
    compareAll("corpus", ReferenceData.files("corpus", ".xml"));
  }

  private static void compareAll(String name, List<Path> files) throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path file : files) {
      Outcome<Document> read = CaomXml.read(file);
      Document document = read.value();
      if (document != null && document.version() != Version.V2_5) {
        try {
          compare(name + ' ' + document.version(), Files.readAllBytes(file), read, document);
        } catch (AssertionError e) {
          wrong.add(file.getFileName() + ": " + e.getMessage());
        }
        compared++;
      }
    }
    assertThat(wrong.stream().limit(5)).as(wrong.size() + " differ").isEmpty();
    assertThat(compared).isPositive();
  }

  private static void compare(
      String line, byte[] bytes, Outcome<Document> read, Document document) {
    Version version = document.version();
    Observation ours = document.observation();
    Mending.Mended mended = Mending.mend(ours, version, Obstacles.ALL_OF_THEM);
    if (read.hasErrors()) {
      assertThat(Reference.refuses(bytes)).as("refused there, as here").isTrue();
      TALLY.add(line, "refused by both", 1);
      return;
    }
    String reason = refusedThereFor(bytes, mended.met());
    assertThat(Reference.refuses(bytes)).as("refused there").isEqualTo(!reason.isEmpty());
    if (reason.isEmpty()) {
      ca.nrc.cadc.caom2.Observation theirs = Comparison.readThere(bytes);
      assertThat(Comparison.sums(ours)).isEqualTo(Reference.sums(theirs));
      Comparison.assertEqual(
          "as found",
          Comparison.readTheirs(Reference.write(theirs, version), version),
          Comparison.asTheyWriteIt(mended.observation(), version));
      TALLY.add(line, "read by both", 1);
    } else {
      TALLY.add(line, "refused there for " + reason, 1);
    }
    TALLY.add(line, "entities", Comparison.oursThere(mended.observation(), version));
    // Each in its own version and, by turns, in one of the others.
    List<Version> others = Samples.versions().filter(other -> other != version).toList();
    for (Version to : List.of(version, others.get(bytes.length % others.size()))) {
      Comparison.theirsHere(Leaks.without(ours, version, to), version, to);
      TALLY.add(line, "written there as " + to, 1);
    }
  }

  /** Why the reference refuses a document that has no error; empty if it does not. */
  private static String refusedThereFor(byte[] bytes, Set<Obstacle> met) {
    if (MICROSECONDS.matcher(Comparison.text(bytes)).find()) {
      return "microseconds";
    }
    return met.stream()
        .filter(each -> each.effect() == Obstacle.Effect.REFUSED)
        .map(Obstacle::name)
        .findFirst()
        .orElse("");
  }
}
