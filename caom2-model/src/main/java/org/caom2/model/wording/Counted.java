package org.caom2.model.wording;

/** Numbers of things as messages tell them: {@code 1 item}, {@code 2 items}. */
public final class Counted {
  private Counted() {}

  /**
   * The number and the word that goes with it.
   *
   * @param count how many there are
   * @param one the word for exactly 1
   * @param many the word for any other number
   */
  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
