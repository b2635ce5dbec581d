package org.caom2.validation.rules;

import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Polygon;
import org.caom2.model.wording.Counted;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * Polygons without three points that differ. Where they have fewer than three at all, a reader has
 * told so, and of samples until 2.4 the rule on the {@linkplain OutlineStructure steps of outlines}
 * tells it. Source: CAOM: Polygon.
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

  private static boolean isToldElsewhere(PlacedShape placed, Polygon polygon, Context context) {
    return polygon.points().size() < 3
        && ((placed.isSample() && context.version().compareTo(Version.V2_5) < 0)
            || context.isUnread(placed.path()));
  }

  @Override
  public void check(Position position, Context context) {
    for (PlacedShape placed : PlacedShape.of(position, context)) {
      if (placed.shape() instanceof Polygon polygon
          && !holds(polygon)
          && !isToldElsewhere(placed, polygon, context)) {
        String count = Counted.of(polygon.points().size(), "point", "points");
        context.report(
            severity(),
            placed.path().field(Polygon.POINTS.name()),
            "of " + count + ", fewer than three differ");
      }
    }
  }
}
