package org.caom2.compute;

import org.caom2.model.issue.Code;
import org.caom2.model.issue.Severity;

/** What can be said about a computation. */
public enum ComputeCode implements Code {
  UNUSABLE(
      "compute.unusable",
      Severity.ERROR,
      "The coordinates of a chunk that takes part can be computed."),
  ASSUMED(
      "compute.assumed",
      Severity.INFORMATION,
      "Nothing has to be assumed to compute the coordinates of a chunk."),
  STORED(
      "compute.stored",
      Severity.INFORMATION,
      "What a plane says about its coverage can be computed from its chunks.");

  private final String id;
  private final Severity severity;
  private final String sentence;

  ComputeCode(String id, Severity severity, String sentence) {
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
