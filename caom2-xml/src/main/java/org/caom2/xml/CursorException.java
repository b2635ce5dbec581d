package org.caom2.xml;

import org.caom2.model.issue.Code;
import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;

/** A document that cannot be walked any further. */
final class CursorException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Code code;
  private final transient @Nullable Location at;

  CursorException(Code code, @Nullable Location at, String message) {
    super(message, null, false, false);
    this.code = code;
    this.at = at;
  }

  Code code() {
    return code;
  }

  @Nullable Location at() {
    return at;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
