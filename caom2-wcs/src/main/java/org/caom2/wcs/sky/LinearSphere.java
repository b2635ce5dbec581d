package org.caom2.wcs.sky;

/**
 * Axes without a projection: the plane has the differences to the reference point.
 *
 * @param longitude of the reference point
 * @param latitude of the reference point
 */
record LinearSphere(double longitude, double latitude) implements Sphere {
  @Override
  public boolean toSky(double x, double y, double[] to, int at) {
    double lat = latitude + y;
    Mapping.put(Degrees.to360(longitude + x), Math.max(-90, Math.min(90, lat)), to, at);
    return Math.abs(lat) <= 90 + Mapping.ROUNDING;
  }

  @Override
  public boolean toNative(double lon, double lat, double[] to, int at) {
    return toPlane(lon, lat, to, at);
  }

  @Override
  public boolean toPlane(double lon, double lat, double[] to, int at) {
    // 359 degrees are next to 1 degree: the shorter way around counts.
    Mapping.put(Degrees.to180(lon - longitude), lat - latitude, to, at);
    return Math.abs(lat) <= 90;
  }
}
