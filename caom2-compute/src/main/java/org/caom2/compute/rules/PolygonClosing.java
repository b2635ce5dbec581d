package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/** Polygons closed by hand. Source: IVOA DALI 1.1, 3.3.7: polygon. */
final class PolygonClosing extends PolygonRule {
  PolygonClosing() {
    super(
        "poly.closing", Severity.WARNING, "The last point of a polygon does not repeat the first.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    report(Flaw.Kind.CLOSING_DUPLICATE, severity(), polygon, context);
  }
}
