package org.caom2.compute.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;

/**
 * The outlines of shapes as lines on the sky that end before they are closed, with as many points
 * as it takes.
 */
final class Outlines {
  private static final int CIRCLE_POINTS = 180;
  private static final int MOST_POINTS_AN_EDGE = 720;

  private Outlines() {}

  /**
   * The outlines of a shape, each as longitude, latitude, …; points that are not finite are left
   * out.
   *
   * @param step the largest distance between points, in degrees
   */
  static List<double[]> of(Shape shape, double step) {
    if (shape instanceof Circle circle) {
      return List.of(circle(circle));
    }
    return polygons(shape).stream().map(points -> edges(points, step)).toList();
  }

  /** A line with its first point again at its end; the same if there is none. */
  static double[] closed(double[] line) {
    if (line.length < 2) {
      return line;
    }
    double[] closed = Arrays.copyOf(line, line.length + 2);
    closed[line.length] = line[0];
    closed[line.length + 1] = line[1];
    return closed;
  }

  /** The vertices of a shape by its loops; the centre of a circle. */
  static List<List<Point>> polygons(Shape shape) {
    if (shape instanceof Polygon polygon) {
      return List.of(finite(polygon.points()));
    }
    if (shape instanceof MultiPolygon several) {
      return several
          .loops()
          .map(loops -> loops.stream().map(loop -> finite(loop.points())).toList())
          .orElseGet(() -> List.of(finite(several.points())));
    }
    return List.of(List.of(((Circle) shape).center()));
  }

  private static List<Point> finite(List<Point> points) {
    return points.stream()
        .filter(point -> Double.isFinite(point.cval1()) && Math.abs(point.cval2()) <= 90)
        .toList();
  }

  private static double[] circle(Circle circle) {
    double longitude = Math.toRadians(circle.center().cval1());
    double latitude = Math.toRadians(circle.center().cval2());
    double radius = Math.toRadians(Math.min(180, circle.radius()));
    double[] line = new double[2 * CIRCLE_POINTS];
    for (int i = 0; i < CIRCLE_POINTS; i++) {
      double bearing = 2 * Math.PI * i / CIRCLE_POINTS;
      double sine =
          Math.sin(latitude) * Math.cos(radius)
              + Math.cos(latitude) * Math.sin(radius) * Math.cos(bearing);
      double east = Math.sin(bearing) * Math.sin(radius) * Math.cos(latitude);
      double along = Math.cos(radius) - Math.sin(latitude) * sine;
      line[2 * i] = Math.toDegrees(longitude + Math.atan2(east, along));
      line[2 * i + 1] = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, sine))));
    }
    return line;
  }

  /** Great circles from point to point. */
  private static double[] edges(List<Point> points, double step) {
    List<double[]> line = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double[] from = vector(points.get(i));
      double[] to = vector(points.get((i + 1) % points.size()));
      double angle = angle(from, to);
      int pieces =
          (int) Math.min(MOST_POINTS_AN_EDGE, Math.max(1, Math.ceil(Math.toDegrees(angle) / step)));
      line.add(new double[] {points.get(i).cval1(), points.get(i).cval2()});
      for (int k = 1; k < pieces; k++) {
        line.add(between(from, to, angle, (double) k / pieces));
      }
    }
    return line.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
  }

  private static double[] vector(Point point) {
    double longitude = Math.toRadians(point.cval1());
    double latitude = Math.toRadians(point.cval2());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }

  private static double angle(double[] a, double[] b) {
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    double z = a[0] * b[1] - a[1] * b[0];
    return Math.atan2(Math.sqrt(x * x + y * y + z * z), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
  }

  private static double[] between(double[] a, double[] b, double angle, double part) {
    double first = Math.sin((1 - part) * angle) / Math.sin(angle);
    double second = Math.sin(part * angle) / Math.sin(angle);
    double x = first * a[0] + second * b[0];
    double y = first * a[1] + second * b[1];
    double z = first * a[2] + second * b[2];
    return new double[] {
      Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y)))
    };
  }
}
