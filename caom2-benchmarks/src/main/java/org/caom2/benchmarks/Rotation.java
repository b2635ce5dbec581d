package org.caom2.benchmarks;

/**
 * The floor of a celestial transformation: one rotation of the sphere from angles to angles, with
 * the trigonometry of the JDK, without a projection and without any check.
 */
final class Rotation {
  private static final double SINE = Math.sin(Math.toRadians(60));
  private static final double COSINE = Math.cos(Math.toRadians(60));

  private Rotation() {}

  /** Rotates points about an axis in the equator. */
  static void rotate(double[] from, double[] to) {
    for (int at = 0; at < from.length; at += 2) {
      double longitude = Math.toRadians(from[at]);
      double latitude = Math.toRadians(from[at + 1]);
      double cosLatitude = Math.cos(latitude);
      double x = cosLatitude * Math.cos(longitude);
      double east = cosLatitude * Math.sin(longitude);
      double north = Math.sin(latitude);
      double y = COSINE * east - SINE * north;
      double z = SINE * east + COSINE * north;
      to[at] = Math.toDegrees(Math.atan2(y, x));
      to[at + 1] = Math.toDegrees(Math.atan2(z, Math.sqrt(x * x + y * y)));
    }
  }
}
