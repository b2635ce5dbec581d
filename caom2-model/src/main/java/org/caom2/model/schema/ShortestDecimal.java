package org.caom2.model.schema;

import java.math.BigInteger;

/**
 * The decimal of the fewest digits, but two at least, that reads back as a double; of those the
 * nearest, and of two as near the one with an even last digit.
 *
 * <p>Source: R. Giulietti, The Schubfach way to render doubles, 2020: what lies between the halves
 * to the neighbours of a double is so narrow a drawer that few multiples of one power of ten are in
 * it, and a product of 63 with 126 bits tells which.
 *
 * @param digits the digits as a number; may end with zeros
 * @param exponent the power of ten that they are multiplied with
 */
record ShortestDecimal(long digits, int exponent) {
  /** The bits of a double that are written out, and the first one that is not. */
  private static final int FRACTION = 52;

  private static final long HIDDEN = 1L << FRACTION;
  private static final int LEAST_POWER = -1074;

  /** Below this multiple of the smallest double, tenths are needed for two digits. */
  private static final long TINY = 3;

  private static final long LOW_63 = Long.MAX_VALUE;

  /** For powers of ten from here on: the first 126 bits of each, and one more in the last place. */
  private static final int LEAST_TEN = -292;

  private static final int MOST_TEN = 324;
  private static final long[] HIGH = new long[MOST_TEN - LEAST_TEN + 1];
  private static final long[] LOW = new long[HIGH.length];

  static {
    for (int ten = LEAST_TEN; ten <= MOST_TEN; ten++) {
      // 10^ten = bits * 2^shift, with bits from 2^125 to 2^126.
      int shift = log2OfTen(ten) - 125;
      BigInteger power = BigInteger.TEN.pow(Math.abs(ten));
      BigInteger bits =
          ten < 0 ? BigInteger.ONE.shiftLeft(-shift).divide(power) : power.shiftRight(shift);
      BigInteger above = bits.add(BigInteger.ONE);
      HIGH[ten - LEAST_TEN] = above.shiftRight(63).longValueExact();
      LOW[ten - LEAST_TEN] = above.and(BigInteger.valueOf(LOW_63)).longValueExact();
    }
  }

  /**
   * The shortest decimal of a double.
   *
   * @param size finite and above 0
   */
  static ShortestDecimal of(double size) {
    long bits = Double.doubleToRawLongBits(size);
    long fraction = bits & (HIDDEN - 1);
    int biased = (int) (bits >>> FRACTION);
    if (biased > 0) {
      return of(biased + LEAST_POWER - 1, fraction | HIDDEN, 0);
    }
    return fraction < TINY ? of(LEAST_POWER, 10 * fraction, -1) : of(LEAST_POWER, fraction, 0);
  }

  /**
   * The shortest decimal of a number.
   *
   * @param power the number is {@code factor * 2^power * 10^more}
   */
  private static ShortestDecimal of(int power, long factor, int more) {
    int odd = (int) factor & 1;
    // The number and the halves to its neighbours, in quarters; below a power of two the
    // neighbours are nearer.
    boolean even = factor != HIDDEN || power == LEAST_POWER;
    long middle = factor << 2;
    long upper = middle + 2;
    long lower = even ? middle - 2 : middle - 1;
    int ten = even ? log10OfTwo(power) : log10OfThreeQuarters(power);
    int shift = power + log2OfTen(-ten) + 2;
    long high = HIGH[-ten - LEAST_TEN];
    long low = LOW[-ten - LEAST_TEN];
    long at = scaled(high, low, middle << shift);
    long from = scaled(high, low, lower << shift);
    long to = scaled(high, low, upper << shift);
    long below = at >> 2;
    if (below >= 100) {
      long shorter = below / 10 * 10;
      long longer = shorter + 10;
      boolean isShorter = from + odd <= (shorter << 2);
      boolean isLonger = (longer << 2) + odd <= to;
      if (isShorter != isLonger) {
        return new ShortestDecimal(isShorter ? shorter : longer, ten + more);
      }
    }
    long above = below + 1;
    boolean isBelow = from + odd <= (below << 2);
    boolean isAbove = (above << 2) + odd <= to;
    if (isBelow != isAbove) {
      return new ShortestDecimal(isBelow ? below : above, ten + more);
    }
    long side = at - ((below + above) << 1);
    boolean isNearBelow = side < 0 || (side == 0 && (below & 1) == 0);
    return new ShortestDecimal(isNearBelow ? below : above, ten + more);
  }

  /** A product rounded to odd, so that comparisons with it are those with the exact one. */
  private static long scaled(long high, long low, long factor) {
    long carried = Math.multiplyHigh(low, factor);
    long rest = ((high * factor) >>> 1) + carried;
    long whole = Math.multiplyHigh(high, factor) + (rest >>> 63);
    return whole | (((rest & LOW_63) + LOW_63) >>> 63);
  }

  /** The logarithm of 2^power to the base 10, rounded down. */
  private static int log10OfTwo(int power) {
    return (int) ((power * 661_971_961_083L) >> 41);
  }

  /** The logarithm of 3/4 * 2^power to the base 10, rounded down. */
  private static int log10OfThreeQuarters(int power) {
    return (int) ((power * 661_971_961_083L - 274_743_187_321L) >> 41);
  }

  /** The logarithm of 10^power to the base 2, rounded down. */
  private static int log2OfTen(int power) {
    return (int) ((power * 913_124_641_741L) >> 38);
  }
}
