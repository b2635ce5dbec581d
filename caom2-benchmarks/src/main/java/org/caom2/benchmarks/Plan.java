package org.caom2.benchmarks;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;

/** How often and how long something is measured. */
final class Plan {
  private Plan() {}

  /** A few words, which begin a sentence. */
  static String of(BenchmarkParams params) {
    int forks = params.getForks();
    String text = forks + (forks == 1 ? " fork" : " forks");
    if (params.getMode() == Mode.SingleShotTime) {
      return text;
    }
    return text
        + " with "
        + params.getMeasurement().getCount()
        + " × "
        + params.getMeasurement().getTime();
  }
}
