package org.caom2.benchmarks;

import org.caom2.model.schema.Version;
import org.caom2.validation.checksum.Checksums;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Checksums of the same observations as documents from 2.5 on have them, which no published release
 * of the reference computes.
 */
public class ChecksumsFrom25 extends Passes {
  /** Ours: both sums of every entity. */
  @Benchmark
  public void ours(
      Observations read,
      DigestState.From25 state,
      Work.Sized work,
      Work.Processor time,
      Blackhole hole) {
    Checksums checksums = Checksums.of(Version.V2_5);
    for (int i = 0; i < read.all.size(); i++) {
      hole.consume(checksums.compute(read.all.get(i).observation()));
      work.add(state.size(i));
    }
  }

  /** MD5 over the same bytes, with as many digests. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void digestingOnly(
      DigestState.From25 state, Work.Sized work, Work.Processor time, Blackhole hole) {
    state.digest(work, hole);
  }

  /** MD5 over the same bytes, with one digest for an observation. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void digestingAtOnce(
      DigestState.From25 state, Work.Sized work, Work.Processor time, Blackhole hole) {
    state.digestAtOnce(work, hole);
  }
}
