package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/** Points that repeat. Source: CAOM: Polygon; IVOA DALI 1.1, 3.3.7: polygon. */
final class PolygonDuplicate extends PolygonRule {
  PolygonDuplicate() {
    super("poly.duplicate", Severity.WARNING, "No point of a polygon repeats the one before.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    report(Flaw.Kind.DUPLICATE_POINT, severity(), polygon, context);
  }
}
