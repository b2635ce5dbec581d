package org.caom2.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The documents that a benchmark goes through, for all its threads. */
@State(Scope.Benchmark)
public class Corpus {
  /**
   * The documents as they were found, or the same observations as one version has them: to be
   * chosen with {@code -p version=2.4}.
   */
  @Param(Documents.ALL)
  public String version = "";

  List<Documents.Sample> documents;

  /** Loads them. */
  @Setup(Level.Trial)
  public void setUp() {
    documents = Store.load(version).all();
  }
}
