package org.caom2.model.schema;

import java.net.URI;
import java.net.URISyntaxException;

/** How values stand in messages, and what checksums take of terms and URIs. */
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

  /** The ASCII form of a URI; the text itself if it is none. */
  static String asciiUri(String text) {
    try {
      return ascii(new URI(text));
    } catch (URISyntaxException e) {
      return text;
    }
  }

  /**
   * The ASCII form of a URI. It may have halves of characters, which have no such form; each counts
   * as U+FFFD, which is what writers put there.
   */
  static String ascii(URI uri) {
    String text = uri.toString();
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, '\ufffd');
      }
      i += Character.charCount(c) - 1;
    }
    return whole == null ? uri.toASCIIString() : URI.create(whole.toString()).toASCIIString();
  }
}
