package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;

/** Circles: exact formulas, and the polygon in place of one. */
final class Disc {
  /** With so many vertices the edges stay within 1e-4 of the radius of the circle. */
  private static final int VERTICES = 256;

  private Disc() {}

  /** The radius in radians, from 0 to pi: a larger circle is the whole sky. */
  static double radius(Circle circle) {
    return Math.toRadians(Math.min(180, Math.max(0, circle.radius())));
  }

  /** The area in steradians. */
  static double area(Circle circle) {
    double sin = Math.sin(radius(circle) / 2);
    return Measure.SPHERE * sin * sin;
  }

  static boolean isWholeSky(Circle circle) {
    return circle.radius() >= 180;
  }

  static Circle complement(Circle circle) {
    S2Point opposite = Sky.vector(circle.center()).neg();
    return new Circle(Sky.point(opposite), 180 - circle.radius());
  }

  static boolean contains(Circle circle, Point point) {
    return Sky.separation(circle.center(), point) <= radius(circle) + Sky.ON;
  }

  static boolean contains(Circle outer, Circle inner) {
    return isWholeSky(outer)
        || Sky.separation(outer.center(), inner.center()) + radius(inner) <= radius(outer) + Sky.ON;
  }

  static boolean intersect(Circle a, Circle b) {
    return Sky.separation(a.center(), b.center()) < radius(a) + radius(b) - Sky.ON;
  }

  /** Whether a polygon is within a circle: it leaves the middle of the rest of the sky alone. */
  static boolean contains(Circle circle, Patch patch) {
    S2Point opposite = Sky.vector(circle.center()).neg();
    return isWholeSky(circle)
        || (!patch.polygon().contains(opposite)
            && patch.distance(opposite) >= Math.PI - radius(circle) - Sky.ON);
  }

  static boolean contains(Patch patch, Circle circle) {
    S2Point center = Sky.vector(circle.center());
    return patch.contains(center) && patch.distance(center) >= radius(circle) - Sky.ON;
  }

  static boolean intersect(Patch patch, Circle circle) {
    S2Point center = Sky.vector(circle.center());
    return patch.polygon().contains(center) || patch.distance(center) < radius(circle) - Sky.ON;
  }

  /** A regular polygon of the same middle and area, whose edges are in part inside the circle. */
  static List<Point> polygon(Circle circle) {
    double radius = radius(circle);
    double inner = radius > Math.PI / 2 ? Math.PI - radius : radius;
    double half = Math.PI / VERTICES;
    // Girard: the corners of the triangles between middle and edges add up to pi + excess.
    double excess = 2 * half * Math.pow(Math.sin(inner / 2), 2);
    double square = Math.sin(excess) / (2 * Math.sin(half) * Math.cos(half - excess));
    double outer = 2 * Math.asin(Math.sqrt(square));
    return polygon(circle.center(), radius > Math.PI / 2 ? Math.PI - outer : outer);
  }

  /** A regular polygon that the circle, of less than 90 degrees, is within. */
  static List<Point> around(Circle circle) {
    return polygon(
        circle.center(), Math.atan(Math.tan(radius(circle)) / Math.cos(Math.PI / VERTICES)));
  }

  private static List<Point> polygon(Point center, double radius) {
    Frame frame = new Frame(center);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < VERTICES; i++) {
      double angle = 2 * Math.PI * i / VERTICES;
      double across = Math.sin(radius);
      points.add(
          frame.point(
              new S2Point(across * Math.cos(angle), across * Math.sin(angle), Math.cos(radius))));
    }
    // From outside the points go around counter-clockwise, from inside clockwise.
    Collections.reverse(points);
    return points;
  }
}
