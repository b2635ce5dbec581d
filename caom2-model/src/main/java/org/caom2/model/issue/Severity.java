package org.caom2.model.issue;

/** How bad a finding is; the order of the constants is from bad to harmless. */
public enum Severity {
  /** The schema or the model refuses it. */
  ERROR,
  /** Legal, but probably wrong. */
  WARNING,
  /** Worth knowing. */
  INFORMATION;

  /**
   * The name in lower case, as it stands in reports: {@code error}, {@code warning}, {@code
   * information}.
   */
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "information";
    };
  }

  /** Whether this is at least as bad as the other. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
