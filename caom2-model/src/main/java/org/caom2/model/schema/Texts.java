package org.caom2.model.schema;

/** How values stand in messages. */
final class Texts {
  private static final int LONGEST = 60;

  private Texts() {}

  /** The text in double quotes on one line, cut if long. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      quoted.append(c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return quoted.append(end < text.length() ? "…\"" : "\"").toString();
  }
}
