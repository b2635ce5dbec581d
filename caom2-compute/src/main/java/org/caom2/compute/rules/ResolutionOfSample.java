package org.caom2.compute.rules;

import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

/**
 * Resolutions against the sizes of samples. A single sample is as large as the field or the
 * exposure, and tells nothing of the resolution. Source: IVOA ObsCore 1.1, s_resolution.
 */
final class ResolutionOfSample extends PlaneRule {
  ResolutionOfSample() {
    super(
        "plane.resolution-vs-sample",
        Severity.WARNING,
        "The resolution of an axis is at least half of the size of a sample.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Position position = plane.position();
    if (position != null && !isOne(position.dimension())) {
      check(position.resolution(), position.sampleSize(), Plane.POSITION, "arcsec", context);
    }
    Energy energy = plane.energy();
    if (energy != null && !isOne(energy.dimension())) {
      check(energy.resolution(), energy.sampleSize(), Plane.ENERGY, "m", context);
    }
    Time time = plane.time();
    if (time != null && !isOne(time.dimension())) {
      check(time.resolution(), time.sampleSize(), Plane.TIME, "d", context);
    }
  }

  private static boolean isOne(@Nullable Dimension2D dimension) {
    return dimension != null && dimension.naxis1() <= 1 && dimension.naxis2() <= 1;
  }

  private static boolean isOne(@Nullable Long dimension) {
    return dimension != null && dimension <= 1;
  }

  private void check(
      @Nullable Double resolution,
      @Nullable Double sample,
      Field<Plane, ?> axis,
      String unit,
      Context context) {
    // A negative one is told by another rule.
    if (resolution != null && sample != null && resolution >= 0 && resolution < sample / 2) {
      context.report(
          severity(),
          context.path().field(axis.name()).field("resolution"),
          resolution + " " + unit + " with samples of " + sample + " " + unit);
    }
  }
}
