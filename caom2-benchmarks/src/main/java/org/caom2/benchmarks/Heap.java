package org.caom2.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.issue.Limits;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much memory observations take that have been read from XML and are held: what lives on the
 * heap after the collector ran, less what lived there before.
 */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(5)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class Heap {
  /** How often all documents are read, each time into objects of their own. */
  private static final int COPIES = 2;

  private static final int COLLECTIONS = 4;

  /** What is counted. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Held {
    /** Observations. */
    public long observations;

    /** Bytes of their documents. */
    public long bytes;

    /** Bytes of the heap. */
    public long heap;
  }

  /** Something that makes an object of a document. */
  private interface Reading {
    Object read(byte[] document) throws IOException;
  }

  /** Ours. */
  @Benchmark
  public Object ours(Corpus corpus, Held held) throws IOException {
    return hold(
        corpus, held, document -> CaomXml.read(new ByteArrayInputStream(document)).orThrow());
  }

  /** Ours with a codec for each document, so that these can have nothing in common. */
  @Benchmark
  public Object oursApart(Corpus corpus, Held held) throws IOException {
    return hold(
        corpus,
        held,
        document ->
            CaomXml.codec()
                .withLimits(Limits.DEFAULT)
                .readFrom(new ByteArrayInputStream(document))
                .orThrow());
  }

  /** The reference. */
  @Benchmark
  public Object reference(Corpus corpus, Held held) throws IOException {
    return hold(corpus, held, Reference::readUnvalidated);
  }

  private static Object hold(Corpus corpus, Held held, Reading reading) throws IOException {
    List<Object> all = new ArrayList<>(COPIES * corpus.documents.size());
    long before = live();
    for (int copy = 0; copy < COPIES; copy++) {
      for (Documents.Sample sample : corpus.documents) {
        all.add(reading.read(sample.bytes()));
        held.bytes += sample.bytes().length;
      }
    }
    held.heap += live() - before;
    held.observations += all.size();
    return all;
  }

  /** References that are not strong are cleared by one run of the collector or the next. */
  private static long live() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
