package org.caom2.model.codec;

import org.caom2.model.issue.Code;
import org.caom2.model.schema.Report;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * Parses the texts of one document, and gives the same object for the same text again: chunks
 * repeat units, names and dates, and entities their producer. It remembers the latest few hundred,
 * whatever the size of the document, and nothing of what something was to be said about. For one
 * use by one thread.
 */
public final class Repeated {
  /** A power of two. */
  private static final int PLACES = 256;

  /** Longer texts are seldom repeated. */
  private static final int LONGEST = 100;

  private record Known(Scalar<?> scalar, String text, @Nullable Object value) {}

  private final @Nullable Known[] known = new Known[PLACES];
  private final Report passingOn = this::pass;
  private @Nullable Report report;
  private boolean isReported;

  /** Nothing is known yet. */
  public Repeated() {}

  /**
   * The value of a text.
   *
   * @param version that of the document, the same in all calls
   * @param told takes what is wrong with the text
   * @return as {@link Scalar#parse}
   */
  public @Nullable Object parse(Scalar<Object> scalar, String text, Version version, Report told) {
    if (scalar.isMostlyUnique() || text.length() > LONGEST) {
      return scalar.parse(text, version, told);
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Known before = known[place];
    if (before != null && before.scalar == scalar && text.equals(before.text)) {
      return before.value;
    }
    report = told;
    isReported = false;
    Object value = scalar.parse(text, version, passingOn);
    if (!isReported) {
      known[place] = new Known(scalar, text, value);
    }
    return value;
  }

  private void pass(Code code, String message) {
    isReported = true;
    Report told = report;
    if (told != null) {
      told.add(code, message);
    }
  }
}
