package org.caom2.validation.policy;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.caom2.model.Observation;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * Where something that a policy asks for holds, and what its findings say. Immutable.
 *
 * @param severity of its findings
 * @param collections the collections that it is for; none means all
 * @param when the condition under which it holds; null means always
 * @param because why it is asked for, added to its findings; null for no reason
 */
public record Scope(
    Severity severity,
    Set<String> collections,
    @Nullable Condition when,
    @Nullable String because) {
  /** Everywhere, as an error, without a reason. */
  public static final Scope EVERYWHERE = new Scope(Severity.ERROR, Set.of(), null, null);

  public Scope {
    collections = Collections.unmodifiableSet(new TreeSet<>(collections));
  }

  /** The same with findings of that severity. */
  public Scope as(Severity other) {
    return new Scope(other, collections, when, because);
  }

  /** The same for those collections only. */
  public Scope in(String... names) {
    return new Scope(severity, new TreeSet<>(Arrays.asList(names)), when, because);
  }

  /** The same under that condition only. */
  public Scope when(Condition condition) {
    return new Scope(severity, collections, condition, because);
  }

  /** The same with that reason. */
  public Scope because(String reason) {
    return new Scope(severity, collections, when, reason);
  }

  boolean covers(Observation observation, Version version) {
    return (collections.isEmpty() || collections.contains(observation.collection()))
        && (when == null || when.holds(observation, version));
  }

  String ending() {
    return because == null ? "" : " (" + because + ')';
  }
}
