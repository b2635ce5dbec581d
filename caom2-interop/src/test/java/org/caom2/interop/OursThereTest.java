package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caom2.interop.Obstacle.Effect;
import org.caom2.interop.Samples.Sample;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our documents in the reference: read there with equal content and equal sums. */
class OursThereTest {
  private static final Tally TALLY = new Tally("Our documents there");

  @AfterAll
  static void tell() {
    TALLY.print();
  }

  @ParameterizedTest
  @MethodSource("org.caom2.interop.Samples#versions")
  void randomObservations(Version version) {
    List<String> wrong = new ArrayList<>();
    for (Sample sample : Samples.of(version)) {
      sample.met().forEach(each -> TALLY.add(version, "mended " + each, 1));
      try {
        int entities = Comparison.oursThere(sample.mended(), version);
        TALLY.add(version, "documents", 1);
        TALLY.add(version, "entities", entities);
      } catch (AssertionError e) {
        wrong.add(e.getMessage());
      }
    }
    assertThat(wrong.stream().limit(5)).as(wrong.size() + " differ").isEmpty();
  }

  static List<Obstacle> obstacles() {
    return Obstacles.ALL_OF_THEM;
  }

  /** Each obstacle is one: left in the document alone, it has its effect there and none here. */
  @ParameterizedTest
  @MethodSource("obstacles")
  void obstacle(Obstacle obstacle) {
    List<Obstacle> others = new ArrayList<>(Obstacles.ALL_OF_THEM);
    others.remove(obstacle);
    int seen = 0;
    for (Version version : Samples.versions().filter(obstacle.versions()::contains).toList()) {
      for (Sample sample : Samples.with(version, obstacle)) {
        Observation hindered = Mending.mend(sample.made(), version, others).observation();
        byte[] document = Comparison.document(hindered, version);
        Comparison.assertEqual("read by ourselves", Comparison.read(document), hindered);
        OfficialSchema.of(version).assertAccepts(document);
        assertThat(effect(document, hindered, version)).isEqualTo(obstacle.effect());
        seen++;
      }
    }
    assertThat(seen).as("documents with " + obstacle).isPositive();
  }

  private static Effect effect(byte[] document, Observation ours, Version version) {
    try {
      ca.nrc.cadc.caom2.Observation theirs = Reference.read(document);
      boolean same =
          Comparison.readTheirs(Reference.write(theirs, version), version)
              .equals(Comparison.asTheyWriteIt(ours, version));
      assertThat(same && Comparison.sums(ours).equals(Reference.sums(theirs)))
          .as("no effect")
          .isFalse();
      return same ? Effect.SUMS : Effect.CONTENT;
    } catch (Reference.Refusal e) {
      return Effect.REFUSED;
    }
  }
}
