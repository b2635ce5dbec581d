package org.caom2.wcs.sky;

import java.util.function.DoubleUnaryOperator;

/**
 * A projection with the native pole in the middle, where the distance from it tells the latitude.
 *
 * @param radius from the latitude to the distance; NaN where there is none
 * @param latitude from the distance to the latitude; NaN where there is none
 */
record Zenithal(DoubleUnaryOperator radius, DoubleUnaryOperator latitude) implements Mapping {
  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double distance = radius.applyAsDouble(theta);
    Mapping.put(distance * Degrees.sin(phi), -distance * Degrees.cos(phi), to, at);
    return !Double.isNaN(distance);
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    double distance = Math.sqrt(x * x + y * y);
    double phi = distance == 0 ? 0 : Degrees.atan2(x, -y);
    return Mapping.putNative(phi, latitude.applyAsDouble(distance), to, at);
  }
}
