package org.caom2.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.caom2.compute.Computation;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** The coverage of planes from the WCS of their chunks, for observations that have been read. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ComputePlanes {
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

  /** For comparison: how fast we read documents, counted in planes. */
  @Benchmark
  public void readingOnly(
      Corpus corpus, Observations read, Work.Planes work, Work.Processor time, Blackhole hole)
      throws IOException {
    for (int i = 0; i < read.all.size(); i++) {
      hole.consume(CaomXml.read(new ByteArrayInputStream(corpus.documents.get(i).bytes())));
      work.planes += read.all.get(i).observation().planes().size();
    }
  }
}
