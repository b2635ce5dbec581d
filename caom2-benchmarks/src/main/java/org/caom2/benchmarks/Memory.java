package org.caom2.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * How much memory something takes; its cost is bytes of the heap.
 *
 * @param forks what each fork gave
 */
record Memory(Name name, List<Fork> forks) implements Measured {
  /** The counter of {@link Heap} for bytes of the heap. */
  static final String HEAP = "heap";

  /**
   * What one process gave.
   *
   * @param perObservation bytes of the heap for one observation
   * @param perByte bytes of the heap for one byte of a document
   */
  record Fork(double perObservation, double perByte) {}

  static Memory of(Name name, RunResult result) {
    return new Memory(name, result.getBenchmarkResults().stream().map(Memory::fork).toList());
  }

  private static Fork fork(BenchmarkResult result) {
    double heap = score(result, HEAP);
    return new Fork(heap / score(result, "observations"), heap / score(result, "bytes"));
  }

  private static double score(BenchmarkResult result, String counter) {
    Result<?> counted = result.getSecondaryResults().get(counter);
    return Objects.requireNonNull(counted, counter).getScore();
  }

  @Override
  public double[] costs() {
    return forks.stream().mapToDouble(Fork::perObservation).toArray();
  }

  @Override
  public List<String> cells() {
    double perByte = Measured.median(forks.stream().mapToDouble(Fork::perByte).toArray());
    return List.of(
        String.format(Locale.ROOT, "%,.0f bytes", cost()), Measured.digits(perByte) + " bytes");
  }
}
