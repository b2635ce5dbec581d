package org.caom2.compute.sphere;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;

/** Takes only shapes that have an inside. */
final class Sound {
  private Sound() {}

  private static IllegalArgumentException unfit(String why) {
    return new IllegalArgumentException("not a region: " + why);
  }

  /** That circle, whose centre is on the sky and whose radius is above 0. */
  static Circle circle(Circle circle) {
    Point center = circle.center();
    if (!(circle.radius() > 0)
        || !Double.isFinite(center.cval1())
        || !(Math.abs(center.cval2()) <= 90)) {
      throw unfit(circle.toString());
    }
    return circle;
  }

  /** Those points, all of which are on the sky. */
  static List<Point> onTheSky(List<Point> points) {
    for (Point point : points) {
      if (!Double.isFinite(point.cval1()) || !(Math.abs(point.cval2()) <= 90)) {
        throw unfit(point.toString());
      }
    }
    return points;
  }

  /** The loops of an outline that is made of such. */
  static List<Polygon> loops(MultiPolygon outline) {
    return outline.loops().orElseThrow(() -> unfit("the steps are not loops"));
  }

  /** What a polygon without flaw encloses by its winding. */
  static Patch wound(Polygon polygon) {
    return Patch.of(points(polygon));
  }

  /** The smaller side of a polygon without flaw. */
  static Patch smaller(Polygon polygon) {
    List<Point> points = points(polygon);
    if (Measure.of(points).isLarger()) {
      Collections.reverse(points);
    }
    return Patch.of(points);
  }

  private static List<Point> points(Polygon polygon) {
    Verdict verdict = Verdict.of(polygon);
    if (!verdict.isRegion()) {
      throw unfit(verdict.word());
    }
    Set<Integer> repeated = verdict.repeated();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < polygon.points().size(); i++) {
      if (!repeated.contains(i)) {
        points.add(polygon.points().get(i));
      }
    }
    return points;
  }
}
