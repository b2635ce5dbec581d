package org.caom2.model.schema;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Doubles as text. The text is the shortest that reads back as the same double and the same on
 * every JDK ({@code Double.toString} changed in 19), in the layout of {@code Double.toString}, with
 * the infinities as XML Schema spells them.
 */
final class Decimal {
  /** Powers of ten that are exact as doubles. */
  private static final double[] TEN = new double[23];

  /** Powers of ten up to the longest number of digits that is written out. */
  private static final long[] POWERS = new long[18];

  private static final long MANY_ZEROS = 100_000_000;

  /** Room for a sign, 17 digits, a point, and the zeros before or behind them. */
  private static final int LONGEST = 32;

  static {
    double power = 1;
    for (int i = 0; i < TEN.length; i++) {
      TEN[i] = power;
      power *= 10;
    }
    long whole = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = whole;
      whole *= 10;
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
    ShortestDecimal shortest = ShortestDecimal.of(Math.abs(value));
    return layout(value < 0, shortest.digits(), shortest.exponent());
  }

  /** The layout of {@code Double.toString} for the number digits * 10^power. */
  private static String layout(boolean negative, long all, int power) {
    long digits = all;
    int exponent = power;
    while (digits % MANY_ZEROS == 0) {
      digits /= MANY_ZEROS;
      exponent += 8;
    }
    while (digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
    int count = count(digits);
    // The power of ten of the first digit, from which the place of the point follows.
    int first = exponent + count - 1;
    byte[] text = new byte[LONGEST];
    int at = 0;
    if (negative) {
      text[at++] = '-';
    }
    if (first >= 7 || first < -3) {
      put(digits, text, at + 1, count);
      text[at] = text[at + 1];
      text[at + 1] = '.';
      at = count > 1 ? at + count + 1 : zeros(text, at + 2, 1);
      text[at++] = 'E';
      return new String(text, 0, at, StandardCharsets.ISO_8859_1) + first;
    } else if (first < 0) {
      text[at] = '0';
      text[at + 1] = '.';
      at = put(digits, text, zeros(text, at + 2, -first - 1), count);
    } else if (exponent >= 0) {
      at = zeros(text, put(digits, text, at, count), exponent);
      text[at] = '.';
      at = zeros(text, at + 1, 1);
    } else {
      put(digits, text, at + 1, count);
      System.arraycopy(text, at + 1, text, at, first + 1);
      text[at + first + 1] = '.';
      at += count + 1;
    }
    return new String(text, 0, at, StandardCharsets.ISO_8859_1);
  }

  private static int count(long digits) {
    int count = 1;
    while (count < POWERS.length && digits >= POWERS[count]) {
      count++;
    }
    return count;
  }

  /** Puts digits at that place and tells where they end. */
  private static int put(long digits, byte[] text, int from, int count) {
    int i = from + count;
    long rest = digits;
    while (rest > Integer.MAX_VALUE) {
      text[--i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    // The same with shorter divisions.
    int last = (int) rest;
    while (i > from) {
      text[--i] = (byte) ('0' + last % 10);
      last /= 10;
    }
    return from + count;
  }

  private static int zeros(byte[] text, int from, int count) {
    Arrays.fill(text, from, from + count, (byte) '0');
    return from + count;
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
