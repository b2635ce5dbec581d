package org.caom2.cli.show;

import java.util.List;
import org.caom2.model.shape.Point;

/**
 * How far points spread on the sky, for display: seen from their middle, along the meridian and
 * across it.
 *
 * @param longitude longitude of the middle, in degrees, 0 to 360
 * @param latitude latitude of the middle, in degrees
 * @param width extent across the meridian, in degrees
 * @param height extent along the meridian, in degrees
 */
record Extent(double longitude, double latitude, double width, double height) {
  private static final double CIRCLE = 360;

  /** The extent of some points; of none, all is 0. */
  static Extent of(List<Point> points) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (Point point : points) {
      double a = Math.toRadians(point.cval1());
      double d = Math.toRadians(point.cval2());
      x += Math.cos(d) * Math.cos(a);
      y += Math.cos(d) * Math.sin(a);
      z += Math.sin(d);
    }
    double longitude = Math.atan2(y, x);
    double latitude = Math.atan2(z, Math.hypot(x, y));
    double left = 0;
    double right = 0;
    double bottom = 0;
    double top = 0;
    for (Point point : points) {
      double a = Math.toRadians(point.cval1()) - longitude;
      double d = Math.toRadians(point.cval2());
      // The point in the frame whose origin is the middle.
      double forward =
          Math.cos(d) * Math.cos(a) * Math.cos(latitude) + Math.sin(d) * Math.sin(latitude);
      double up = Math.sin(d) * Math.cos(latitude) - Math.cos(d) * Math.cos(a) * Math.sin(latitude);
      double east = Math.atan2(Math.cos(d) * Math.sin(a), forward);
      double north = Math.asin(Math.max(-1, Math.min(1, up)));
      left = Math.min(left, east);
      right = Math.max(right, east);
      bottom = Math.min(bottom, north);
      top = Math.max(top, north);
    }
    double degrees = Math.toDegrees(longitude);
    return new Extent(
        (degrees + CIRCLE) % CIRCLE,
        Math.toDegrees(latitude),
        Math.toDegrees(right - left),
        Math.toDegrees(top - bottom));
  }
}
