package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/**
 * Edges between opposite points, which have no great circle of their own. Source: IVOA DALI 1.1,
 * 3.3.7: polygon.
 */
final class PolygonAntipodal extends PolygonRule {
  PolygonAntipodal() {
    super("poly.antipodal", Severity.ERROR, "The edges of a polygon are shorter than 180 degrees.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    report(Flaw.Kind.ANTIPODAL_EDGE, severity(), polygon, context);
  }
}
