package org.caom2.wcs.sky;

import static org.caom2.wcs.sky.Degrees.RADIAN;

/** PCO: every parallel is that of a cone of its own. */
record Polyconic() implements Mapping {
  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    if (theta == 0) {
      return Mapping.put(phi, 0, to, at);
    }
    double sine = Degrees.sin(theta);
    double angle = phi * sine;
    double cone = RADIAN * Degrees.cos(theta) / sine;
    double half = Degrees.sin(angle / 2);
    return Mapping.put(cone * Degrees.sin(angle), theta + 2 * cone * half * half, to, at);
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    // No arc of a parallel is longer than half of the equator, and it begins within 90 degrees.
    if (!(Math.abs(x) <= 181 && Math.abs(y) <= 271)) {
      return false;
    }
    if (y == 0) {
      return Mapping.putNative(x, 0, to, at);
    }
    double v = Math.abs(y);
    double theta = latitude(x, v);
    double sine = Degrees.sin(theta);
    double angle =
        Degrees.atan2(x * sine / RADIAN, Degrees.cos(theta) - (v - theta) * sine / RADIAN);
    // So near the equator that the cone is a cylinder.
    double phi = sine < 1e-300 ? x : angle / sine;
    // Near the pole, rounding of the place is many degrees of longitude.
    if (Math.abs(phi) <= 180 + Mapping.ROUNDING_AT_POLE / Degrees.cos(theta)) {
      phi = Math.max(-180, Math.min(180, phi));
    }
    return Mapping.putNative(phi, Math.copySign(theta, y), to, at);
  }

  /** By bisection between the equator and y, where there is always exactly one. */
  private static double latitude(double x, double y) {
    double low = 0;
    double high = Math.min(y, 90);
    while (true) {
      double middle = low + (high - low) / 2;
      if (!(low < middle && middle < high)) {
        return high;
      }
      double rest = y - middle;
      double excess =
          (x * x + rest * rest) * Degrees.sin(middle) - 2 * RADIAN * rest * Degrees.cos(middle);
      if (excess < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }
}
