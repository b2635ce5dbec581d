package org.caom2.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What one benchmark gave, from all forks (processes). */
interface Measured {
  /** Which benchmark it was. */
  Name name();

  /** The row of a table for it; without its last cell, which tells how ours compares. */
  List<String> cells();

  /** What one unit of work costs each fork, in whatever is compared. */
  double[] costs();

  /**
   * The name of a benchmark.
   *
   * @param table the class, which is the name of its table
   * @param what the class and its parameters
   * @param way how it is done: the method
   */
  record Name(String table, String what, String way) {
    private static final String OURS = "ours";

    private static Name of(BenchmarkParams params) {
      String[] name = params.getBenchmark().split("\\.", -1);
      String table = name[name.length - 2];
      String told =
          params.getParamsKeys().stream()
              .map(params::getParam)
              .filter(value -> !value.equals(Documents.ALL))
              .collect(Collectors.joining(", "));
      return new Name(
          table, told.isEmpty() ? table : table + " (" + told + ")", name[name.length - 1]);
    }

    /** Whether it is the way that the others are compared with. */
    boolean isOurs() {
      return way.equals(OURS);
    }
  }

  static Measured of(RunResult result) {
    Name name = Name.of(result.getParams());
    return result.getSecondaryResults().containsKey(Memory.HEAP)
        ? Memory.of(name, result)
        : Speed.of(name, result);
  }

  /** What one unit of work costs, the median of the forks. */
  default double cost() {
    return median(costs());
  }

  /** From the lowest to the highest cost of a fork, as a share of the median. */
  default double spread() {
    double[] costs = costs();
    return (Arrays.stream(costs).max().orElseThrow() - Arrays.stream(costs).min().orElseThrow())
        / median(costs);
  }

  /** The number in the middle of the ordered ones, or between the two there. */
  static double median(double[] numbers) {
    double[] ordered = numbers.clone();
    Arrays.sort(ordered);
    int half = ordered.length / 2;
    return ordered.length % 2 == 1 ? ordered[half] : (ordered[half - 1] + ordered[half]) / 2;
  }

  /** Three digits or, for great numbers, all before the point. */
  static String digits(double number) {
    String format = number < 10 ? "%,.2f" : number < 100 ? "%,.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, number);
  }
}
