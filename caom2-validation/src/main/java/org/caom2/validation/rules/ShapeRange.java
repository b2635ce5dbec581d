package org.caom2.validation.rules;

import java.util.List;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.vocab.SegmentType;
import org.caom2.validation.Context;

/** Coordinates of shapes. A CLOSE of an outline has none. Source: CAOM: Point; IVOA DALI. */
final class ShapeRange extends ModelRule<Shape> {
  ShapeRange() {
    super(
        "poly.range",
        Severity.ERROR,
        Shape.class,
        "Longitudes of shapes are from 0 to 360 degrees, latitudes from -90 to 90.");
  }

  /** Whether all points are on the sky, so that it makes sense to look at what they outline. */
  static boolean holds(List<Point> points) {
    return points.stream().allMatch(ShapeRange::holds);
  }

  private static boolean holds(Point point) {
    return point.cval1() >= 0
        && point.cval1() <= 360
        && point.cval2() >= -90
        && point.cval2() <= 90;
  }

  @Override
  public void check(Shape shape, Context context) {
    if (shape instanceof Circle circle) {
      if (!holds(circle.center())) {
        context.report(Circle.CENTER, fault(circle.center()));
      }
    } else if (shape instanceof Polygon polygon) {
      report(polygon.points(), Polygon.POINTS.name(), context);
    } else if (shape instanceof MultiPolygon outline) {
      List<Point> points =
          outline.vertices().stream()
              .map(v -> v.type() == SegmentType.CLOSE ? new Point(0, 0) : v.point())
              .toList();
      report(points, MultiPolygon.VERTICES.name(), context);
    }
  }

  /** Reports the first wrong point and counts the others: they mostly have one cause. */
  private void report(List<Point> points, String field, Context context) {
    long wrong = points.stream().filter(point -> !holds(point)).count();
    for (int i = 0; i < points.size() && wrong > 0; i++) {
      if (!holds(points.get(i))) {
        ModelPath path = context.path().item(field, i);
        String others = wrong == 1 ? "" : "; " + (wrong - 1) + " more points are out of range";
        context.report(severity(), path, fault(points.get(i)) + others);
        return;
      }
    }
  }

  private static String fault(Point point) {
    boolean longitude = !(point.cval1() >= 0 && point.cval1() <= 360);
    return longitude
        ? "longitude " + point.cval1() + " is not within 0 to 360"
        : "latitude " + point.cval2() + " is not within -90 to 90";
  }
}
