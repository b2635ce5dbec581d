package org.caom2.batch.across;

import org.caom2.model.issue.Code;
import org.caom2.model.issue.Severity;

/** The checks across the documents of a run. */
public enum RunCode implements Code {
  OBSERVATION_REPEATED(
      "run.observation-repeated", Severity.ERROR, "An observation is in one document of a run."),
  ID_REPEATED("run.id-repeated", Severity.ERROR, "An id is that of one entity of a run."),
  ARTIFACT_REPEATED(
      "run.artifact-repeated", Severity.WARNING, "An artifact is in one document of a run."),
  ARTIFACT_CHECKSUM(
      "run.artifact-checksum",
      Severity.ERROR,
      "An artifact has the same contentChecksum wherever it is in a run."),
  MEMBER_MISSING(
      "run.member-missing",
      Severity.WARNING,
      "Where a run covers the collection of a member, the member is in the run."),
  INPUT_MISSING(
      "run.input-missing",
      Severity.WARNING,
      "Where a run covers the collection of an input, the input is in the run.");

  private final String id;
  private final Severity severity;
  private final String sentence;

  RunCode(String id, Severity severity, String sentence) {
    this.id = id;
    this.severity = severity;
    this.sentence = sentence;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
