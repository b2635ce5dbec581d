package org.caom2.compute.rules;

import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/** Polygons of so many points that databases and services may refuse them. */
final class PolygonVertices extends PolygonRule {
  private static final int MOST = 10_000;

  PolygonVertices() {
    super("poly.vertices", Severity.INFORMATION, "A polygon has at most 10,000 points.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    int points = polygon.polygon().points().size();
    if (points > MOST) {
      report(severity(), polygon, points + " points", context);
    }
  }
}
