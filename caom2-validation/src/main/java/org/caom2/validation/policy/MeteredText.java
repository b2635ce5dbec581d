package org.caom2.validation.policy;

/**
 * A text that can be looked at so many times only: some expressions need time that grows
 * exponentially with the text, and texts come from anywhere.
 */
final class MeteredText implements CharSequence {
  private static final int LOOKS = 1_000_000;

  /** Thrown when the text was looked at too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super(null, null, false, false);
    }
  }

  private final CharSequence text;
  private int left;

  MeteredText(CharSequence text) {
    this.text = text;
    this.left = LOOKS + text.length();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
