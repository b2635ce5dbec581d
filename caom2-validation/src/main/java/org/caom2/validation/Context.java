package org.caom2.validation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.caom2.model.Observation;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;

/**
 * Where a rule finds the object that it looks at, and takes what it finds. Valid during one check.
 */
public interface Context {
  /** The version of the document, by which rules judge that vary with it. */
  Version version();

  /** The whole observation. */
  Observation observation();

  /** The nearest object of that class that holds the subject. */
  <A> Optional<A> ancestor(Class<A> type);

  /**
   * What is computed of an object, once in a validation, for all rules that ask for it.
   *
   * @param of the object itself; an equal one is another
   * @param kind the class of the result, which tells what is computed
   * @param compute computes it where nobody has asked for it yet; must not report
   */
  <V> V shared(Object of, Class<V> kind, Supplier<V> compute);

  /** When this validation began, by the clock of the validator. */
  Instant now();

  /** The declaration of the subject, for rules on fields of several classes. */
  Type<?> type();

  /** The path of the subject. */
  ModelPath path();

  /** The tolerance of the rule: its own or that of the policy; 0 for a rule without one. */
  double tolerance();

  /**
   * Whether reading refused something at that path or below it, so that what the observation lacks
   * there may be in the document. Rules do not tell it as missing. Always true where reading
   * refused more than its limit of issues lets it tell; always false where an observation or a
   * document is validated without the outcome of reading it.
   */
  boolean isUnread(ModelPath at);

  /** Whether reading refused something in that field of the subject. */
  default boolean isUnread(Field<?, ?> field) {
    return isUnread(path().field(field.name()));
  }

  /** Reports a finding on the subject as a whole. */
  void report(String message);

  /** Reports a finding on a field of the subject. */
  void report(Field<?, ?> field, String message);

  /** Reports a finding on an item of a list of the subject, counted from 0. */
  void report(Field<?, ?> field, int item, String message);

  /** Reports a finding on a field of the subject that is worse or better than the rule's others. */
  void report(Severity severity, Field<?, ?> field, String message);

  /** Reports a finding on an item of a list of the subject that is worse or better than others. */
  void report(Severity severity, Field<?, ?> field, int item, String message);

  /** Reports a finding at any path, with its severity. */
  void report(Severity severity, ModelPath path, String message);
}
