package org.caom2.batch.source;

import java.io.IOException;

/** Calls a library that throws unchecked exceptions on some broken archives. */
final class Archives {
  private Archives() {}

  /** One step of reading an archive. */
  @FunctionalInterface
  interface Step<T> {
    T take() throws IOException;
  }

  /** Takes the step; whatever goes wrong is the archive's fault. */
  static <T> T take(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (RuntimeException e) {
      throw new IOException("broken archive (" + e.getMessage() + ")", e);
    }
  }
}
