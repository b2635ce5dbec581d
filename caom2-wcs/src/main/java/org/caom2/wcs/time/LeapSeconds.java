package org.caom2.wcs.time;

/**
 * How far TAI is ahead of UTC. From 1960 to 1971 UTC ran at another rate than TAI and was set by
 * fractions of a second (table of the US Naval Observatory, {@code tai-utc.dat}); since 1972 the
 * difference is a whole number of seconds (IERS Bulletin C).
 *
 * <p>Before 1960, when there was no UTC, TAI is taken as Universal Time, with which it agreed by
 * definition on 1958-01-01; the difference of 1960-01-01 accrues within the day before, as in the
 * SOFA library. After the last leap second the difference stays that of then.
 */
final class LeapSeconds {
  /** 1960-01-01: there was no UTC before. */
  static final double FIRST = 36934;

  /** 2026-06-28: no leap second had been announced for an earlier date by Bulletin C 70. */
  static final double ANNOUNCED_UNTIL = 61219;

  private static final double DAY = 86400;

  /** First day, difference on the day of the next number, that day, and change for each day. */
  private static final double[][] RATES = {
    {FIRST, 1.4178180, 37300, 0.0012960},
    {37300, 1.4228180, 37300, 0.0012960},
    {37512, 1.3728180, 37300, 0.0012960},
    {37665, 1.8458580, 37665, 0.0011232},
    {38334, 1.9458580, 37665, 0.0011232},
    {38395, 3.2401300, 38761, 0.0012960},
    {38486, 3.3401300, 38761, 0.0012960},
    {38639, 3.4401300, 38761, 0.0012960},
    {38761, 3.5401300, 38761, 0.0012960},
    {38820, 3.6401300, 38761, 0.0012960},
    {38942, 3.7401300, 38761, 0.0012960},
    {39004, 3.8401300, 38761, 0.0012960},
    {39126, 4.3131700, 39126, 0.0025920},
    {39887, 4.2131700, 39126, 0.0025920},
  };

  /** The days from which there is one second more, the first of which had ten: 1972-01-01. */
  private static final int[] STEPS = {
    41317, 41499, 41683, 42048, 42413, 42778, 43144, 43509, 43874, 44239, 44786, 45151, 45516,
    46247, 47161, 47892, 48257, 48804, 49169, 49534, 50083, 50630, 51179, 53736, 54832, 56109,
    57204, 57754
  };

  private static final int AT_FIRST_STEP = 10;

  private LeapSeconds() {}

  /** TAI - UTC in seconds at the beginning of a day of UTC. */
  static double at(double day) {
    if (day >= STEPS[0]) {
      int steps = STEPS.length;
      while (day < STEPS[steps - 1]) {
        steps--;
      }
      return AT_FIRST_STEP + steps - 1;
    }
    double seconds = 0;
    for (double[] rate : RATES) {
      if (day >= rate[0]) {
        seconds = rate[1] + (day - rate[2]) * rate[3];
      }
    }
    return seconds;
  }

  /** TAI of a date in UTC. */
  static Mjd toTai(Mjd utc) {
    double day = utc.day();
    return Mjd.of(day).plusSeconds(at(day) + utc.fraction() * length(day));
  }

  /** UTC of a date in TAI. */
  static Mjd toUtc(Mjd tai) {
    double day = tai.day();
    // TAI is ahead by less than a day, so that it is the same day in UTC or the one before.
    double seconds = tai.fraction() * DAY - at(day);
    if (seconds < 0) {
      day--;
      seconds = tai.fraction() * DAY + DAY - at(day);
    }
    return new Mjd(day, seconds / length(day));
  }

  /** How many seconds of TAI a day of UTC lasts. */
  private static double length(double day) {
    return DAY + at(day + 1) - at(day);
  }
}
