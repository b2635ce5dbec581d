package org.caom2.wcs.time;

/**
 * A modified Julian date (Julian date - 2400000.5) in two numbers, which together are exact to far
 * less than a nanosecond in every century of history. One number alone is exact to 0.6
 * microseconds.
 *
 * <p>In UTC a day with a leap second has 86401 seconds, and the fraction is one of that length: the
 * "quasi Julian date" of the SOFA library of the International Astronomical Union.
 *
 * @param day whole days; NaN if the date is not finite
 * @param fraction of the day, from 0 to less than 1; NaN if the date is not finite
 */
public record Mjd(double day, double fraction) implements Comparable<Mjd> {
  private static final double DAY = 86400;

  /** The sum of any two numbers of days. */
  public Mjd {
    double first = Math.floor(day);
    double second = Math.floor(fraction);
    double parts = (day - first) + (fraction - second);
    double carry = Math.floor(parts);
    double days = first + second + carry;
    boolean finite = Double.isFinite(days);
    day = finite ? days : Double.NaN;
    fraction = finite ? parts - carry : Double.NaN;
  }

  /** A date in one number of days. */
  public static Mjd of(double days) {
    return new Mjd(days, 0);
  }

  /** This date in one number of days; NaN if it is not finite. */
  public double value() {
    return day + fraction;
  }

  /** Whether this is a date. */
  public boolean isFinite() {
    return Double.isFinite(day);
  }

  /** The date so many days later. */
  public Mjd plus(double days) {
    return plus(of(days));
  }

  /** The sum of two numbers of days. */
  public Mjd plus(Mjd days) {
    Mjd fractions = new Mjd(fraction, days.fraction);
    return new Mjd(day + days.day + fractions.day, fractions.fraction);
  }

  /** The date so many seconds later, all days having 86400 of them. */
  public Mjd plusSeconds(double seconds) {
    return plus(seconds / DAY);
  }

  /** How many days this is later than another. */
  public double minus(Mjd other) {
    return (day - other.day) + (fraction - other.fraction);
  }

  /** Earlier dates first, and what is no date last. */
  @Override
  public int compareTo(Mjd other) {
    int days = Double.compare(day, other.day);
    return days == 0 ? Double.compare(fraction, other.fraction) : days;
  }
}
