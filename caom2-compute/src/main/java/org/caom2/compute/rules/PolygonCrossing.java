package org.caom2.compute.rules;

import org.caom2.compute.sphere.Flaw;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/**
 * Edges that cross; the models of versions up to 2.4 refuse them. Source: CAOM 2.3 and 2.4:
 * Polygon, MultiPolygon; IVOA DALI 1.1, 3.3.7: polygon.
 */
final class PolygonCrossing extends PolygonRule {
  PolygonCrossing() {
    super("poly.crossing", Severity.ERROR, "The edges of a polygon do not cross each other.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    Severity how = isBefore25(context) ? Severity.ERROR : Severity.WARNING;
    report(Flaw.Kind.SELF_INTERSECTING, how, polygon, context);
    if (!polygon.verdict().of(Flaw.Kind.TOO_INTRICATE).isEmpty()) {
      int points = polygon.polygon().points().size();
      String message = "not checked wholly: " + points + " points are too many so close together";
      report(Severity.INFORMATION, polygon, message, context);
    }
  }
}
