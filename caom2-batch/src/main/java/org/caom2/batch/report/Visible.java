package org.caom2.batch.report;

import java.util.Locale;

/** Text of documents made fit for a report: what cannot be seen, or turns the writing, is told. */
public final class Visible {
  private Visible() {}

  /** Whether the character is no control, no separator of lines and no turn of the writing. */
  public static boolean isSafe(char c) {
    return !(Character.isISOControl(c)
        || c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069'));
  }

  /**
   * The text with characters that are not safe, halves of surrogate pairs and what is no character
   * of Unicode told as {@code \}{@code u001b}.
   */
  static String of(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean plain = pair || (isSafe(c) && !Character.isSurrogate(c) && c < '\ufffe');
      if (!plain && visible == null) {
        visible = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (visible != null) {
        if (plain) {
          visible.append(c);
        } else {
          visible.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
      }
      if (pair) {
        i++;
        if (visible != null) {
          visible.append(text.charAt(i));
        }
      }
    }
    return visible == null ? text : visible.toString();
  }

  /** The text as it stands in XML, in an element or in quotes. */
  static String xml(String text) {
    return of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
