package org.caom2.wcs.sky;

/** Points with two coordinates, one after the other in an array. */
final class Points {
  private Points() {}

  /**
   * Checks that both arrays are long enough.
   *
   * @throws IllegalArgumentException if they are not
   */
  static void check(double[] from, double[] to, int points) {
    if (points < 0 || Math.min(from.length, to.length) / 2 < points) {
      throw new IllegalArgumentException(
          "no room for " + points + " points in arrays of " + from.length + " and " + to.length);
    }
  }

  /** Makes both coordinates NaN unless the point is there and finite; returns 1 if it is, or 0. */
  static int keep(boolean there, double[] points, int at) {
    if (there && Double.isFinite(points[at]) && Double.isFinite(points[at + 1])) {
      return 1;
    }
    points[at] = Double.NaN;
    points[at + 1] = Double.NaN;
    return 0;
  }
}
