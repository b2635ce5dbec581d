package org.caom2.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Benchmarks that go through all documents again and again. Warming up takes some twenty passes:
 * what the reference does takes longer, so its methods ask for more time.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
public abstract class Passes {
  /** Seconds to warm up for what takes long. */
  static final int LONG = 8;

  /** Seconds to warm up for what is small code. */
  static final int SHORT = 3;
}
