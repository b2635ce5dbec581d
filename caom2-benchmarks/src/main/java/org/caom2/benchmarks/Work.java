package org.caom2.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a benchmark counts while it runs, so that its speed is told in that and not in passes. The
 * field names the unit.
 */
public final class Work {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Work() {}

  /** Observations with the bytes that stand for them: their documents, or what is digested. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Sized {
    /** How many observations. */
    public long observations;

    /** How many bytes. */
    public long bytes;

    /** Counts an observation. */
    void add(long size) {
      observations++;
      bytes += size;
    }
  }

  /** Points on the sky. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Points {
    /** How many. */
    public long points;
  }

  /** Planes of observations. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Planes {
    /** How many. */
    public long planes;
  }

  /** Observations. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Observations {
    /** How many. */
    public long observations;
  }

  /**
   * Time that threads of the benchmark had a processor: less than the time that passed if the
   * machine has other things to do, or if they wait for each other. A pass takes some tenths of a
   * millisecond at least, and asking for the time a thousandth of that.
   */
  @State(Scope.Thread)
  @AuxCounters
  public static class Processor {
    /** How many nanoseconds. */
    public long nanoseconds;

    private long start;

    /** Starts a pass. */
    @Setup(Level.Invocation)
    public void start() {
      start = THREADS.getCurrentThreadCpuTime();
    }

    /** Ends a pass. */
    @TearDown(Level.Invocation)
    public void stop() {
      nanoseconds += THREADS.getCurrentThreadCpuTime() - start;
    }
  }
}
