package org.caom2.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param width how many columns a line should have at most
 */
public record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width) {
  /** The width of lines where the terminal does not tell its own. */
  public static final int WIDTH = 100;

  private static final int NARROWEST = 60;

  /** Streams that are no terminals. */
  public Streams(InputStream in, OutputStream out, OutputStream err) {
    this(in, out, err, false, false, WIDTH);
  }

  /**
   * Those of this process. Java cannot tell whether a single stream is a terminal: the launcher
   * names those that are, by their numbers, in the property {@code caom2.terminals}.
   */
  public static Streams ofProcess() {
    String terminals = System.getProperty("caom2.terminals", "");
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminals.contains("1"),
        terminals.contains("2"),
        width(System.getenv("COLUMNS")));
  }

  private static int width(@Nullable String columns) {
    if (columns == null || !columns.matches("[0-9]{1,4}")) {
      return WIDTH;
    }
    return Math.max(NARROWEST, Integer.parseInt(columns));
  }
}
