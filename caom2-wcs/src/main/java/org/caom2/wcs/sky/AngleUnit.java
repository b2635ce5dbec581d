package org.caom2.wcs.sky;

import java.util.Optional;

/** The units of angles that celestial axes can have. Source: FITS 4.0, tables 3 and 4. */
public enum AngleUnit {
  /** Degrees. */
  DEGREE("deg", 1, 1),
  /** Minutes of arc. */
  ARC_MINUTE("arcmin", 1, 60),
  /** Seconds of arc. */
  ARC_SECOND("arcsec", 1, 3600),
  /** Thousandths of a second of arc. */
  MILLI_ARC_SECOND("mas", 1, 3.6e6),
  /** Millionths of a second of arc. */
  MICRO_ARC_SECOND("uas", 1, 3.6e9),
  /** Radians. */
  RADIAN("rad", Degrees.RADIAN, 1);

  private static final AngleUnit[] ALL = values();

  private final String symbol;
  private final double times;
  private final double dividedBy;

  AngleUnit(String symbol, double times, double dividedBy) {
    this.symbol = symbol;
    this.times = times;
    this.dividedBy = dividedBy;
  }

  /** How FITS writes it. */
  public String symbol() {
    return symbol;
  }

  /** An angle of this unit in degrees. */
  public double toDegrees(double angle) {
    return angle * times / dividedBy;
  }

  /** The unit of that symbol, upper and lower case as in the standard; empty if there is none. */
  public static Optional<AngleUnit> ofSymbol(String symbol) {
    for (AngleUnit unit : ALL) {
      if (unit.symbol.equals(symbol)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
