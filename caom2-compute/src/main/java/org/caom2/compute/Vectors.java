package org.caom2.compute;

/** Vectors of three components. */
final class Vectors {
  private Vectors() {}

  static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  static double[] minus(double[] a, double[] b) {
    return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
  }

  static double length(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  /** The unit vector of a position in degrees. */
  static double[] of(double longitude, double latitude) {
    double cosine = Math.cos(Math.toRadians(latitude));
    return new double[] {
      cosine * Math.cos(Math.toRadians(longitude)),
      cosine * Math.sin(Math.toRadians(longitude)),
      Math.sin(Math.toRadians(latitude))
    };
  }

  /**
   * The area of the triangle between three unit vectors that are less than a hemisphere apart, in
   * steradians; negative if they go around clockwise, east to the left.
   */
  static double area(double[] a, double[] b, double[] c) {
    // The vectors see the sky from outside, where the points run the other way.
    double triple = dot(a, cross(minus(c, a), minus(b, a)));
    return 2 * Math.atan2(triple, 1 + dot(a, b) + dot(b, c) + dot(c, a));
  }
}
