package org.caom2.wcs.sky;

/**
 * The formulas of one projection, between its native sphere (longitude phi and latitude theta) and
 * its plane (x and y), in degrees. The results stand side by side in an array of the caller's, so
 * that nothing is made for a point.
 *
 * <p>Source: FITS WCS paper II (Calabretta and Greisen 2002), section 5, unless told otherwise.
 */
interface Mapping {
  /** How far rounding may take an angle beyond its limit. */
  double ROUNDING = 1e-11;

  /** How far rounding may take x beyond a parallel that has no length, in degrees. */
  double ROUNDING_AT_POLE = 1e-12;

  /**
   * Writes x and y.
   *
   * @param phi from -180 to 180
   * @param theta from -90 to 90
   * @return whether that position has a place in the plane; if not, what is written is of no use
   */
  boolean toPlane(double phi, double theta, double[] to, int at);

  /**
   * Writes phi and theta.
   *
   * @return whether a position is shown there; if not, what is written is of no use
   */
  boolean toNative(double x, double y, double[] to, int at);

  /** Writes two numbers. */
  static boolean put(double first, double second, double[] to, int at) {
    to[at] = first;
    to[at + 1] = second;
    return true;
  }

  /**
   * Writes the native position at a height of the plane.
   *
   * @param width how long the parallel there is, relative to the equator; 0 at a pole. Near one,
   *     rounding of x is many degrees of longitude, which may be beyond the end of the parallel
   */
  static boolean putOnParallel(double x, double width, double theta, double[] to, int at) {
    return putOnParallel(x, width, ROUNDING_AT_POLE, theta, to, at);
  }

  /**
   * The same where rounding takes x further.
   *
   * @param rounding how far, in degrees
   */
  static boolean putOnParallel(
      double x, double width, double rounding, double theta, double[] to, int at) {
    if (!(Math.abs(x) <= (180 + ROUNDING) * Math.abs(width) + rounding)) {
      return false;
    }
    double phi = width == 0 ? 0 : x / width;
    return putNative(Math.max(-180, Math.min(180, phi)), theta, to, at);
  }

  /** Writes a native position, if it is one; what rounding has put too far is put back. */
  static boolean putNative(double phi, double theta, double[] to, int at) {
    if (!(Math.abs(phi) <= 180 + ROUNDING && Math.abs(theta) <= 90 + ROUNDING)) {
      return false;
    }
    return put(Math.max(-180, Math.min(180, phi)), Math.max(-90, Math.min(90, theta)), to, at);
  }
}
