package org.caom2.compute.rules;

import java.util.List;
import org.caom2.compute.sphere.Flaw;
import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** What the rules on polygons have in common: each looks at every polygon of a position. */
abstract class PolygonRule extends ModelRule<Position> {
  PolygonRule(String id, Severity severity, String sentence) {
    super(id, severity, Position.class, sentence);
  }

  @Override
  public void check(Position position, Context context) {
    JudgedPolygon.of(position, context).forEach(polygon -> check(polygon, context));
  }

  abstract void check(JudgedPolygon polygon, Context context);

  static boolean isBefore25(Context context) {
    return context.version().compareTo(Version.V2_5) < 0;
  }

  /** Reports the first flaw of a kind and counts the others. */
  final void report(Flaw.Kind kind, Severity how, JudgedPolygon polygon, Context context) {
    List<Flaw> flaws = polygon.verdict().of(kind);
    if (!flaws.isEmpty()) {
      String others = flaws.size() == 1 ? "" : "; so often: " + flaws.size();
      report(how, polygon, flaws.get(0).message() + others, context);
    }
  }

  static void report(Severity how, JudgedPolygon polygon, String message, Context context) {
    context.report(how, polygon.path(), polygon.loop() + message);
  }
}
