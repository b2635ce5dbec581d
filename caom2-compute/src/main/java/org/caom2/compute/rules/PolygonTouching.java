package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/** Vertices on other edges. Source: IVOA DALI 1.1, 3.3.7: polygon. */
final class PolygonTouching extends PolygonRule {
  PolygonTouching() {
    super("poly.touching", Severity.WARNING, "A polygon does not touch itself.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    report(Flaw.Kind.SELF_TOUCHING, severity(), polygon, context);
  }
}
