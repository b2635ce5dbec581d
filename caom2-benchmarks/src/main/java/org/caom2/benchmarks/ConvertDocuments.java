package org.caom2.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Documents of 2.4 in XML to documents of 2.3, without what that cannot hold. Reading and writing
 * is the reference's way to convert.
 */
public class ConvertDocuments extends Passes {
  private static final CaomXml LOSSY = CaomXml.codec().lossy();

  /** The documents. */
  @State(Scope.Benchmark)
  public static class Sources {
    private List<Documents.Sample> documents = List.of();

    /** Loads them. */
    @Setup(Level.Trial)
    public void setUp() {
      documents = Store.load(Version.V2_4.label()).all();
    }
  }

  /** Ours, which also tells what is lost. */
  @Benchmark
  public void ours(Sources sources, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    for (Documents.Sample sample : sources.documents) {
      Observation read =
          LOSSY.readFrom(new ByteArrayInputStream(sample.bytes())).orThrow().observation();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      hole.consume(LOSSY.writeTo(read, Version.V2_3, out));
      work.add(out.size());
    }
  }

  /** The reference, which checks what it reads against the schema. */
  @Benchmark
  public void referenceValidated(Sources sources, Work.Sized work, Work.Processor time)
      throws IOException {
    for (Documents.Sample sample : sources.documents) {
      work.add(Reference.write(Reference.readValidated(sample.bytes()), Version.V2_3));
    }
  }

  /** The reference without that check. */
  @Benchmark
  public void referenceUnvalidated(Sources sources, Work.Sized work, Work.Processor time)
      throws IOException {
    for (Documents.Sample sample : sources.documents) {
      work.add(Reference.write(Reference.readUnvalidated(sample.bytes()), Version.V2_3));
    }
  }
}
