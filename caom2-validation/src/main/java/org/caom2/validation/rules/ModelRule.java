package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.validation.Rule;

/** What the rules of the model have in common: they are told by what their constructors say. */
abstract class ModelRule<T> implements Rule<T> {
  private final String id;
  private final Severity severity;
  private final Class<T> subject;
  private final String sentence;

  ModelRule(String id, Severity severity, Class<T> subject, String sentence) {
    this.id = id;
    this.severity = severity;
    this.subject = subject;
    this.sentence = sentence;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String sentence() {
    return sentence;
  }

  @Override
  public final Class<T> subject() {
    return subject;
  }
}
