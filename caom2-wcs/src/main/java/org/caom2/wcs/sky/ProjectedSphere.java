package org.caom2.wcs.sky;

/**
 * A projection, and how its sphere lies on the sky.
 *
 * @param mapping the projection
 * @param pole how its sphere lies
 */
record ProjectedSphere(Mapping mapping, NativePole pole) implements Sphere {
  @Override
  public boolean toSky(double x, double y, double[] to, int at) {
    if (!mapping.toNative(x, y, to, at)) {
      return false;
    }
    pole.toSky(to[at], to[at + 1], to, at);
    return true;
  }

  @Override
  public boolean toNative(double longitude, double latitude, double[] to, int at) {
    if (!(Math.abs(latitude) <= 90)) {
      return false;
    }
    pole.toNative(longitude, latitude, to, at);
    return true;
  }

  @Override
  public boolean toPlane(double longitude, double latitude, double[] to, int at) {
    return toNative(longitude, latitude, to, at) && mapping.toPlane(to[at], to[at + 1], to, at);
  }
}
