package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/** Polygons that enclose nothing. Source: CAOM: Polygon; IVOA DALI 1.1, 3.3.7: polygon. */
final class PolygonDegenerate extends PolygonRule {
  PolygonDegenerate() {
    super("poly.degenerate", Severity.ERROR, "A polygon encloses an area.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    report(Flaw.Kind.DEGENERATE, severity(), polygon, context);
  }
}
