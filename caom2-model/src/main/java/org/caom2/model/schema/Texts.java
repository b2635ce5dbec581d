package org.caom2.model.schema;

import java.net.URI;
import java.net.URISyntaxException;
import org.caom2.model.wording.Shortened;

/** How values stand in messages, and what checksums take of terms. */
final class Texts {
  private static final int LONGEST = 60;

  private Texts() {}

  /** The text in double quotes on one line, cut if long. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int end = Shortened.of(text, LONGEST).length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      quoted.append(c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return quoted.append(end < text.length() ? "…\"" : "\"").toString();
  }

  /** The ASCII form of a URI; the text itself if it is none. */
  static String asciiUri(String text) {
    try {
      return AsciiUri.of(new URI(text));
    } catch (URISyntaxException e) {
      return text;
    }
  }
}
