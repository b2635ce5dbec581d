package org.caom2.validation.rules;

import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Polygon;
import org.caom2.validation.Context;

/**
 * The bounds of a plane up to 2.4. From 2.5 on a clockwise polygon is what lies outside of it.
 * Source: CAOM 2.3 and 2.4: Polygon.
 */
final class PolygonWinding extends ModelRule<Position> {
  PolygonWinding() {
    super(
        "poly.clockwise",
        Severity.ERROR,
        Position.class,
        "Up to 2.4, the points of bounds go around counter-clockwise, with east to the left.");
  }

  @Override
  public void check(Position position, Context context) {
    if (context.version().compareTo(Version.V2_5) >= 0
        || !(position.bounds() instanceof Polygon polygon)
        || !PolygonPoints.holds(polygon)
        || !ShapeRange.holds(polygon.points())) {
      return;
    }
    Loop loop = new Loop(polygon.points(), Projection.of(polygon.points()));
    double area = loop.area();
    if (!(area < 0) && loop.crossing().isEmpty()) {
      String points = polygon.points().size() + " points ";
      context.report(
          Position.BOUNDS,
          area == 0 ? points + "that enclose no area" : points + "that go around clockwise");
    }
  }
}
