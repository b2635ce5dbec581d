package org.caom2.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Our observations with the versions of their documents, for all threads. */
@State(Scope.Benchmark)
public class Observations {
  /** One of them. */
  record Read(Observation observation, Version version) {}

  final List<Read> all = new ArrayList<>();

  /** Reads the documents. */
  @Setup(Level.Trial)
  public void setUp(Corpus corpus) throws IOException {
    for (Documents.Sample sample : corpus.documents) {
      all.add(new Read(sample.read(), sample.version()));
    }
  }
}
