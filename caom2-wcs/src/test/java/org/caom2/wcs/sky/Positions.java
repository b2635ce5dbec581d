package org.caom2.wcs.sky;

/** Geometry on the sky for the tests. */
final class Positions {
  private Positions() {}

  /** The angle between two positions in degrees; good for small and large ones. */
  static double separation(double lon1, double lat1, double lon2, double lat2) {
    double[] a = vector(lon1, lat1);
    double[] b = vector(lon2, lat2);
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    double z = a[0] * b[1] - a[1] * b[0];
    double cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    return Math.toDegrees(Math.atan2(Math.sqrt(x * x + y * y + z * z), cosine));
  }

  private static double[] vector(double lon, double lat) {
    double cosine = Math.cos(Math.toRadians(lat));
    double reduced = Math.toRadians(Math.IEEEremainder(lon, 360));
    return new double[] {
      cosine * Math.cos(reduced), cosine * Math.sin(reduced), Math.sin(Math.toRadians(lat))
    };
  }
}
