package org.caom2.cli.output;

/** How a run ended; the worst of what happened decides. From good to bad. */
public enum ExitStatus {
  /** No errors. */
  OK(0),
  /** An error in a document, a refusal or a difference. */
  FOUND(1),
  /** Wrong usage, or an input that cannot be opened or decompressed. */
  UNUSABLE(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** What the operating system is told. */
  public int code() {
    return code;
  }
}
