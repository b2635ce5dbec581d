package org.caom2.wcs.sky;

import java.util.function.DoubleUnaryOperator;

/**
 * A projection where x is the longitude, and y tells the latitude.
 *
 * @param height from the latitude to y; NaN where there is none
 * @param latitude from y to the latitude; NaN where there is none
 */
record Cylindrical(DoubleUnaryOperator height, DoubleUnaryOperator latitude) implements Mapping {
  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double y = height.applyAsDouble(theta);
    Mapping.put(phi, y, to, at);
    return !Double.isNaN(y);
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    return Mapping.putNative(x, latitude.applyAsDouble(y), to, at);
  }
}
