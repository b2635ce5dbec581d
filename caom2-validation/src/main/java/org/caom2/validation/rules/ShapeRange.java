package org.caom2.validation.rules;

import java.util.List;
import org.caom2.model.Position;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.vocab.SegmentType;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Coordinates of shapes. A CLOSE of an outline has none. Source: CAOM: Point; IVOA DALI. */
final class ShapeRange extends ModelRule<Position> {
  ShapeRange() {
    super(
        "poly.range",
        Severity.ERROR,
        Position.class,
        "Longitudes of shapes are from 0 to 360 degrees, latitudes from -90 to 90.");
  }

  private static boolean holds(Point point) {
    return isLongitude(point.cval1()) && point.cval2() >= -90 && point.cval2() <= 90;
  }

  private static boolean isLongitude(double value) {
    return value >= 0 && value <= 360;
  }

  @Override
  public void check(Position position, Context context) {
    for (PlacedShape placed : PlacedShape.of(position, context)) {
      if (placed.shape() instanceof Circle circle && !holds(circle.center())) {
        context.report(
            severity(), placed.path().field(Circle.CENTER.name()), fault(circle.center()));
      } else if (placed.shape() instanceof Polygon polygon) {
        report(polygon.points(), placed.path(), Polygon.POINTS.name(), context);
      } else if (placed.shape() instanceof MultiPolygon outline) {
        List<Point> points =
            outline.vertices().stream()
                .map(v -> v.type() == SegmentType.CLOSE ? new Point(0, 0) : v.point())
                .toList();
        report(points, placed.path(), MultiPolygon.VERTICES.name(), context);
      }
    }
  }

  /** Reports the first wrong point and counts the others: they mostly have one cause. */
  private void report(List<Point> points, ModelPath shape, String field, Context context) {
    long wrong = points.stream().filter(point -> !holds(point)).count();
    for (int i = 0; i < points.size() && wrong > 0; i++) {
      if (!holds(points.get(i))) {
        String others = wrong == 1 ? "" : "; points out of range: " + wrong;
        context.report(severity(), shape.item(field, i), fault(points.get(i)) + others);
        return;
      }
    }
  }

  private static String fault(Point point) {
    return isLongitude(point.cval1())
        ? "latitude " + point.cval2() + " is not within -90 to 90"
        : "longitude " + point.cval1() + " is not within 0 to 360";
  }
}
