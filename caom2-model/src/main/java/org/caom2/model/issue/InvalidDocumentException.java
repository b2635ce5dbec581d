package org.caom2.model.issue;

import java.util.List;
import org.caom2.model.wording.Counted;

/** Thrown by {@link Outcome#orThrow()} when there was an error; carries every issue. */
public final class InvalidDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Not part of the serial form: codes are named by the modules that are present. */
  private final transient List<Issue> issues;

  InvalidDocumentException(List<Issue> issues) {
    super(message(issues));
    this.issues = issues;
  }

  /** All issues, errors and others, in the order they were found; empty after deserialization. */
  public List<Issue> issues() {
    return issues == null ? List.of() : issues;
  }

  private static String message(List<Issue> issues) {
    List<Issue> errors = issues.stream().filter(Issue::isError).toList();
    if (errors.isEmpty()) {
      return "no value";
    }
    String first = errors.get(0).toString();
    return errors.size() == 1
        ? first
        : first + " (and " + Counted.of(errors.size() - 1, "more error", "more errors") + ")";
  }
}
