package org.caom2.model.codec;

import org.caom2.model.issue.Code;
import org.caom2.model.schema.Report;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * Parses the texts of documents, and gives the same object for the same text again: chunks repeat
 * units, names and dates, entities their producer, and observations all of them. It remembers the
 * latest few hundred, whatever the size of the documents, and nothing of what something was to be
 * said about. For one thread at a time.
 */
public final class Repeated {
  /** A power of two. */
  private static final int PLACES = 512;

  /** Longer texts are seldom repeated. */
  private static final int LONGEST = 100;

  /** A text and what it stood for when it was parsed last. */
  private static final class Known {
    String text = "";
    @Nullable Scalar<?> scalar;
    @Nullable Object value;
  }

  private final Known[] known = new Known[PLACES];
  private final Report passingOn = this::pass;

  /** The text that was made last, which is the one that is parsed next. */
  private Known latest;

  private Version version = Version.NEWEST;
  private @Nullable Report report;
  private boolean isReported;

  /** Nothing is known yet. */
  public Repeated() {
    for (int i = 0; i < PLACES; i++) {
      known[i] = new Known();
    }
    latest = known[0];
  }

  /** Characters as a string, which is not made anew if it is known. */
  public String text(char[] characters, int from, int length) {
    if (length > LONGEST) {
      return new String(characters, from, length);
    }
    Known place = place(hash(characters, from, from + length));
    if (!isSame(place.text, characters, from, length)) {
      place.text = new String(characters, from, length);
      place.scalar = null;
      place.value = null;
    }
    latest = place;
    return place.text;
  }

  /** As String.hashCode; four at a time, which need not wait for each other. */
  private static int hash(char[] characters, int from, int to) {
    int hash = 0;
    int i = from;
    for (; i <= to - 4; i += 4) {
      hash =
          31 * 31 * 31 * 31 * hash
              + 31 * 31 * 31 * characters[i]
              + 31 * 31 * characters[i + 1]
              + (31 * characters[i + 2] + characters[i + 3]);
    }
    for (; i < to; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash;
  }

  private static boolean isSame(String text, char[] characters, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The value of a text.
   *
   * @param of the version of the document
   * @param told takes what is wrong with the text
   * @return as {@link Scalar#parse}
   */
  public @Nullable Object parse(Scalar<Object> scalar, String text, Version of, Report told) {
    if (scalar.isMostlyUnique() || text.length() > LONGEST) {
      return scalar.parse(text, of, told);
    }
    if (of != version) {
      forgetValues();
      version = of;
    }
    Known place = text.equals(latest.text) ? latest : place(text.hashCode());
    if (place.scalar == scalar && text.equals(place.text)) {
      return place.value;
    }
    report = told;
    isReported = false;
    Object value = scalar.parse(text, of, passingOn);
    report = null;
    place.text = text;
    place.scalar = isReported ? null : scalar;
    place.value = isReported ? null : value;
    return value;
  }

  private Known place(int hash) {
    return known[(hash ^ (hash >>> 16)) & (PLACES - 1)];
  }

  private void forgetValues() {
    for (Known each : known) {
      each.scalar = null;
      each.value = null;
    }
  }

  private void pass(Code code, String message) {
    isReported = true;
    Report told = report;
    if (told != null) {
      told.add(code, message);
    }
  }
}
