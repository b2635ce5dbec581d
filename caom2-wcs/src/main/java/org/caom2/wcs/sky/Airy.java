package org.caom2.wcs.sky;

import static org.caom2.wcs.sky.Degrees.RADIAN;

/** Airy's projection with the smallest mean error for the whole sphere (parameter 90 degrees). */
final class Airy {
  // Half of the distance from the pole, in radians, beyond which the radius is of no use.
  private static final double LAST = Math.PI / 2 - 1e-9;

  private Airy() {}

  static double radius(double theta) {
    return theta > -90 ? RADIAN * ofHalf(Math.toRadians((90 - theta) / 2)) : Double.NaN;
  }

  /** Paper II, equation 68, with its second term at the limit. */
  private static double ofHalf(double xi) {
    if (xi == 0) {
      return 0;
    }
    double sine = Math.sin(xi);
    double tangent = Math.tan(xi);
    // The logarithm of the cosine, which is also good near the pole.
    double logarithm = Math.log1p(-sine * sine) / 2;
    return tangent - 2 * logarithm / tangent;
  }

  static double latitude(double radius) {
    double wanted = radius / RADIAN;
    if (!(wanted <= ofHalf(LAST))) {
      return Double.NaN;
    }
    double low = 0;
    double high = Math.min(wanted, LAST);
    while (true) {
      double middle = low + (high - low) / 2;
      if (!(low < middle && middle < high)) {
        return 90 - 2 * Math.toDegrees(middle);
      } else if (ofHalf(middle) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }
}
