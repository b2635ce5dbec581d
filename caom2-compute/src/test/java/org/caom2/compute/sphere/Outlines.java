package org.caom2.compute.sphere;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;

/** Polygons for tests. */
final class Outlines {
  private Outlines() {}

  /** A polygon by its longitudes and latitudes, separated by blanks and commas. */
  static Polygon polygon(String text) {
    double[] numbers =
        Arrays.stream(text.trim().split("[ ,]+"))
            .filter(number -> !number.isEmpty())
            .mapToDouble(number -> Double.parseDouble(number.replace("nan", "NaN")))
            .toArray();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      points.add(new Point(numbers[i], numbers[i + 1]));
    }
    return new Polygon(points);
  }

  /** A star-shaped polygon about a point, counter-clockwise with east to the left. */
  static Polygon star(Point center, double radius, int points, double roughness, Random random) {
    List<Point> outline = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double angle = 360.0 * i / points;
      outline.add(at(center, radius * (1 - roughness * random.nextDouble()), angle));
    }
    return new Polygon(outline);
  }

  /** The point that far from a point, in that direction from north through east; degrees. */
  static Point at(Point from, double distance, double direction) {
    double lat = Math.toRadians(from.cval2());
    double d = Math.toRadians(distance);
    double q = Math.toRadians(direction);
    double sin = Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(q);
    double east = Math.sin(q) * Math.sin(d);
    double north = Math.cos(lat) * Math.cos(d) - Math.sin(lat) * Math.sin(d) * Math.cos(q);
    double longitude = from.cval1() + Math.toDegrees(Math.atan2(east, north));
    return new Point(
        ((longitude % 360) + 360) % 360, Math.toDegrees(Math.atan2(sin, Math.hypot(east, north))));
  }

  /** A point anywhere on the sky. */
  static Point anywhere(Random random) {
    double latitude = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
    return new Point(360 * random.nextDouble(), latitude);
  }
}
