package org.caom2.benchmarks;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.schema.Version;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** MD5 and what it is to digest for all observations. */
public abstract class DigestState {
  private final Version version;
  private final List<Digested> all = new ArrayList<>();
  private final MessageDigest md5 = Digested.md5();

  DigestState(Version version) {
    this.version = version;
  }

  /** For the checksums of documents until 2.4. */
  @State(Scope.Thread)
  public static class Until24 extends DigestState {
    /** Nothing yet. */
    public Until24() {
      super(Version.V2_4);
    }

    /** Makes the bytes. */
    @Setup(Level.Trial)
    public void setUp(Corpus corpus) throws IOException {
      make(corpus);
    }
  }

  /** For the checksums of documents from 2.5 on. */
  @State(Scope.Thread)
  public static class From25 extends DigestState {
    /** Nothing yet. */
    public From25() {
      super(Version.V2_5);
    }

    /** Makes the bytes. */
    @Setup(Level.Trial)
    public void setUp(Corpus corpus) throws IOException {
      make(corpus);
    }
  }

  final void make(Corpus corpus) throws IOException {
    for (Documents.Sample sample : corpus.documents) {
      all.add(Digested.of(sample.read(), version));
    }
  }

  /** How many bytes the sums of an observation digest. */
  long size(int observation) {
    return all.get(observation).size();
  }

  /** Digests everything, two digests for each entity. */
  void digest(Work.Sized work, Blackhole hole) {
    for (Digested digested : all) {
      for (byte[] meta : digested.metas()) {
        hole.consume(md5.digest(meta));
      }
      for (byte[] acc : digested.accs()) {
        hole.consume(md5.digest(acc));
      }
      work.add(digested.size());
    }
  }

  /** Digests everything, one digest for each observation. */
  void digestAtOnce(Work.Sized work, Blackhole hole) {
    for (Digested digested : all) {
      digested.metas().forEach(md5::update);
      digested.accs().forEach(md5::update);
      hole.consume(md5.digest());
      work.add(digested.size());
    }
  }
}
