package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import org.caom2.model.shape.Point;

/**
 * Points of the sky as unit vectors, and distances between them, without loss at poles and at 0.
 */
final class Sky {
  /** Points nearer than this to an edge or a great circle count as on it; radians. */
  static final double ON = 1e-15;

  /** Points nearer than this to each other are one; radians. */
  static final double SAME = 1e-17;

  /** Far less than any distance that counts; radians. */
  private static final double NOTHING = 1e-30;

  private Sky() {}

  /** The same angle from -180 to 180 degrees, without rounding. */
  private static double turned(double degrees) {
    double size = Math.abs(degrees);
    if (size <= 180) {
      return degrees;
    }
    return size < 540 ? degrees - Math.copySign(360, degrees) : Math.IEEEremainder(degrees, 360);
  }

  /** The sine of an angle in degrees, exact at multiples of 90. */
  static double sin(double degrees) {
    double angle = turned(degrees);
    long quarter = Math.round(angle / 90);
    double rest = Math.toRadians(angle - 90 * quarter);
    double value =
        switch ((int) (quarter & 3)) {
          case 0 -> Math.sin(rest);
          case 1 -> Math.cos(rest);
          case 2 -> -Math.sin(rest);
          default -> -Math.cos(rest);
        };
    return value + 0.0;
  }

  /** The cosine of an angle in degrees, exact at multiples of 90. */
  static double cos(double degrees) {
    double angle = turned(degrees);
    long quarter = Math.round(angle / 90);
    double rest = Math.toRadians(angle - 90 * quarter);
    double value =
        switch ((int) (quarter & 3)) {
          case 0 -> Math.cos(rest);
          case 1 -> -Math.sin(rest);
          case 2 -> -Math.cos(rest);
          default -> Math.sin(rest);
        };
    return value + 0.0;
  }

  /** The unit vector of a point; the same for all longitudes at a pole and for 0 and 360. */
  static S2Point vector(Point point) {
    double cos = cos(point.cval2());
    return new S2Point(
        orNothing(cos * cos(point.cval1())),
        orNothing(cos * sin(point.cval1())),
        orNothing(sin(point.cval2())));
  }

  /** Products of numbers near the smallest that there are would be 0, and S2 divides by such. */
  private static double orNothing(double part) {
    return Math.abs(part) < NOTHING ? 0 : part;
  }

  /** The point of a vector of any length above 0. */
  static Point point(S2Point vector) {
    double across = Math.hypot(vector.getX(), vector.getY());
    double longitude = across == 0 ? 0 : Math.toDegrees(Math.atan2(vector.getY(), vector.getX()));
    return new Point(positive(longitude), Math.toDegrees(Math.atan2(vector.getZ(), across)));
  }

  /** That longitude within 0 to 360, 360 excluded. */
  static double positive(double longitude) {
    double rest = turned(longitude);
    double positive = rest < 0 ? rest + 360 : rest;
    return positive >= 360 ? 0 : positive + 0.0;
  }

  /** Longitude a minus longitude b in degrees, -180 to 180, exact where they are close. */
  static double difference(double a, double b) {
    return turned(Math.abs(turned(b)) > 90 ? positive(a) - positive(b) : turned(a) - turned(b));
  }

  /** The separation of two points in radians, exact to the last digits even if tiny. */
  static double separation(Point a, Point b) {
    double latitude = sin((a.cval2() - b.cval2()) / 2);
    double longitude = sin(difference(a.cval1(), b.cval1()) / 2);
    double square = latitude * latitude + cos(a.cval2()) * cos(b.cval2()) * longitude * longitude;
    return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
  }

  /** The angle between two unit vectors in radians. */
  static double angle(S2Point a, S2Point b) {
    return 2 * Math.atan2(a.sub(b).norm(), a.add(b).norm());
  }

  /** A vector across both, of good direction even if they are close to each other. */
  static S2Point normal(S2Point a, S2Point b) {
    return a.add(b).crossProd(b.sub(a));
  }

  /**
   * How near to the edge from a to b counts as on it; radians. It is {@link #ON} for edges of up to
   * 120 degrees. Of longer ones the middle is the less sure, the nearer the ends are to being
   * opposite to each other.
   */
  static double on(S2Point a, S2Point b) {
    return ON / Math.min(1, a.add(b).norm());
  }

  /** Whether a point is on the edge from a to b. */
  static boolean isOn(S2Point point, S2Point a, S2Point b) {
    S2Point normal = normal(a, b);
    double on = on(a, b);
    // No point is nearer to the edge than to its great circle, and mostly that settles it.
    return Math.abs(normal.dotProd(point.sub(a))) <= 3 * on * normal.norm()
        && distance(point, a, b) <= on;
  }

  /** The distance of a point from the edge from a to b, which is shorter than 180 degrees. */
  static double distance(S2Point point, S2Point a, S2Point b) {
    S2Point normal = normal(a, b);
    double ends = Math.min(angle(point, a), angle(point, b));
    boolean beside =
        normal.crossProd(a).dotProd(point.sub(a)) > 0
            && normal.crossProd(b).dotProd(point.sub(b)) < 0;
    return beside ? Math.min(ends, Math.abs(offset(point, a, normal))) : ends;
  }

  /** How far a point is to the left of the great circle through a with that normal; radians. */
  static double offset(S2Point point, S2Point a, S2Point normal) {
    double norm = normal.norm();
    if (norm == 0) {
      return 0;
    }
    // The normal is at right angles to a, so that only the difference counts.
    return Math.asin(Math.max(-1, Math.min(1, normal.dotProd(point.sub(a)) / norm)));
  }
}
