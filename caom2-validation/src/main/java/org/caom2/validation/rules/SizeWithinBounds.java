package org.caom2.validation.rules;

import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.Time;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.jspecify.annotations.Nullable;

/**
 * Samples and exposures against the bounds they are in: mostly one is in another unit. The
 * resolution in time is left out, which many archives tell in seconds. Source: CAOM: Energy, Time.
 */
final class SizeWithinBounds extends ModelRule<Plane> {
  private static final double SECOND = 1.0 / 86400; // in days

  /** Relative; 0.1 s more are allowed of times, since dates are often written with six digits. */
  private static final double ROUNDING = 1e-3;

  SizeWithinBounds() {
    super(
        "bounds.width",
        Severity.WARNING,
        Plane.class,
        "A sample of an axis and an exposure are not longer than the bounds of the axis.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Energy energy = plane.energy();
    if (energy != null && energy.bounds() != null) {
      double width = energy.bounds().upper() - energy.bounds().lower();
      check(Plane.ENERGY, Energy.SAMPLE_SIZE, energy.sampleSize(), width, 0, "m", context);
    }
    Time time = plane.time();
    if (time != null && time.bounds() != null) {
      double days = time.bounds().upper() - time.bounds().lower();
      check(Plane.TIME, Time.SAMPLE_SIZE, time.sampleSize(), days, SECOND / 10, "d", context);
      check(Plane.TIME, Time.EXPOSURE, time.exposure(), days / SECOND, 0.1, "s", context);
    }
  }

  private void check(
      Field<Plane, ?> axis,
      Field<?, ?> field,
      @Nullable Double size,
      double width,
      double rounding,
      String unit,
      Context context) {
    // Bounds without width are a moment, or a line, and tell nothing of the rest.
    if (size != null && width > 0 && isLonger(size, width, rounding)) {
      context.report(
          severity(),
          context.path().field(axis.name()).field(field.name()),
          field.name()
              + " is "
              + size
              + " "
              + unit
              + ", and the bounds are "
              + width
              + " "
              + unit
              + " wide");
    }
  }

  /** Rounding to six digits leaves half of a time, or nothing; MJDs have no microseconds. */
  private static boolean isLonger(double size, double width, double rounding) {
    return size > width * (1 + ROUNDING) + rounding || size > Math.max(2 * width, rounding / 1e4);
  }
}
