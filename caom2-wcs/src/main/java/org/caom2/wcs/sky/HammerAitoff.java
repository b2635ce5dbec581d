package org.caom2.wcs.sky;

import static org.caom2.wcs.sky.Degrees.RADIAN;

/** AIT: equal areas within an ellipse. */
record HammerAitoff() implements Mapping {
  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double cosine = Degrees.cos(theta);
    double gamma = RADIAN * Math.sqrt(2 / (1 + cosine * Degrees.cos(phi / 2)));
    return Mapping.put(
        2 * gamma * cosine * Degrees.sin(phi / 2), gamma * Degrees.sin(theta), to, at);
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    double u = x / RADIAN;
    double v = y / RADIAN;
    double square = 1 - u * u / 16 - v * v / 4;
    if (!(square >= 0.5 - 1e-13)) {
      return false;
    }
    double z = Math.sqrt(square);
    double sine = z * u / 2;
    // Negative by rounding only, which would put the poles beyond longitude 180.
    double cosine = Math.max(0, 2 * square - 1);
    double phi = sine == 0 && cosine == 0 ? 0 : 2 * Degrees.atan2(sine, cosine);
    double theta = Degrees.atan2(v * z, Math.sqrt(sine * sine + cosine * cosine));
    return Mapping.putNative(phi, theta, to, at);
  }
}
