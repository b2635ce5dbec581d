package org.caom2.wcs.sky;

/**
 * Trigonometry in degrees, exact at the multiples of 90, where the bounds of most projections are.
 */
final class Degrees {
  /** Degrees in a radian. */
  static final double RADIAN = 180 / Math.PI;

  // Up to here, a multiple of 90 is subtracted without rounding.
  private static final double SIMPLE = 1e9;

  private Degrees() {}

  static double sin(double angle) {
    double reduced = reduced(angle);
    double quadrant = Math.rint(reduced / 90);
    return sin(Math.toRadians(reduced - 90 * quadrant), (long) quadrant);
  }

  static double cos(double angle) {
    double reduced = reduced(angle);
    double quadrant = Math.rint(reduced / 90);
    return sin(Math.toRadians(reduced - 90 * quadrant), (long) quadrant + 1);
  }

  private static double sin(double radians, long quadrant) {
    // Adding zero makes -0 to 0: the sign of a zero decides between -180 and 180 in atan2.
    return switch ((int) (quadrant & 3)) {
      case 0 -> Math.sin(radians);
      case 1 -> Math.cos(radians);
      case 2 -> 0.0 - Math.sin(radians);
      default -> 0.0 - Math.cos(radians);
    };
  }

  private static double reduced(double angle) {
    return Math.abs(angle) < SIMPLE ? angle : Math.IEEEremainder(angle, 360);
  }

  /** From -180 to 180; exact on the axes. */
  static double atan2(double y, double x) {
    return Math.toDegrees(Math.atan2(y, x));
  }

  static double asin(double sine) {
    return Math.toDegrees(Math.asin(sine));
  }

  static double atan(double tangent) {
    return Math.toDegrees(Math.atan(tangent));
  }

  /** The same longitude in [0, 360). */
  static double to360(double longitude) {
    double reduced = longitude;
    if (reduced < 0) {
      reduced = reduced >= -360 ? reduced + 360 : reduced % 360 + 360;
    } else if (reduced >= 360) {
      reduced = reduced < 720 ? reduced - 360 : reduced % 360;
    }
    // A tiny negative number becomes 360 by rounding, and -0 has to become 0.
    return reduced >= 360 ? 0 : reduced + 0.0;
  }

  /** The same longitude in (-180, 180]. */
  static double to180(double longitude) {
    if (longitude > -180 && longitude <= 180) {
      return longitude + 0.0;
    }
    double reduced = to360(longitude);
    return reduced > 180 ? reduced - 360 : reduced;
  }
}
