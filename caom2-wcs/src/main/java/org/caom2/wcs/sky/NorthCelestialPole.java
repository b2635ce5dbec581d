package org.caom2.wcs.sky;

import static org.caom2.wcs.sky.Degrees.RADIAN;

/**
 * The orthographic projection slanted along the meridian, of which NCP is a case.
 *
 * @param eta the slant: the cotangent of the latitude of the reference point
 */
record NorthCelestialPole(double eta) implements Mapping {
  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double cosine = Degrees.cos(theta);
    // 1 - sin(theta), without the loss of digits near the pole, which a large eta multiplies.
    double half = Degrees.sin((90 - theta) / 2);
    double depth = 2 * half * half;
    Mapping.put(
        RADIAN * cosine * Degrees.sin(phi),
        -RADIAN * (cosine * Degrees.cos(phi) - eta * depth),
        to,
        at);
    return theta >= Degrees.atan(eta * Degrees.cos(phi));
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    double u = x / RADIAN;
    double v = y / RADIAN;
    // The depth 1 - sin(theta) solves a quadratic equation; the nearer solution is what is seen.
    double a = 1 + eta * eta;
    double b = 1 + eta * v;
    double c = u * u + v * v;
    double root = b * b - a * c;
    if (!(root >= 0)) {
      return false;
    }
    double depth = c == 0 ? 0 : c / (b + Math.sqrt(root));
    if (!(depth >= 0 && depth <= 2)) {
      return false;
    }
    double phi = c == 0 ? 0 : Degrees.atan2(u, eta * depth - v);
    return Mapping.putNative(phi, 90 - 2 * Degrees.asin(Math.sqrt(depth / 2)), to, at);
  }
}
