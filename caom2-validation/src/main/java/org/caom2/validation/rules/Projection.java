package org.caom2.validation.rules;

import java.util.List;
import org.caom2.model.shape.Point;

/**
 * Turns a shape towards longitude 180 on the equator, where longitude and latitude are nearly flat
 * and do not wrap. It is the turn by which services judge polygons of versions up to 2.4; other
 * turns would judge some differently.
 */
final class Projection {
  private static final double FAR = 1.01;
  private static final double NEAR_EQUATOR = 0.02;

  private enum Axis {
    NONE,
    Y,
    Z
  }

  private final Axis axis;
  private final double cos;
  private final double sin;

  private Projection(Axis axis, double angle) {
    this.axis = axis;
    this.cos = Math.cos(angle);
    this.sin = Math.sin(angle);
  }

  /** The turn for a shape of those points, which are on the sky. */
  static Projection of(List<Point> points) {
    double[][] range = {{1, -1}, {1, -1}, {1, -1}};
    for (Point point : points) {
      double[] unit = unit(point);
      for (int i = 0; i < 3; i++) {
        range[i][0] = Math.min(range[i][0], unit[i]);
        range[i][1] = Math.max(range[i][1], unit[i]);
      }
    }
    for (int i = 0; i < 3; i++) {
      if (straddles(range[(i + 1) % 3]) && straddles(range[(i + 2) % 3])) {
        widen(range[i]);
      }
    }
    double x = (range[0][0] + range[0][1]) / 2;
    double z = (range[2][0] + range[2][1]) / 2;
    if (Math.abs(z) > NEAR_EQUATOR) {
      double towards = x / Math.sqrt(x * x + z * z);
      return new Projection(Axis.Y, z > 0 ? Math.acos(towards) + Math.PI : Math.acos(-towards));
    }
    boolean wraps = range[1][0] <= 0 && range[1][1] >= 0 && range[0][0] > 0;
    return wraps ? new Projection(Axis.Z, Math.PI) : new Projection(Axis.NONE, 0);
  }

  private static boolean straddles(double[] range) {
    return range[0] < 0 && range[1] > 0;
  }

  /** A shape around a pole of an axis reaches the pole, which its vertices do not. */
  private static void widen(double[] range) {
    if (range[0] > 0) {
      range[1] = FAR;
    } else if (range[1] < 0) {
      range[0] = -FAR;
    }
  }

  /** The turned point. */
  Point turn(Point point) {
    if (axis == Axis.NONE) {
      return point;
    }
    double[] unit = unit(point);
    double x = unit[0];
    double y = unit[1];
    double z = unit[2];
    return axis == Axis.Y
        ? point(x * cos + z * sin, y, -x * sin + z * cos)
        : point(x * cos - y * sin, x * sin + y * cos, z);
  }

  private static double[] unit(Point point) {
    double theta = Math.toRadians(point.cval1());
    double phi = Math.toRadians(90 - point.cval2());
    return new double[] {
      Math.cos(theta) * Math.sin(phi), Math.sin(theta) * Math.sin(phi), Math.cos(phi)
    };
  }

  private static Point point(double x, double y, double z) {
    double latitude = 90 - Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, z))));
    if ((x == 0 && y == 0) || Math.abs(z) == 1) {
      return new Point(0, latitude);
    }
    double longitude = Math.toDegrees(Math.atan2(y, x));
    return new Point(longitude < 0 ? longitude + 360 : longitude, latitude);
  }
}
