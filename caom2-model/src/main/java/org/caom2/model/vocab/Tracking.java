package org.caom2.model.vocab;

import static org.caom2.model.schema.Versions.ALL;

import java.util.Objects;
import org.caom2.model.schema.Vocabulary;

/**
 * How a telescope followed its target: a term of the IVOA Tracking vocabulary. New in 2.5, open.
 *
 * @param value the term
 */
public record Tracking(String value) {
  /** The vocabulary. */
  public static final Vocabulary<Tracking> SCALAR =
      Vocabulary.named("Tracking", Tracking::new, Tracking::value).terms(ALL, "sidereal").build();

  /** With the stars. */
  public static final Tracking SIDEREAL = new Tracking("sidereal");

  public Tracking {
    Objects.requireNonNull(value, "value");
  }

  /** The term. */
  @Override
  public String toString() {
    return value;
  }
}
