package org.caom2.wcs.sky;

import static org.caom2.wcs.sky.Degrees.RADIAN;

/**
 * MOL: equal areas within an ellipse. Its auxiliary angle is counted from the pole here, as 90
 * degrees less the gamma of paper II, since that one loses digits near the poles.
 */
record Mollweide() implements Mapping {
  private static final double ROOT2 = Math.sqrt(2);

  /** How far rounding of y may change the square of the width, as which it counts here. */
  private static final double ROUNDING = 1e-13;

  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double sine = Degrees.sin((90 - Math.abs(theta)) / 2);
    double angle = angle(2 * Math.PI * sine * sine);
    return Mapping.put(
        2 * ROOT2 / Math.PI * phi * Math.sin(angle),
        Math.copySign(ROOT2 * RADIAN * Math.cos(angle), theta),
        to,
        at);
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    double v = Math.abs(y) / RADIAN;
    double t = (ROOT2 - v) * (ROOT2 + v);
    if (!(t >= -1e-12)) {
      return false;
    }
    double root = Math.sqrt(Math.max(t, 0));
    double sine = Math.sqrt(segment(2 * Math.atan2(root, v)) / (2 * Math.PI));
    double theta = Math.copySign(90 - 2 * Degrees.asin(Math.min(sine, 1)), y);
    double reach = 360 / Math.PI * (Math.sqrt(Math.max(t, 0) + ROUNDING) - root);
    return Mapping.putOnParallel(x, 2 * root / Math.PI, reach, theta, to, at);
  }

  /** Half of the angle whose segment of the circle is that large; bisection, it grows steadily. */
  private static double angle(double segment) {
    double low = 0;
    double high = Math.PI / 2;
    while (true) {
      double middle = low + (high - low) / 2;
      if (!(low < middle && middle < high)) {
        return segment == 0 ? 0 : high;
      } else if (segment(2 * middle) < segment) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  private static double segment(double angle) {
    double square = angle * angle;
    return angle < 0.02
        ? angle * square * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))) / 6
        : angle - Math.sin(angle);
  }
}
