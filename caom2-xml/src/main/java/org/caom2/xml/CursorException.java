package org.caom2.xml;

import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
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

  /** What is told of it: a finding on the document. */
  Issue issue() {
    return Issue.of(code, ModelPath.DOCUMENT, String.valueOf(getMessage())).at(at);
  }
}
