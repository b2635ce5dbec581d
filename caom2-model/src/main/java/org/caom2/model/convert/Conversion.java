package org.caom2.model.convert;

import java.util.Objects;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.codec.Step;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Issues;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Outcome;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a version can hold of an observation.
 *
 * <p>The result is the observation that a document of that version, once written, would read back
 * as; every way in which it differs from the one given is an issue, however many there are. An
 * error means that something is lost or that the version's schema would refuse the document. If
 * nothing differs, the result is the observation given. Checksums are neither computed nor checked;
 * a stored one of the other generation is left out, with a warning.
 */
public final class Conversion {
  private final Version version;
  private final boolean mindsSums;
  private final Issues issues = Issues.all();

  private Conversion(Version version, boolean mindsSums) {
    this.version = version;
    this.mindsSums = mindsSums;
  }

  /** What that version holds of the observation, with everything that changes or is lost. */
  public static Outcome<Observation> to(Observation observation, Version version) {
    Objects.requireNonNull(observation, "observation");
    Objects.requireNonNull(version, "version");
    return new Conversion(version, true).of(observation);
  }

  /**
   * The same for a caller who computes checksums anew for the version: that one is left out is no
   * issue then, unless the version has none at all.
   */
  public static Outcome<Observation> withNewSums(Observation observation, Version version) {
    Objects.requireNonNull(observation, "observation");
    Objects.requireNonNull(version, "version");
    return new Conversion(version, !Entity.META_CHECKSUM.in(version)).of(observation);
  }

  private Outcome<Observation> of(Observation observation) {
    Observation held =
        (Observation) chosen(Observation.SCHEMA, observation, null, Step.document(observation));
    return new Outcome<>(held, issues.toList());
  }

  /**
   * Converts an object of one of several classes; null if the version does not have its own and no
   * others can stand for it, {@link Several} if others do.
   */
  <T> @Nullable Object chosen(Choice<T> choice, T value, @Nullable Edit outer, Step step) {
    Choice.Alternative<? extends T> alternative = choice.of(value);
    if (alternative.type().versions().contains(version)) {
      return ObjectConversion.of(alternative.type().view(version)).of(this, value, outer, step);
    }
    return Several.insteadOf(value, choice, alternative, this, outer, step);
  }

  Version version() {
    return version;
  }

  void add(Code code, ModelPath path, String message) {
    if (mindsSums || code != DocumentCode.WRITE_CHECKSUM) {
      issues.add(Issue.of(code, path, message));
    }
  }

  /** Adds what is lost without being missed. */
  void inform(Code code, ModelPath path, String message) {
    issues.add(new Issue(Severity.INFORMATION, code, path, null, message));
  }
}
