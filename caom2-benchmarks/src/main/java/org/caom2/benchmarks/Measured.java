package org.caom2.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark gave.
 *
 * @param group what is measured: the class of the benchmark and its parameters
 * @param way how it is done: the method
 * @param unit what is counted
 * @param forks what each fork gave
 */
record Measured(String group, String way, String unit, List<Fork> forks) {
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

  static Measured of(RunResult result) {
    BenchmarkParams params = result.getParams();
    String[] name = params.getBenchmark().split("\\.", -1);
    String group = name[name.length - 2];
    String told =
        params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(", "));
    String unit = counted(result.getSecondaryResults());
    return new Measured(
        told.isEmpty() ? group : group + " (" + told + ")",
        name[name.length - 1],
        unit,
        result.getBenchmarkResults().stream().map(fork -> fork(fork, unit)).toList());
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

  /** Units per second, the median of the forks. */
  double perSecond() {
    return median(forks.stream().mapToDouble(Fork::perSecond).toArray());
  }

  /** Units per second of processor time, the median of the forks. */
  double perProcessorSecond() {
    return median(forks.stream().mapToDouble(Fork::perProcessorSecond).toArray());
  }

  /** From the lowest to the highest fork per second of processor time, as a share of the median. */
  double spread() {
    double lowest = forks.stream().mapToDouble(Fork::perProcessorSecond).min().orElseThrow();
    double highest = forks.stream().mapToDouble(Fork::perProcessorSecond).max().orElseThrow();
    return (highest - lowest) / perProcessorSecond();
  }

  private static double median(double[] scores) {
    Arrays.sort(scores);
    int half = scores.length / 2;
    return scores.length % 2 == 1 ? scores[half] : (scores[half - 1] + scores[half]) / 2;
  }

  /** A speed with its unit, and in bytes if they are counted: {@code 12.3 million points}. */
  String speed(double perSecond) {
    String units =
        perSecond < 1e6
            ? String.format(Locale.ROOT, "%,.0f %s", perSecond, unit)
            : digits(perSecond / 1e6) + " million " + unit;
    double size = median(forks.stream().mapToDouble(Fork::size).toArray());
    return size == 0 ? units : units + ", " + digits(perSecond * size / 1e6) + " MB";
  }

  /** Three digits or, for great numbers, all before the point. */
  static String digits(double number) {
    String format = number < 10 ? "%,.2f" : number < 100 ? "%,.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, number);
  }
}
