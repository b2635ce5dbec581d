package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/**
 * The bounds of a plane up to 2.4. From 2.5 on a clockwise polygon is what lies outside of it.
 * Source: CAOM 2.3 and 2.4: Polygon.
 */
final class PolygonClockwise extends PolygonRule {
  PolygonClockwise() {
    super(
        "poly.clockwise",
        Severity.ERROR,
        "Up to 2.4, the points of bounds go around counter-clockwise, with east to the left.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    if (isBefore25(context) && !polygon.isSample()) {
      report(Flaw.Kind.CLOCKWISE, severity(), polygon, context);
    }
  }
}
