package org.caom2.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * How fast something is; its cost is processor time.
 *
 * @param unit what is counted
 * @param forks what each fork gave
 */
record Speed(Name name, String unit, List<Fork> forks) implements Measured {
  private static final String PROCESSOR = "nanoseconds";
  private static final String BYTES = "bytes";

  /**
   * The mean of the iterations of one process.
   *
   * @param perSecond units per second
   * @param perProcessorSecond units per second that threads of the benchmark had a processor
   * @param size bytes per unit, 0 if they are not counted
   */
  record Fork(double perSecond, double perProcessorSecond, double size) {}

  static Speed of(Name name, RunResult result) {
    String unit = counted(result.getSecondaryResults());
    return new Speed(
        name, unit, result.getBenchmarkResults().stream().map(fork -> fork(fork, unit)).toList());
  }

  private static Fork fork(BenchmarkResult result, String unit) {
    double units = score(result, unit);
    double bytes = result.getSecondaryResults().containsKey(BYTES) ? score(result, BYTES) : 0;
    return new Fork(units, units / (score(result, PROCESSOR) / 1e9), bytes / units);
  }

  private static double score(BenchmarkResult result, String counter) {
    Result<?> counted = result.getSecondaryResults().get(counter);
    return Objects.requireNonNull(counted, counter).getScore();
  }

  /** The name of the counter in {@link Work} that counts work done; profilers add others. */
  @SuppressWarnings("rawtypes")
  private static String counted(Map<String, Result> counters) {
    return counters.keySet().stream()
        .filter(name -> name.matches("[a-z]+") && !Set.of(PROCESSOR, BYTES).contains(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing is counted"));
  }

  @Override
  public double[] costs() {
    return forks.stream().mapToDouble(fork -> 1 / fork.perProcessorSecond()).toArray();
  }

  @Override
  public List<String> cells() {
    return List.of(text(median(Fork::perSecond)), text(median(Fork::perProcessorSecond)));
  }

  private double median(ToDoubleFunction<Fork> figure) {
    return Measured.median(forks.stream().mapToDouble(figure).toArray());
  }

  /** A speed with its unit, and in bytes if they are counted: {@code 12.3 million points}. */
  private String text(double perSecond) {
    String units =
        perSecond < 1e6
            ? String.format(Locale.ROOT, "%,.0f %s", perSecond, unit)
            : Measured.digits(perSecond / 1e6) + " million " + unit;
    double bytes = perSecond * median(Fork::size);
    return bytes == 0 ? units : units + ", " + Measured.digits(bytes / 1e6) + " MB";
  }
}
