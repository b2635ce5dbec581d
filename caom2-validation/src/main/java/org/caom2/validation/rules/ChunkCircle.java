package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Circles of chunks. Source: CAOM: CoordCircle2D; IVOA DALI: circle. */
final class ChunkCircle extends ModelRule<SpatialWCS> {
  ChunkCircle() {
    super(
        "pos.circle-radius",
        Severity.ERROR,
        SpatialWCS.class,
        "The radius of a circle of a chunk is above 0 and at most 180 degrees, mostly 90.");
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    if (position.axis().bounds() instanceof CoordCircle2D circle && sky.hasUnits()) {
      double radius = (sky.degrees(0, circle.radius()) + sky.degrees(1, circle.radius())) / 2;
      if (radius > 180) {
        report(severity(), radius, "more than 180 degrees", context);
      } else if (radius > 90) {
        report(Severity.WARNING, radius, "more than 90 degrees", context);
      } else if (!(radius > 0)) {
        report(severity(), radius, "not above 0", context);
      }
    }
  }

  private static void report(Severity severity, double radius, String fault, Context context) {
    context.report(
        severity,
        context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.BOUNDS.name()),
        "radius " + radius + " is " + fault);
  }
}
