package org.caom2.interop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;

/** Random observations of each version: valid ones, and ones whose values are chosen to hurt. */
final class Samples {
  private static final int EACH = 40;
  private static final Map<Version, List<Sample>> MADE = new EnumMap<>(Version.class);

  private Samples() {}

  /**
   * One of them.
   *
   * @param made as it was made
   * @param mended without obstacles
   * @param met the obstacles it had
   */
  record Sample(Observation made, Observation mended, Set<Obstacle> met) {}

  static synchronized List<Sample> of(Version version) {
    return MADE.computeIfAbsent(version, Samples::make);
  }

  /** A few that had an obstacle. */
  static List<Sample> with(Version version, Obstacle obstacle) {
    return of(version).stream().filter(sample -> sample.met().contains(obstacle)).limit(4).toList();
  }

  private static List<Sample> make(Version version) {
    RandomObservations awkward = RandomObservations.of(version);
    return LongStream.range(0, EACH)
        .boxed()
        .flatMap(seed -> Stream.of(awkward.observation(seed), awkward.valid().observation(seed)))
        .map(
            made -> {
              Mending.Mended mended = Mending.mend(made, version, Obstacles.ALL_OF_THEM);
              return new Sample(made, mended.observation(), mended.met());
            })
        .toList();
  }

  /** The versions that the reference knows. */
  static Stream<Version> versions() {
    return Stream.of(Version.values()).filter(version -> version != Version.V2_5);
  }
}
