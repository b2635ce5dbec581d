package org.caom2.cli.show;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people write them: a few significant digits, no zeros behind them. */
final class Numbers {
  private static final double SMALLEST = 1e-4;
  private static final double LARGEST = 1e9;

  /** So many digits at least tell two numbers apart that are shown side by side. */
  private static final int SPARE = 2;

  private static final int MOST = 15;

  private Numbers() {}

  /** The number with that many significant digits at most. */
  static String round(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .round(new MathContext(digits, RoundingMode.HALF_UP))
            .stripTrailingZeros();
    double size = Math.abs(value);
    if (size >= SMALLEST && size < LARGEST) {
      return rounded.toPlainString();
    }
    int exponent = rounded.precision() - rounded.scale() - 1;
    return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
  }

  /** Two numbers with a dash between them, with enough digits to tell them apart. */
  static String range(double lower, double upper, int digits) {
    int enough = digits;
    double size = Math.max(Math.abs(lower), Math.abs(upper));
    double width = Math.abs(upper - lower);
    if (Double.isFinite(size) && width > 0) {
      enough = Math.max(digits, SPARE + (int) Math.ceil(Math.log10(size / width)));
    }
    enough = Math.min(enough, MOST);
    return round(lower, enough) + " – " + round(upper, enough);
  }
}
