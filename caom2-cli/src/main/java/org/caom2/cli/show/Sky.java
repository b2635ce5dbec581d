package org.caom2.cli.show;

import java.util.List;
import java.util.Locale;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.wording.Counted;

/** Places and regions of the sky as people write them. */
final class Sky {
  private static final int CIRCLE = 360;
  private static final int RIGHT_ANGLE = 90;
  private static final int DEGREES_AN_HOUR = 15;
  private static final int SIXTY = 60;
  private static final long HOUR_HUNDREDTHS = 360_000;
  private static final long DEGREE_TENTHS = 36_000;

  private Sky() {}

  /** A point in hours and degrees, and in degrees. */
  static String point(double longitude, double latitude) {
    String degrees = String.format(Locale.ROOT, "%.5f %+.5f", longitude, latitude);
    boolean onSky = Math.abs(latitude) <= RIGHT_ANGLE && Math.abs(longitude) <= CIRCLE;
    return onSky
        ? hours(longitude) + ' ' + degrees(latitude) + " (" + degrees + ")"
        : degrees + "°";
  }

  /** A longitude in degrees as {@code hh:mm:ss.ss}. */
  static String hours(double longitude) {
    double positive = (longitude % CIRCLE + CIRCLE) % CIRCLE;
    long hundredths =
        Math.round(positive / DEGREES_AN_HOUR * HOUR_HUNDREDTHS) % (24 * HOUR_HUNDREDTHS);
    long seconds = hundredths / 100;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%02d",
        seconds / SIXTY / SIXTY,
        seconds / SIXTY % SIXTY,
        seconds % SIXTY,
        hundredths % 100);
  }

  /** A latitude in degrees as {@code ±dd:mm:ss.s}. */
  static String degrees(double latitude) {
    long tenths = Math.round(Math.abs(latitude) * DEGREE_TENTHS);
    long seconds = tenths / 10;
    return String.format(
        Locale.ROOT,
        "%s%02d:%02d:%02d.%d",
        latitude < 0 && tenths > 0 ? "-" : "+",
        seconds / SIXTY / SIXTY,
        seconds / SIXTY % SIXTY,
        seconds % SIXTY,
        tenths % 10);
  }

  /** Where a region is and how large. */
  static String region(Shape shape) {
    if (shape instanceof Circle circle) {
      return point(circle.center().cval1(), circle.center().cval2())
          + ", circle of "
          + Quantities.angle(2 * circle.radius())
          + " diameter";
    }
    List<Point> points = points(shape);
    Extent extent = Extent.of(points);
    return point(extent.longitude(), extent.latitude())
        + ", "
        + Quantities.angle(extent.width())
        + " × "
        + Quantities.angle(extent.height())
        + " (polygon of "
        + Counted.of(points.size(), "point", "points")
        + ")";
  }

  private static List<Point> points(Shape shape) {
    if (shape instanceof Polygon polygon) {
      return polygon.points();
    }
    if (shape instanceof MultiPolygon several) {
      return several.points();
    }
    return List.of();
  }
}
