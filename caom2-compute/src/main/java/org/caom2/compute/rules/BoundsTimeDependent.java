package org.caom2.compute.rules;

import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/** Positions that depend on time have no bounds. Source: CAOM 2.4: Position.timeDependent. */
final class BoundsTimeDependent extends PlaneRule {
  BoundsTimeDependent() {
    super(
        "plane.time-dependent", Severity.WARNING, "A position that depends on time has no bounds.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Position position = plane.position();
    if (position != null
        && Boolean.TRUE.equals(position.timeDependent())
        && position.bounds() != null) {
      context.report(
          severity(),
          context.path().field(Plane.POSITION.name()).field(Position.TIME_DEPENDENT.name()),
          "timeDependent is true, and there are bounds");
    }
  }
}
