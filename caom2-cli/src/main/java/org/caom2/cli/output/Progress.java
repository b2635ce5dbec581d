package org.caom2.cli.output;

import java.io.PrintStream;
import java.util.Locale;
import org.caom2.model.wording.Counted;

/** The count of documents on a terminal, with the time left, for runs that take long. */
final class Progress {
  private static final long FIRST = 2_000_000_000L;
  private static final long INTERVAL = 500_000_000L;
  private static final double SECOND = 1e9;
  private static final int SIXTY = 60;
  private static final String ERASE = "\r\u001b[K";

  /** Of less than that no time is guessed. */
  private static final double ENOUGH = 0.001;

  private final PrintStream err;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long next = start + FIRST;
  private long count;
  private double firstShare = Double.NaN;
  private boolean visible;

  Progress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** Counts one document, with which that share of the input lies behind; NaN if not known. */
  void tick(double share) {
    if (count++ == 0) {
      firstShare = share;
    }
    long now = System.nanoTime();
    if (shown && now - next >= 0) {
      double seconds = (now - start) / SECOND;
      err.print(ERASE + line(count, seconds, share - firstShare, share));
      err.flush();
      visible = true;
      next = now + INTERVAL;
    }
  }

  /**
   * What is shown.
   *
   * @param seconds how long it took so far
   * @param done which share of the input was dealt with in that time
   * @param share which share lies behind, that of an earlier run included
   */
  static String line(long count, double seconds, double done, double share) {
    String line =
        Counted.of(count, "document", "documents")
            + String.format(Locale.ROOT, ", %.0f/s", count / seconds);
    if (!(done >= ENOUGH)) {
      return line;
    }
    long left = Math.round(seconds * (1 - share) / done);
    return line
        + String.format(
            Locale.ROOT,
            ", %.0f %%, %d:%02d:%02d left",
            Math.floor(100 * share),
            left / SIXTY / SIXTY,
            left / SIXTY % SIXTY,
            left % SIXTY);
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
