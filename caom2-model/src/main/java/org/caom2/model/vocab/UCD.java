package org.caom2.model.vocab;

import java.util.Objects;
import org.caom2.model.schema.Vocabulary;

/**
 * What a quantity is: a word of the IVOA UCD1+ vocabulary. Not checked against the list of words.
 *
 * @param value the word; in 2.4 one of another vocabulary has its namespace before it: {@code
 *     namespace#term}
 */
public record UCD(String value) {
  /** The vocabulary. */
  public static final Vocabulary<UCD> SCALAR =
      Vocabulary.named("UCD", UCD::new, UCD::value).ofTexts().build();

  public UCD {
    Objects.requireNonNull(value, "value");
  }

  /** The term. */
  @Override
  public String toString() {
    return value;
  }
}
