package org.caom2.validation.rules;

import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.jspecify.annotations.Nullable;

/** Typical values within their ranges. Source: CAOM 2.5: resolutionBounds, exposureBounds. */
final class BoundsOfValue extends ModelRule<Plane> {
  BoundsOfValue() {
    super(
        "bounds.pair",
        Severity.WARNING,
        Plane.class,
        "A resolution or exposure is within the range of them that the plane tells.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Position position = plane.position();
    if (position != null) {
      check(position.resolution(), position.resolutionBounds(), "position/resolution", context);
    }
    Energy energy = plane.energy();
    if (energy != null) {
      check(energy.resolution(), energy.resolutionBounds(), "energy/resolution", context);
      check(
          energy.resolvingPower(), energy.resolvingPowerBounds(), "energy/resolvingPower", context);
    }
    Time time = plane.time();
    if (time != null) {
      check(time.resolution(), time.resolutionBounds(), "time/resolution", context);
      check(time.exposure(), time.exposureBounds(), "time/exposure", context);
    }
  }

  private void check(
      @Nullable Double value, @Nullable Interval range, String where, Context context) {
    // A range in the wrong order is told by another rule.
    if (value != null
        && range != null
        && range.lower() <= range.upper()
        && !(value >= range.lower() && value <= range.upper())) {
      int slash = where.indexOf('/');
      ModelPath path = context.path().field(where.substring(0, slash));
      context.report(
          severity(),
          path.field(where.substring(slash + 1)),
          value + " is not within " + range.lower() + " to " + range.upper());
    }
  }
}
