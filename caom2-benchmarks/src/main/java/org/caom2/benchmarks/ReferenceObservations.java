package org.caom2.benchmarks;

import ca.nrc.cadc.caom2.Observation;
import ca.nrc.cadc.caom2.xml.ObservationWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.schema.Version;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Observations of the reference with the versions of their documents. */
@State(Scope.Thread)
public class ReferenceObservations {
  private record Read(Observation observation, Version version) {}

  private final List<Read> all = new ArrayList<>();

  /** Reads the documents. */
  @Setup(Level.Trial)
  public void setUp(Corpus corpus) throws IOException {
    for (Documents.Sample sample : corpus.documents.all()) {
      all.add(new Read(Reference.readUnvalidated(sample.bytes()), sample.version()));
    }
  }

  /** Writes all documents, and tells how many bytes these are. */
  long write() throws IOException {
    long bytes = 0;
    for (Read read : all) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new ObservationWriter("caom2", read.version().namespace(), false)
          .write(read.observation(), out);
      bytes += out.size();
    }
    return bytes;
  }
}
