package org.caom2.cli.output;

import java.io.IOException;
import java.util.Locale;

/** Thrown when standard output cannot be written; ends the run. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the reader of the output has gone, as {@code head} does: no fault of this run. */
  public boolean readerHasGone() {
    return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
