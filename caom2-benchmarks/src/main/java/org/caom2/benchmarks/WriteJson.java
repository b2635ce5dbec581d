package org.caom2.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.caom2.json.CaomJson;
import org.caom2.json.Dialect;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.Benchmark;

/** Observations to documents in JSON on one line, of the version that they were read from. */
public class WriteJson extends Passes {
  private static final CaomJson PLAIN = CaomJson.codec().compact();
  private static final CaomJson PREFIXED = PLAIN.writing(Dialect.PREFIXED);

  /** Ours, the plain dialect. */
  @Benchmark
  public void ours(Observations read, Work.Sized work, Work.Processor time) throws IOException {
    write(PLAIN, read, work);
  }

  /** Ours, the dialect with prefixes, which the reference writes. */
  @Benchmark
  public void oursWithPrefixes(Observations read, Work.Sized work, Work.Processor time)
      throws IOException {
    write(PREFIXED, read, work);
  }

  /** Ours, the plain dialect on many lines, as it is without being told. */
  @Benchmark
  public void oursIndented(Observations read, Work.Sized work, Work.Processor time)
      throws IOException {
    write(CaomJson.codec(), read, work);
  }

  private static void write(CaomJson codec, Observations read, Work.Sized work) throws IOException {
    for (Observations.Read each : read.all) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      codec.writeTo(each.observation(), each.version(), out).orThrow();
      work.add(out.size());
    }
  }

  /** For comparison: the same observations written by us in XML. */
  @Benchmark
  public void xml(Observations read, Work.Sized work, Work.Processor time) throws IOException {
    for (Observations.Read each : read.all) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CaomXml.write(each.observation(), each.version(), out).orThrow();
      work.add(out.size());
    }
  }

  /** The reference, the dialect with prefixes. */
  @Benchmark
  public void reference(ReferenceObservations read, Work.Sized work, Work.Processor time)
      throws IOException {
    read.writeJson(work);
  }
}
