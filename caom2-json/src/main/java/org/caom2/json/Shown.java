package org.caom2.json;

import org.caom2.model.wording.Shortened;

/** Pieces of a document as they stand in messages. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The text on one line, cut if it is long. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    String told = Shortened.of(text, LONGEST);
    for (int i = 0; i < told.length(); i++) {
      char c = told.charAt(i);
      shown.append(c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return told.length() < text.length() ? shown.append('…').toString() : shown.toString();
  }
}
