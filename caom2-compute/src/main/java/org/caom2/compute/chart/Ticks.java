package org.caom2.compute.chart;

import java.util.Locale;

/** Round distances between the lines of a graticule, and the names of the lines. */
enum Ticks {
  /** Longitudes, told in hours: a unit is a second of time. */
  HOURS(15.0 / 3600, "h", "m", "s", false),
  /** Latitudes, told in degrees: a unit is a second of arc. */
  DEGREES(1.0 / 3600, "°", "′", "″", true);

  private static final double[] OF_SIXTY = {1, 2, 5, 10, 15, 20, 30};
  private static final double[] WHOLE_HOURS = {1, 2, 3, 6};
  private static final double[] WHOLE_DEGREES = {1, 2, 5, 10, 15, 30};
  private static final int SIXTY = 60;
  private static final int UNITS = 3600;
  private static final double FINEST = 1e-6;

  private final double degrees;
  private final String first;
  private final String second;
  private final String third;
  private final boolean signed;

  Ticks(double degrees, String first, String second, String third, boolean signed) {
    this.degrees = degrees;
    this.first = first;
    this.second = second;
    this.third = third;
    this.signed = signed;
  }

  /** The smallest round step, in degrees, of which at most that many fit into a span. */
  double step(double spanInDegrees, int most) {
    double least = spanInDegrees / degrees / most;
    for (double scale = FINEST; scale < 1; scale *= 10) {
      for (double step : new double[] {1, 2, 5}) {
        if (step * scale >= least) {
          return step * scale * degrees;
        }
      }
    }
    for (double scale = 1; scale <= SIXTY; scale *= SIXTY) {
      for (double step : OF_SIXTY) {
        if (step * scale >= least) {
          return step * scale * degrees;
        }
      }
    }
    double[] whole = signed ? WHOLE_DEGREES : WHOLE_HOURS;
    for (double step : whole) {
      if (step * UNITS >= least) {
        return step * UNITS * degrees;
      }
    }
    return whole[whole.length - 1] * UNITS * degrees;
  }

  /** The name of the line at that coordinate, as fine as the step between lines needs. */
  String label(double coordinate, double step) {
    double unit = step / degrees;
    int digits = 0;
    while (digits < 6 && Math.abs(unit - Math.rint(unit)) > 1e-3 * unit) {
      unit *= 10;
      digits++;
    }
    long power = Math.round(Math.pow(10, digits));
    long all = Math.round(Math.abs(coordinate) / degrees * power);
    long units = all / power;
    String label = (all == 0 ? "" : sign(coordinate)) + units / UNITS + first;
    double stepInUnits = step / degrees;
    if (stepInUnits < UNITS) {
      label += String.format(Locale.ROOT, "%02d%s", units / SIXTY % SIXTY, second);
    }
    if (stepInUnits < SIXTY) {
      label += String.format(Locale.ROOT, "%02d", units % SIXTY);
      label += digits == 0 ? "" : String.format(Locale.ROOT, ".%0" + digits + "d", all % power);
      label += third;
    }
    return label;
  }

  private String sign(double coordinate) {
    if (!signed) {
      return "";
    }
    return coordinate < 0 ? "−" : "+";
  }

  /** A length on the sky in its natural unit. */
  static String length(double inDegrees) {
    double arcsec = inDegrees * UNITS;
    if (inDegrees >= 1) {
      return number(inDegrees) + "°";
    }
    if (arcsec >= SIXTY) {
      return number(arcsec / SIXTY) + "′";
    }
    return arcsec >= 1 ? number(arcsec) + "″" : number(arcsec * 1000) + " mas";
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
