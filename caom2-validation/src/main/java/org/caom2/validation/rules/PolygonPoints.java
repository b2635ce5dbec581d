package org.caom2.validation.rules;

import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Polygon;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * Polygons whose points coincide; a reader reports those that have fewer than three. Source: CAOM:
 * Polygon.
 */
final class PolygonPoints extends ModelRule<Position> {
  PolygonPoints() {
    super(
        "poly.points",
        Severity.ERROR,
        Position.class,
        "A polygon has at least three points that differ.");
  }

  /** Whether the points can outline anything. */
  private static boolean holds(Polygon polygon) {
    return polygon.points().stream().distinct().limit(3).count() == 3;
  }

  @Override
  public void check(Position position, Context context) {
    for (PlacedShape placed : PlacedShape.of(position, context)) {
      if (placed.shape() instanceof Polygon polygon
          && polygon.points().size() >= 3
          && !holds(polygon)) {
        context.report(
            severity(),
            placed.path().field(Polygon.POINTS.name()),
            "of " + polygon.points().size() + " points, fewer than three differ");
      }
    }
  }
}
