package org.caom2.model.wording;

import org.jspecify.annotations.Nullable;

/** Texts of documents as they stand in messages: on one line, and cut if they are long. */
public final class Shown {
  private static final int LONGEST = 72;

  private Shown() {}

  /** The text; empty for null. */
  public static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String told = Shortened.of(text, LONGEST);
    StringBuilder shown = new StringBuilder(told.length() + 1);
    for (int i = 0; i < told.length(); i++) {
      char c = told.charAt(i);
      shown.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return told.length() < text.length() ? shown.append('…').toString() : shown.toString();
  }

  /** The text in double quotes. */
  public static String quoted(String text) {
    return '"' + of(text) + '"';
  }
}
