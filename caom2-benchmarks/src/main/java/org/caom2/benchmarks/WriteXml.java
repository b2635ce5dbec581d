package org.caom2.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.Benchmark;

/** Observations to documents in XML, of the version that they were read from. */
public class WriteXml extends Passes {
  /** Ours, which also makes sure that the version can hold the observation. */
  @Benchmark
  public void ours(Observations read, Work.Sized work, Work.Processor time) throws IOException {
    for (Observations.Read each : read.all) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CaomXml.write(each.observation(), each.version(), out).orThrow();
      work.add(out.size());
    }
  }

  /** The reference. */
  @Benchmark
  public void reference(ReferenceObservations read, Work.Sized work, Work.Processor time)
      throws IOException {
    read.write(work);
  }
}
