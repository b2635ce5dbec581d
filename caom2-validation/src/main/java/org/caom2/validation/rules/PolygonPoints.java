package org.caom2.validation.rules;

import java.util.HashSet;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Polygon;
import org.caom2.validation.Context;

/**
 * Polygons whose points coincide; a reader reports those that have fewer than three. Source: CAOM:
 * Polygon.
 */
final class PolygonPoints extends ModelRule<Polygon> {
  PolygonPoints() {
    super(
        "poly.points",
        Severity.ERROR,
        Polygon.class,
        "A polygon has at least three points that differ.");
  }

  /** Whether the points can outline anything. */
  static boolean holds(Polygon polygon) {
    return new HashSet<>(polygon.points()).size() >= 3;
  }

  @Override
  public void check(Polygon polygon, Context context) {
    if (polygon.points().size() >= 3 && !holds(polygon)) {
      context.report(
          Polygon.POINTS, "of " + polygon.points().size() + " points, fewer than three differ");
    }
  }
}
