package org.caom2.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Benchmarks that go through all documents again and again. Warming up takes tens of passes, in
 * which the virtual machine compiles what it found to be used most, ours and the reference's.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 3, time = 1)
public abstract class Passes {
  /** Seconds to warm up for what is small code. */
  static final int SHORT = 4;
}
