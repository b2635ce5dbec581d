package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/** Spikes. Source: IVOA DALI 1.1, 3.3.7: polygon. */
final class PolygonSpike extends PolygonRule {
  PolygonSpike() {
    super(
        "poly.spike", Severity.WARNING, "The edges of a polygon do not run back over each other.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    report(Flaw.Kind.SPIKE, severity(), polygon, context);
  }
}
