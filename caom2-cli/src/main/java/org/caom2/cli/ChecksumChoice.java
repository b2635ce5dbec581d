package org.caom2.cli;

import org.caom2.cli.output.Output;
import org.caom2.model.Document;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.validation.checksum.Checksums;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says what becomes of stored checksums in a document that is changed. */
final class ChecksumChoice {
  /** The choices. */
  enum What {
    recompute,
    drop
  }

  @Option(
      names = "--checksums",
      paramLabel = "WHAT",
      description = {
        "recompute: entities that had checksums get new ones (the default);",
        "drop: no checksums are written."
      })
  private @Nullable What what;

  /** Whether it was said what becomes of them. */
  boolean isTold() {
    return what != null;
  }

  /** Whether they are left out. */
  private boolean drops() {
    return what == What.drop;
  }

  /**
   * What that version holds of an observation. Checksums that are not wanted, or will be computed
   * anew, are no loss.
   */
  Outcome<Observation> convert(Observation observation, Version version) {
    return Conversion.withNewSums(drops() ? Checksums.drop(observation) : observation, version);
  }

  /** Tells that stored checksums which did not fit what was read were replaced. */
  void tellReplaced(Output output, String label, Document source, Version written) {
    if (drops() || !Entity.META_CHECKSUM.in(written)) {
      return;
    }
    long replaced =
        Checksums.of(source.version()).compute(source.observation()).stream()
            .filter(sums -> !sums.agrees())
            .count();
    if (replaced > 0) {
      output.note(
          label
              + ": stored checksums of "
              + (replaced == 1 ? "one entity" : replaced + " entities")
              + " did not fit and were computed anew; 'caom2 validate' tells which");
    }
  }

  /** An observation with its checksums as they were asked for, of a source that had some. */
  Observation applyTo(Observation changed, Observation source, Version version) {
    if (drops() || !Entity.META_CHECKSUM.in(version)) {
      return Checksums.drop(changed);
    }
    return Checksums.of(version).updateWhereStored(changed, source);
  }
}
