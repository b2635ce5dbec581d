package org.caom2.model.issue;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of an operation: a value, what was found while making it, or both.
 *
 * @param <T> type of the value
 * @param value what could be made, also when there were errors; null if nothing could be made
 * @param issues all findings, in document order
 */
@CheckReturnValue
public record Outcome<T>(@Nullable T value, List<Issue> issues) {
  public Outcome {
    issues = List.copyOf(issues);
  }

  /** A value without findings. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    for (Issue issue : issues) {
      if (issue.isError()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The value, if there was no error. May be called for the exception alone.
   *
   * @throws InvalidDocumentException if any issue is an error or there is no value
   */
  @CanIgnoreReturnValue
  public T orThrow() {
    T made = value;
    if (made == null || hasErrors()) {
      throw new InvalidDocumentException(issues);
    }
    return made;
  }

  /** The same findings with the value turned into another one. */
  public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
    T made = value;
    return new Outcome<>(made == null ? null : function.apply(made), issues);
  }
}
