package org.caom2.model.issue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param severity how bad it is
 * @param code which check found it
 * @param path what it is about
 * @param at where in the document, null if the place is not known
 * @param message what is wrong, for a person, with the value where that helps; one line
 */
public record Issue(
    Severity severity, Code code, ModelPath path, @Nullable Location at, String message) {
  public Issue {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  /** A finding with its code's own severity and no place. */
  public static Issue of(Code code, ModelPath path, String message) {
    return new Issue(code.severity(), code, path, null, message);
  }

  /** The same finding at that place. */
  public Issue at(@Nullable Location place) {
    return new Issue(severity, code, path, place, message);
  }

  /** Whether this is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line: {@code error interval.order at 12:7 plane[…]/energy/bounds: message}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(severity.label()).append(' ').append(code.id());
    if (at != null) {
      text.append(" at ").append(at);
    }
    String where = path.toString();
    if (!where.isEmpty()) {
      text.append(' ').append(where);
    }
    return text.append(": ").append(message).toString();
  }
}
