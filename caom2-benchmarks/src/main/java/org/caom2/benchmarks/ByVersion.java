package org.caom2.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same observations in documents of each version. */
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 2, time = 1)
public abstract class ByVersion extends Passes {
  private static Corpus corpus(String version) {
    Corpus corpus = new Corpus();
    corpus.version = version;
    corpus.setUp();
    return corpus;
  }

  /** For us, who have all versions. */
  @State(Scope.Benchmark)
  public static class Ours {
    /** The version. */
    @Param({"2.5", "2.4", "2.3", "2.2", "2.1", "2.0"})
    public String version = "";

    List<Documents.Sample> documents;
    final Observations read = new Observations();

    /** Loads the documents and reads them. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      Corpus corpus = corpus(version);
      documents = corpus.documents;
      read.setUp(corpus);
    }
  }

  /** For the reference, which has no 2.5. */
  @State(Scope.Benchmark)
  public static class Theirs {
    /** The version. */
    @Param({"2.4", "2.3", "2.2", "2.1", "2.0"})
    public String version = "";

    List<Documents.Sample> documents;
    final ReferenceObservations read = new ReferenceObservations();

    /** Loads the documents and reads them. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      Corpus corpus = corpus(version);
      documents = corpus.documents;
      read.setUp(corpus);
    }
  }
}
