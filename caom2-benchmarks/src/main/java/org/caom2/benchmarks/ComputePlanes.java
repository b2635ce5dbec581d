package org.caom2.benchmarks;

import org.caom2.compute.Computation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** The coverage of planes from the WCS of their chunks, for observations that have been read. */
public class ComputePlanes extends Passes {
  /** Ours, five axes. */
  @Benchmark
  public void ours(Observations read, Work.Planes work, Work.Processor time, Blackhole hole) {
    for (Observations.Read each : read.all) {
      Computation computation = Computation.of(each.observation(), each.version());
      work.planes += computation.coverages().size();
      hole.consume(computation);
    }
  }

  /** Ours in two threads. */
  @Benchmark
  @Threads(2)
  public void oursTwoThreads(
      Observations read, Work.Planes work, Work.Processor time, Blackhole hole) {
    ours(read, work, time, hole);
  }

  /** The reference, four axes: its computation leaves custom axes out. */
  @Benchmark
  public void reference(ReferencePlanes planes, Work.Planes work, Work.Processor time)
      throws Throwable {
    work.planes += planes.compute();
  }

  /** The reference in two threads, each of which has observations of its own. */
  @Benchmark
  @Threads(2)
  public void referenceTwoThreads(ReferencePlanes planes, Work.Planes work, Work.Processor time)
      throws Throwable {
    reference(planes, work, time);
  }
}
