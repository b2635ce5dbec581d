package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.caom2.interop.Samples.Sample;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.schema.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Converting between versions up to 2.4 leaves the sums as they are, in the eyes of both. */
class ConversionTest {
  private static final int EACH = 10;
  private static final Tally TALLY = new Tally("Converted documents there");

  @AfterAll
  static void tell() {
    TALLY.print();
  }

  static Stream<Arguments> versionPairs() {
    return Samples.versions()
        .flatMap(
            from ->
                Samples.versions()
                    .filter(to -> to.compareTo(from) > 0)
                    .map(to -> Arguments.of(from, to)));
  }

  /** An older document as a newer one: nothing is lost, no sum changes. */
  @ParameterizedTest
  @MethodSource("versionPairs")
  void upwards(Version from, Version to) {
    for (Sample sample : Samples.of(from).subList(0, EACH)) {
      Observation ours = sample.mended();
      Observation converted = Conversion.to(ours, to).orThrow();
      int entities = assertSameSums(ours, from, converted, to);
      TALLY.add(from + " to " + to, "documents", 1);
      TALLY.add(from + " to " + to, "entities", entities);
    }
  }

  /** What an older version holds of a newer document has the same sums in both. */
  @ParameterizedTest
  @MethodSource("versionPairs")
  void downwards(Version to, Version from) {
    for (Sample sample : Samples.of(from).subList(0, EACH)) {
      Observation held = Objects.requireNonNull(Conversion.to(sample.mended(), to).value());
      Observation ours = Leaks.without(held, to, to);
      int entities = assertSameSums(ours, from, Conversion.to(ours, to).orThrow(), to);
      TALLY.add(from + " to " + to, "documents", 1);
      TALLY.add(from + " to " + to, "entities", entities);
    }
  }

  private static int assertSameSums(
      Observation one, Version oneVersion, Observation other, Version otherVersion) {
    var before = Reference.sums(Comparison.readThere(Comparison.document(one, oneVersion)));
    var after = Reference.sums(Comparison.readThere(Comparison.document(other, otherVersion)));
    assertThat(after).isEqualTo(before).isEqualTo(Comparison.sums(other));
    return after.size();
  }
}
