package org.caom2.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The documents that a benchmark goes through, for all its threads. */
@State(Scope.Benchmark)
public class Corpus {
  /** A version, such as 2.4, or all; to be chosen with {@code -p version=2.4}. */
  @Param(Documents.ALL)
  public String version = "";

  Documents documents;

  /** Loads them. */
  @Setup(Level.Trial)
  public void setUp() {
    documents = Documents.of(version);
  }
}
