package org.caom2.validation.rules.wcs;

import org.caom2.model.wording.Shortened;
import org.jspecify.annotations.Nullable;

/** Texts of documents as they stand in messages. */
final class Shown {
  private static final int LONGEST = 72;

  private Shown() {}

  /** The text, cut if it is long; empty for null. */
  static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.length() > LONGEST ? Shortened.of(text, LONGEST) + "..." : text;
  }
}
