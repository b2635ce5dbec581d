package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.interop.Obstacle.Effect;
import org.caom2.interop.Samples.Sample;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that the reference wrote, of any version up to 2.4 from any other: read here without an
 * error and equal to what we ourselves make of the same observation in that version.
 */
class TheirsHereTest {
  private static final int EACH = 14;
  private static final Tally TALLY = new Tally("Their documents here");

  @AfterAll
  static void tell() {
    TALLY.print();
  }

  static Stream<Arguments> versionPairs() {
    return Samples.versions().flatMap(from -> Samples.versions().map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("versionPairs")
  void randomObservations(Version from, Version to) {
    List<String> wrong = new ArrayList<>();
    for (Sample sample : Samples.of(from).subList(0, EACH)) {
      Observation ours = Leaks.without(sample.mended(), from, to);
      try {
        Comparison.theirsHere(ours, from, to);
      } catch (AssertionError e) {
        wrong.add(e.getMessage());
      }
      TALLY.add(from + " written as " + to, "documents", 1);
    }
    assertThat(wrong.stream().limit(5)).as(wrong.size() + " differ").isEmpty();
  }

  static Stream<Arguments> leaks() {
    return Samples.versions()
        .flatMap(to -> Leaks.of(to).stream().map(leak -> Arguments.of(leak, to)));
  }

  /** Each leak is one: left in the observation alone, it shows in what the reference writes. */
  @ParameterizedTest
  @MethodSource("leaks")
  void leak(Obstacle leak, Version to) throws Reference.Refusal {
    List<Obstacle> others = new ArrayList<>(Leaks.of(to));
    others.removeIf(other -> other.name().equals(leak.name()));
    // Observations of 2.4 have all that older versions lack.
    Version from = Version.V2_4;
    List<Observation> leaking =
        Samples.of(from).stream()
            .map(sample -> Mending.mend(sample.mended(), from, others).observation())
            .filter(made -> !Mending.mend(made, from, List.of(leak)).met().isEmpty())
            .limit(5)
            .toList();
    assertThat(leaking).as("observations with " + leak).isNotEmpty();
    for (Observation observation : leaking) {
      assertThat(effect(observation, from, to)).isEqualTo(leak.effect());
    }
  }

  private static Effect effect(Observation ours, Version from, Version to)
      throws Reference.Refusal {
    byte[] theirs;
    try {
      theirs = Reference.write(Reference.read(Comparison.document(ours, from)), to);
    } catch (UnsupportedOperationException e) {
      return Effect.REFUSED;
    }
    Outcome<Document> read = CaomXml.codec().readFrom(Comparison.text(theirs));
    assertThat(read.hasErrors()).isEqualTo(!OfficialSchema.of(to).accepts(theirs));
    if (read.hasErrors()) {
      return Effect.INVALID;
    }
    assertThat(read.orThrow().observation()).isNotEqualTo(Comparison.converted(ours, to));
    return Effect.CONTENT;
  }
}
