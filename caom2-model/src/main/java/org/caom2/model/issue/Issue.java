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
 * @param message what is wrong, for a person, with the value where that helps; one line, so that
 *     what ends a line becomes a blank
 */
public record Issue(
    Severity severity, Code code, ModelPath path, @Nullable Location at, String message) {
  public Issue {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(path, "path");
    message = oneLine(message);
  }

  /** Messages quote what stands in documents; what ends a line there becomes a blank. */
  private static String oneLine(String text) {
    StringBuilder line = null;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\n', '\r', '\u0085', '\u2028', '\u2029' -> {
          line = line == null ? new StringBuilder(text) : line;
          line.setCharAt(i, ' ');
        }
        default -> {
          // Stays as it is.
        }
      }
    }
    return line == null ? text : line.toString();
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
