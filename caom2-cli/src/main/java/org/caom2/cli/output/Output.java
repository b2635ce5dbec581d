package org.caom2.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a run prints, as UTF-8, and the status it ends with. A run has one; not thread-safe.
 *
 * <p>Methods that print results throw {@link OutputException} if standard output cannot be written.
 */
public final class Output {
  private final Streams streams;
  private final Writer out;
  private final PrintStream err;
  private final Progress progress;
  private ExitStatus status = ExitStatus.OK;

  /** An output to those streams. */
  public Output(Streams streams) {
    this.streams = streams;
    this.out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    this.err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    this.progress = new Progress(err, streams.errIsTerminal());
  }

  /** The streams it prints to. */
  public Streams streams() {
    return streams;
  }

  /** Prints a result as it stands, without a line end. */
  public void print(String text) {
    try {
      if (streams.outIsTerminal()) {
        progress.erase();
      }
      out.write(text);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Prints a line of results. */
  public void line(String text) {
    print(text);
    print("\n");
  }

  /** Hands over the results so far. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(e);
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
