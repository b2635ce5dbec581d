package org.caom2.validation.policy;

import org.caom2.model.issue.Code;
import org.caom2.model.issue.Severity;

/** The checks that policies add to those of the standard, and that of their files. */
public enum PolicyCode implements Code {
  REQUIRED("policy.required", "What the policy requires is there."),
  VALUE("policy.value", "A value is one that the policy allows."),
  FILE("policy.file", "A policy file says what a policy can say.");

  private final String id;
  private final String sentence;

  PolicyCode(String id, String sentence) {
    this.id = id;
    this.sentence = sentence;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
