package org.caom2.cli.output;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run prints, as UTF-8, and the status it ends with. A run has one; not thread-safe.
 *
 * <p>Methods that print results throw {@link OutputException} if standard output cannot be written.
 */
public final class Output {
  /** How many characters of results are kept together, and how many if no line ends there. */
  private static final int SOME = 8192;

  private static final int MANY = 1 << 20;

  private final Streams streams;

  /** Results that were not handed over yet. */
  private final StringBuilder pending = new StringBuilder();

  private final PrintStream err;
  private final Progress progress;
  private ExitStatus status = ExitStatus.OK;

  /** An output to those streams. */
  public Output(Streams streams) {
    this.streams = streams;
    this.err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    this.progress = new Progress(err, streams.errIsTerminal());
  }

  /** The streams it prints to. */
  public Streams streams() {
    return streams;
  }

  /** Prints a result as it stands, without a line end. */
  public void print(String text) {
    if (streams.outIsTerminal()) {
      progress.erase();
    }
    pending.append(text);
    // Whole lines: a process that is killed leaves no half of one behind.
    boolean ends = text.endsWith("\n");
    if (pending.length() >= (ends ? SOME : MANY)) {
      flush();
    }
  }

  /** Prints a line of results. */
  public void line(String text) {
    print(text);
    print("\n");
  }

  /** Hands over the results so far. */
  public void flush() {
    byte[] bytes = pending.toString().getBytes(StandardCharsets.UTF_8);
    pending.setLength(0);
    try {
      streams.out().write(bytes);
      streams.out().flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** The same, and where the results go to a file, waits until they are on its disk. */
  public void sync() {
    flush();
    if (streams.out() instanceof FileOutputStream file) {
      try {
        file.getFD().sync();
      } catch (IOException e) {
        // A pipe or a terminal, which has no disk.
      }
    }
  }

  /**
   * Prints what is no result on standard error, after the results so far; one line, whatever the
   * text has in it.
   */
  public void note(String text) {
    flush();
    progress.erase();
    err.print(Printable.line(text) + "\n");
    err.flush();
  }

  /** Tells that an input cannot be used and why; the run goes on, but not well. */
  public void unusable(String input, String why) {
    raise(ExitStatus.UNUSABLE);
    note("caom2: " + input + ": " + why);
  }

  /**
   * Counts one document that was dealt with.
   *
   * @param share how much of the input lies behind, from 0 to 1; NaN if that is not known
   */
  public void tick(double share) {
    if (streams.outIsTerminal()) {
      flush();
    }
    progress.tick(share);
  }

  /** Takes note of how something ended; the worst counts. */
  public void raise(ExitStatus other) {
    if (other.compareTo(status) > 0) {
      status = other;
    }
  }

  /** The status so far. */
  public ExitStatus status() {
    return status;
  }

  /** Ends the run: hands over everything and takes the progress away. */
  public void finish() {
    flush();
    progress.erase();
  }
}
