package org.caom2.testkit;

import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * Makes random observations that one version can hold. The same seed gives the same observation, so
 * that a test can name the one it failed on.
 *
 * <pre>{@code
 * RandomObservations.of(Version.V2_4).stream(1000).forEach(obs -> …);
 * }</pre>
 *
 * <p>What is made walks the declarations of the model, so every field of the version occurs. The
 * values are chosen to hurt: markup, combining marks, texts that look like numbers, times before
 * 1970, doubles at the ends of their range. They are what the version's schema and the model's
 * records accept, not what an astronomer would call sensible; {@link #valid} asks for values that
 * the rules of the model accept, too. Immutable and thread-safe.
 */
public final class RandomObservations {
  private final Version version;
  private final @Nullable Double density;
  private final int siblings;
  private final boolean valid;

  private RandomObservations(
      Version version, @Nullable Double density, int siblings, boolean valid) {
    this.version = version;
    this.density = density;
    this.siblings = siblings;
    this.valid = valid;
  }

  /** Observations of that version, some nearly empty and some full. */
  public static RandomObservations of(Version version) {
    return new RandomObservations(Objects.requireNonNull(version), null, 3, false);
  }

  /**
   * The same with a fixed share of optional fields; otherwise each observation has its own.
   *
   * @param share 0 for what is required only, 1 for everything
   * @throws IllegalArgumentException if the share is not within 0 and 1
   */
  public RandomObservations density(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("density " + share);
    }
    return new RandomObservations(version, share, siblings, valid);
  }

  /**
   * The same with that many items in most lists at most; some lists have more.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public RandomObservations siblings(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("siblings " + most);
    }
    return new RandomObservations(version, density, most, valid);
  }

  /**
   * The same with values that the rules of the model accept, too: ordered intervals, samples within
   * their bounds, polygons that do not cross themselves, identifiers of the right form, array axes
   * that belong together.
   */
  public RandomObservations valid() {
    return new RandomObservations(version, density, siblings, true);
  }

  /** The observation of that seed. */
  public Observation observation(long seed) {
    // Seeds that follow each other would begin with almost the same numbers.
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    double share = density == null ? Math.min(1, random.nextDouble() * 1.2) : density;
    RandomValues values = new RandomValues(random, version, valid);
    return new RandomWalk(random, version, share, siblings, values).observation();
  }

  /** The observations of the seeds from 0 to before that number. */
  public Stream<Observation> stream(int count) {
    return LongStream.range(0, count).mapToObj(this::observation);
  }
}
