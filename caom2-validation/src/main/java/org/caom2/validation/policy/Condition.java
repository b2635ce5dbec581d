package org.caom2.validation.policy;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.caom2.model.Observation;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;

/**
 * A condition on the observation that something stands in: one of the values that a path leads to
 * is one of these.
 *
 * @param path a path from the observation to single values, such as {@code Observation.intent}
 * @param values the texts in the spelling of any version, at least one; kept in that of the newest
 */
public record Condition(FieldPath path, Set<String> values) {
  /**
   * A condition.
   *
   * @throws IllegalArgumentException if the path starts from another class or leads to objects,
   *     there is no value, or no version has one of them
   */
  public Condition {
    if (!path.owner().equals("Observation")) {
      throw new IllegalArgumentException(
          "a condition starts from Observation, not " + path.owner());
    }
    if (!path.isScalar()) {
      throw new IllegalArgumentException(path + " is no single value");
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a condition has at least one value");
    }
    values = Collections.unmodifiableSet(new TreeSet<>(path.newest(values)));
  }

  boolean holds(Observation observation, Version version) {
    Type<?> type = Observation.SCHEMA.of(observation).type();
    return path.texts(type, observation, version).stream().anyMatch(values::contains);
  }
}
