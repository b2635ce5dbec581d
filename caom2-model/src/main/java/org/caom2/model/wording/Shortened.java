package org.caom2.model.wording;

/** The beginning of a text, where the whole is too long for a message. */
public final class Shortened {
  private Shortened() {}

  /**
   * As many characters as there may be, or one less where the last would be half of a pair of
   * surrogates, which no encoding can write; all where the text is not longer.
   *
   * @param longest how many there may be, at least 1
   */
  public static String of(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
