package org.caom2.model.vocab;

import static org.caom2.model.schema.Versions.ALL;

import java.util.Objects;
import org.caom2.model.schema.Vocabulary;

/**
 * How well an axis is calibrated. New in 2.5, open.
 *
 * @param value the term
 */
public record CalibrationStatus(String value) {
  /** The vocabulary. */
  public static final Vocabulary<CalibrationStatus> SCALAR =
      Vocabulary.named("CalibrationStatus", CalibrationStatus::new, CalibrationStatus::value)
          .terms(ALL, "absolute", "normalized", "relative")
          .build();

  /** In physical units. */
  public static final CalibrationStatus ABSOLUTE = new CalibrationStatus("absolute");

  /** Divided by a reference. */
  public static final CalibrationStatus NORMALIZED = new CalibrationStatus("normalized");

  /** Up to a factor or an offset. */
  public static final CalibrationStatus RELATIVE = new CalibrationStatus("relative");

  public CalibrationStatus {
    Objects.requireNonNull(value, "value");
  }

  /** The term. */
  @Override
  public String toString() {
    return value;
  }
}
