package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/**
 * Polygons that enclose half of the sky, or more, which since 2.5 the clockwise ones do. Source:
 * CAOM: Polygon; IVOA DALI 1.1, 3.3.7: polygon.
 */
final class PolygonHemisphere extends PolygonRule {
  PolygonHemisphere() {
    super("poly.hemisphere", Severity.WARNING, "A polygon encloses less than half of the sky.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    report(Flaw.Kind.HEMISPHERE, severity(), polygon, context);
    if (!isBefore25(context) && !polygon.verdict().of(Flaw.Kind.CLOCKWISE).isEmpty()) {
      int points = polygon.polygon().points().size();
      String message = points + " points that go around clockwise enclose the rest of the sky";
      report(severity(), polygon, message, context);
    }
  }
}
