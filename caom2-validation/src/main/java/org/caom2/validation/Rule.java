package org.caom2.validation;

import java.util.OptionalDouble;
import org.caom2.model.issue.Code;

/**
 * One rule: its code and how to check it. A rule looks at every object of one class, wherever it
 * stands in an observation. Rules are immutable and thread-safe.
 *
 * <pre>{@code
 * public final class TelescopeIsOurs implements Rule<Telescope> {
 *   public String id() { return "our.telescope"; }
 *   public Severity severity() { return Severity.ERROR; }
 *   public String sentence() { return "The telescope is one of ours."; }
 *   public Class<Telescope> subject() { return Telescope.class; }
 *   public void check(Telescope telescope, Context context) {
 *     if (!OURS.contains(telescope.name())) {
 *       context.report(Telescope.NAME, "unknown telescope " + telescope.name());
 *     }
 *   }
 * }
 * }</pre>
 *
 * @param <T> the class looked at: a record of the model, or an interface of some of them
 */
public interface Rule<T> extends Code {
  /**
   * How far something may be off before the rule reports it, in the unit that its page tells; empty
   * for rules without one. A policy may set another: rules ask {@link Context#tolerance()}.
   */
  default OptionalDouble tolerance() {
    return OptionalDouble.empty();
  }

  /** The class of the objects that the rule looks at. */
  Class<T> subject();

  /**
   * Whether the rule looks at objects of a class, which is asked once for each. A rule on classes
   * that have nothing in common has {@link Object} for its subject, and need not be called for all
   * others.
   */
  default boolean looksAt(Class<?> type) {
    return subject().isAssignableFrom(type);
  }

  /**
   * Looks at one object and reports what is wrong with it. What a rule throws ends the validation,
   * as an {@link IllegalStateException} that names the rule and the place; other errors than failed
   * assertions and classes that do not fit, such as a lack of memory, come as they are.
   *
   * @param subject the object
   * @param context where it is, and where to report
   */
  void check(T subject, Context context);
}
