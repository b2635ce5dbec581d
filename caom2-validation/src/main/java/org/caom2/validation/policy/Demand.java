package org.caom2.validation.policy;

import org.caom2.model.Observation;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;

/** Something that a policy asks of a field. Immutable. */
public sealed interface Demand permits Requirement, Restriction {
  /** The field. */
  FieldPath path();

  /** Where it is asked. */
  Scope scope();

  /** The check that its findings are of. */
  PolicyCode code();

  /**
   * Looks at one object from which the path starts, whatever the scope.
   *
   * @param type the declaration of the object
   * @param subject the object
   * @param at its path
   * @param version the version of the document
   * @param sink takes what is wrong
   */
  void check(Type<?> type, Object subject, ModelPath at, Version version, Sink sink);

  /** Whether it is asked of objects of that class in that observation. */
  default boolean isFor(Type<?> type, Observation observation, Version version) {
    return path().startsFrom(type) && scope().covers(observation, version);
  }

  /** Takes what is wrong. */
  @FunctionalInterface
  interface Sink {
    /** Takes one finding. */
    void report(Severity severity, ModelPath at, String message);
  }
}
