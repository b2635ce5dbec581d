package org.caom2.wcs.unit;

import java.util.List;
import java.util.Objects;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement.
 *
 * @param text how it was written, without blanks around it; empty for none
 * @param quantity what it measures
 * @param factor what one of it is in {@linkplain Quantity#si the unit of the International System};
 *     positive
 */
public record Unit(String text, Quantity quantity, double factor) {
  /** The unit of pure numbers. */
  public static final Unit NONE = si(Quantity.NONE);

  public Unit {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(quantity, "quantity");
    if (!(factor > 0) || factor == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("a factor is positive: " + factor);
    }
  }

  /** The unit of the International System for a quantity. */
  public static Unit si(Quantity quantity) {
    return new Unit(quantity.si(), quantity, 1);
  }

  /**
   * Reads a unit as FITS writes it (FITS standard 4.0, section 4.3). Names are exact: an {@code
   * meV} is not an {@code MeV}.
   *
   * <p>Products are written with a blank, {@code .} or {@code *}, quotients with one {@code /},
   * powers as {@code m-1}, {@code m^-1}, {@code m**-1} or {@code m**(-1)}; {@code 1/m} and {@code
   * /m} are the same. No numeric factors but 1.
   *
   * @param text the unit; null or blank is {@link #NONE}
   * @return the unit, or a remark: {@link Reason#UNIT_MISMATCH} if it is of none of the {@linkplain
   *     Quantity quantities}, as {@code m2} is, else {@link Reason#UNIT_UNKNOWN}; with {@link
   *     Reason#UNIT_STYLE} if it can be understood but is not written as the standard has it
   */
  public static Solved<Unit> parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Solved.usable(NONE, List.of());
    }
    UnitReader reader = new UnitReader(text.strip());
    Unit unit = reader.read();
    if (unit == null) {
      Remark remark =
          reader.isWritten()
              ? new Remark(
                  Reason.UNIT_MISMATCH,
                  "unit \"" + reader.shown() + "\" is of nothing that axes have")
              : new Remark(Reason.UNIT_UNKNOWN, "unknown unit \"" + reader.shown() + '"');
      return Solved.unusable(List.of(remark));
    }
    if (reader.odd()) {
      return Solved.usable(
          unit,
          List.of(
              new Remark(
                  Reason.UNIT_STYLE,
                  "unit \""
                      + unit.text()
                      + "\" is not written as in FITS; taken as "
                      + unit.said())));
    }
    return Solved.usable(unit, List.of());
  }

  /** A value of this unit in the unit of the International System. */
  public double toSi(double value) {
    return value * factor;
  }

  /** A value in the unit of the International System in this unit. */
  public double fromSi(double value) {
    return value / factor;
  }

  /**
   * Whether it is the unit of the International System for a quantity, however it is written. Its
   * factor may differ from 1 by a rounding.
   */
  public boolean isSi(Quantity of) {
    return quantity == of && Math.abs(factor - 1) < 1e-12;
  }

  private String said() {
    return (factor + " " + quantity.si()).strip();
  }
}
