package org.caom2.cli.output;

import java.util.Locale;
import org.caom2.batch.report.Visible;

/**
 * Text of documents and names of files, made fit to be printed: nothing in them can break a line or
 * command a terminal.
 */
public final class Printable {
  private Printable() {}

  /**
   * The text with its control characters told as {@code \n}, {@code \t} or {@code \}{@code u001b}.
   */
  public static String line(String text) {
    return escape(text, false);
  }

  /** The same, and a backslash is told as two, so that the text can be got back. */
  public static String field(String text) {
    return escape(text, true);
  }

  private static String escape(String text, boolean backslash) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = isSafe(c) && !(backslash && c == '\\');
      if (!plain && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        append(escaped, c, plain);
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  private static void append(StringBuilder escaped, char c, boolean plain) {
    if (plain) {
      escaped.append(c);
      return;
    }
    switch (c) {
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      case '\\' -> escaped.append("\\\\");
      default -> escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
  }

  /** Whether the character is no control, no separator of lines and no turn of the writing. */
  public static boolean isSafe(char c) {
    return Visible.isSafe(c);
  }
}
