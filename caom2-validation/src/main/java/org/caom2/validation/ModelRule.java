package org.caom2.validation;

import org.caom2.model.issue.Severity;

/**
 * A rule that is told by what its constructor says; what is left is how it looks at an object.
 *
 * @param <T> the class looked at
 */
public abstract class ModelRule<T> implements Rule<T> {
  private final String id;
  private final Severity severity;
  private final Class<T> subject;
  private final String sentence;

  /**
   * A rule.
   *
   * @param id its dotted name in lower case
   * @param severity of its findings unless one says otherwise
   * @param subject the class looked at
   * @param sentence what must hold
   */
  protected ModelRule(String id, Severity severity, Class<T> subject, String sentence) {
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
