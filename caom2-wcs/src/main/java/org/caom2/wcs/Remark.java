package org.caom2.wcs;

import java.util.Objects;

/**
 * Something to say about a WCS: why it is not usable, or what was assumed to make it so.
 *
 * @param reason what kind of thing
 * @param message one line that names the values
 */
public record Remark(Reason reason, String message) {
  public Remark {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
  }

  /**
   * A text of a header as it stands in messages.
   *
   * @param longest how many characters of it are shown at most; no pair of surrogates is split
   */
  public static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "...";
  }

  /** Whether there is no WCS because of this. */
  public boolean fatal() {
    return reason.fatal();
  }
}
