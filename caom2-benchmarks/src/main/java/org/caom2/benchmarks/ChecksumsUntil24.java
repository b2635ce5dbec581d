package org.caom2.benchmarks;

import org.caom2.model.schema.Version;
import org.caom2.validation.checksum.Checksums;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Checksums of observations that have been read, as documents until 2.4 have them. */
public class ChecksumsUntil24 extends Passes {
  /** Ours: both sums of every entity. */
  @Benchmark
  public void ours(
      Observations read,
      DigestState.Until24 state,
      Work.Sized work,
      Work.Processor time,
      Blackhole hole) {
    Checksums checksums = Checksums.of(Version.V2_4);
    for (int i = 0; i < read.all.size(); i++) {
      hole.consume(checksums.compute(read.all.get(i).observation()));
      work.add(state.size(i));
    }
  }

  /** The reference, asked for one sum: the accumulated one of the observation, by way of all. */
  @Benchmark
  public void reference(
      ReferenceObservations read,
      DigestState.Until24 state,
      Work.Sized work,
      Work.Processor time,
      Blackhole hole) {
    read.sums(state, work, hole);
  }

  /** The reference, asked for both sums of every entity, for each of which it starts anew. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void referenceEachEntity(
      ReferenceObservations read,
      DigestState.Until24 state,
      Work.Sized work,
      Work.Processor time,
      Blackhole hole) {
    read.sumsOfEach(state, work, hole);
  }

  /** MD5 over the same bytes, with as many digests. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void digestingOnly(
      DigestState.Until24 state, Work.Sized work, Work.Processor time, Blackhole hole) {
    state.digest(work, hole);
  }

  /** MD5 over the same bytes, with one digest for an observation. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void digestingAtOnce(
      DigestState.Until24 state, Work.Sized work, Work.Processor time, Blackhole hole) {
    state.digestAtOnce(work, hole);
  }
}
