package org.caom2.model.schema;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Doubles as text. The text is the shortest that reads back as the same double and the same on
 * every JDK ({@code Double.toString} changed in 19), in the layout of {@code Double.toString}, with
 * the infinities as XML Schema spells them.
 */
final class Decimal {
  /** Powers of ten that are exact as doubles. */
  private static final double[] TEN = new double[23];

  /** The neighbour that is nearer, then whichever of the two it was not. */
  private static final RoundingMode[] NEAREST_FIRST = {
    RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING
  };

  static {
    double power = 1;
    for (int i = 0; i < TEN.length; i++) {
      TEN[i] = power;
      power *= 10;
    }
  }

  private Decimal() {}

  static String format(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "INF" : "-INF";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    double size = Math.abs(value);
    // Quotients and products of exact integers are correctly rounded, so the first scale that turns
    // back is the shortest text; below 16 digits no other text of that length is the same double.
    for (int scale = 0; scale < TEN.length; scale++) {
      double scaled = size * TEN[scale];
      if (scaled >= 1e15) {
        break;
      }
      long digits = Math.round(scaled);
      if (digits / TEN[scale] == size) {
        return layout(value < 0, Long.toString(digits), scale);
      }
    }
    if (size >= 1e15 && size < 1e22) {
      for (int scale = 1; scale <= 22; scale++) {
        long digits = Math.round(size / TEN[scale]);
        if (digits < 1_000_000_000_000_000L && digits * TEN[scale] == size) {
          return layout(value < 0, Long.toString(digits), -scale);
        }
      }
    }
    BigDecimal shortest = shortest(size);
    return layout(value < 0, shortest.unscaledValue().toString(), shortest.scale());
  }

  /**
   * The decimal of the fewest digits, but two at least, that reads back as the double; of those the
   * nearest. What can be said with some number of digits can be said with more, so that halving
   * finds it. A normal double has one decimal of 15 digits at most, which ends with zeros if fewer
   * would do.
   */
  private static BigDecimal shortest(double size) {
    BigDecimal exact = new BigDecimal(size);
    BigDecimal shortest = exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    int from = size < Double.MIN_NORMAL ? 2 : 15;
    int to = 17;
    while (from < to) {
      int precision = (from + to) / 2;
      BigDecimal found = nearest(exact, size, precision);
      if (found == null) {
        from = precision + 1;
      } else {
        shortest = found;
        to = precision;
      }
    }
    return shortest;
  }

  /** The layout of {@code Double.toString} for the number digits / 10^scale. */
  private static String layout(boolean negative, String all, int scale) {
    int exponent = all.length() - 1 - scale;
    int end = all.length();
    while (end > 1 && all.charAt(end - 1) == '0') {
      end--;
    }
    String digits = all.substring(0, end);
    StringBuilder text = new StringBuilder(26);
    if (negative) {
      text.append('-');
    }
    if (exponent >= 7 || exponent < -3) {
      text.append(digits.charAt(0)).append('.').append(end > 1 ? digits.substring(1) : "0");
      text.append('E').append(exponent);
    } else if (exponent < 0) {
      text.append("0.").append("0".repeat(-exponent - 1)).append(digits);
    } else if (end <= exponent + 1) {
      text.append(digits).append("0".repeat(exponent + 1 - end)).append(".0");
    } else {
      text.append(digits, 0, exponent + 1).append('.').append(digits, exponent + 1, end);
    }
    return text.toString();
  }

  /**
   * The decimal of that precision nearest to the double that reads back as it, or null. Of two that
   * are as near, the one with an even last digit.
   */
  private static @Nullable BigDecimal nearest(BigDecimal exact, double size, int precision) {
    for (RoundingMode mode : NEAREST_FIRST) {
      BigDecimal candidate = exact.round(new MathContext(precision, mode));
      if (candidate.doubleValue() == size) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * Reads a decimal of at most 15 digits exactly and fast, anything else by the JDK; the text must
   * have the lexical form of a decimal or floating-point number of XML Schema.
   */
  static double parse(String text) {
    long digits = 0;
    int count = 0;
    int scale = 0;
    boolean point = false;
    int length = text.length();
    int i = 0;
    boolean negative = false;
    if (i < length && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      negative = text.charAt(i) == '-';
      i++;
    }
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        count += digits == 0 ? 0 : 1;
        scale += point ? 1 : 0;
        if (count > 15) {
          return Double.parseDouble(text);
        }
      } else {
        break;
      }
    }
    int exponent = 0;
    if (i < length) {
      if (length - i > 6) {
        return Double.parseDouble(text);
      }
      exponent = Integer.parseInt(text, i + 1, length, 10);
    }
    int power = exponent - scale;
    if (power < -22 || power > 22) {
      return Double.parseDouble(text);
    }
    double value = power < 0 ? digits / TEN[-power] : digits * TEN[power];
    return negative ? -value : value;
  }

  /** Whether the text is a finite xs:double: sign, digits with a point somewhere, exponent. */
  static boolean isNumber(String text) {
    int i = 0;
    int length = text.length();
    if (i < length && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    int digits = 0;
    boolean point = false;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.' && !point) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        break;
      }
    }
    if (digits == 0) {
      return false;
    }
    if (i == length) {
      return true;
    }
    if (text.charAt(i) != 'e' && text.charAt(i) != 'E') {
      return false;
    }
    i++;
    if (i < length && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    int from = i;
    while (i < length && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i > from && i == length;
  }
}
