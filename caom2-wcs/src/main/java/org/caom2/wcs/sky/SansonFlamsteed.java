package org.caom2.wcs.sky;

/**
 * SFL, and GLS, where y is counted from the reference point.
 *
 * @param latitude the native latitude where y is 0
 */
record SansonFlamsteed(double latitude) implements Mapping {
  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    return Mapping.put(phi * Degrees.cos(theta), theta - latitude, to, at);
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    double theta = y + latitude;
    return Mapping.putOnParallel(x, Degrees.cos(theta), theta, to, at);
  }
}
