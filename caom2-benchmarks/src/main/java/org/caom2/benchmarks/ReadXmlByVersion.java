package org.caom2.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Documents of each version in XML, from bytes in memory to observations. */
public class ReadXmlByVersion extends ByVersion {
  /** Ours. */
  @Benchmark
  public void ours(Ours state, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    for (Documents.Sample sample : state.documents) {
      hole.consume(CaomXml.read(new ByteArrayInputStream(sample.bytes())));
      work.add(sample.bytes().length);
    }
  }

  /** The reference, which checks documents against their schema. */
  @Benchmark
  public void referenceValidated(Theirs state, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    for (Documents.Sample sample : state.documents) {
      hole.consume(Reference.readValidated(sample.bytes()));
      work.add(sample.bytes().length);
    }
  }
}
