package org.caom2.cli.output;

import java.io.PrintStream;

/** The count of documents on a terminal, for runs that take long. */
final class Progress {
  private static final long FIRST = 2_000_000_000L;
  private static final long INTERVAL = 500_000_000L;
  private static final double SECOND = 1e9;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long next = start + FIRST;
  private long count;
  private boolean visible;

  Progress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  void tick() {
    count++;
    long now = System.nanoTime();
    if (shown && now - next >= 0) {
      err.printf("%s%d documents, %.0f/s", ERASE, count, count / ((now - start) / SECOND));
      err.flush();
      visible = true;
      next = now + INTERVAL;
    }
  }

  /** Makes room for a line. */
  void erase() {
    if (visible) {
      err.print(ERASE);
      err.flush();
      visible = false;
    }
  }
}
