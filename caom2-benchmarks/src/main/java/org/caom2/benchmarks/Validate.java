package org.caom2.benchmarks;

import org.caom2.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Checks of observations that have been read. */
public class Validate extends Passes {
  /** Ours: all rules that are installed, all findings. */
  @Benchmark
  public void ours(Observations read, Work.Observations work, Work.Processor time, Blackhole hole) {
    for (Observations.Read each : read.all) {
      hole.consume(Validator.standard().validate(each.observation(), each.version()));
      work.observations++;
    }
  }

  /** The reference without WCS: it stops at the first finding. */
  @Benchmark
  public void referenceWithoutWcs(
      ReferenceObservations read, Work.Observations work, Work.Processor time, Blackhole hole) {
    read.validate(work, hole);
  }

  /** The reference with the WCS of each artifact; it stops at the first finding of each. */
  @Benchmark
  public void reference(
      ReferenceWcs wcs,
      ReferenceObservations read,
      Work.Observations work,
      Work.Processor time,
      Blackhole hole)
      throws Throwable {
    read.validate(work, hole);
    wcs.validate();
  }
}
