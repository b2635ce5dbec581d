package org.caom2.json;

/** Pieces of a document as they stand in messages. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The text on one line, cut if it is long. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }
}
