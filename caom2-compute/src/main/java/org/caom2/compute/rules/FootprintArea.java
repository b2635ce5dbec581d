package org.caom2.compute.rules;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.caom2.compute.PlaneChunk;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Circle;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.wcs.sky.Projection;

/**
 * Chunks that see more of the sky than cameras do, which is mostly a unit that was mistaken. Maps
 * of the whole sky are made in projections that hold it. Source: practice.
 */
final class FootprintArea extends PlaneRule {
  /** A ctype with a projection: four characters for the coordinate, a dash, and three for it. */
  private static final int CODE = 5;

  /** In square degrees: more than there is within a degree of a reference point. */
  private static final double SMALL = 50;

  FootprintArea() {
    super(
        "pos.footprint-area",
        Severity.WARNING,
        "A chunk covers 250 square degrees or less, unless its projection can hold the whole sky.");
  }

  /** In square degrees. */
  @Override
  public OptionalDouble tolerance() {
    return OptionalDouble.of(250);
  }

  @Override
  public void check(Plane plane, Context context) {
    double most = context.tolerance();
    if (most >= SMALL && SkyReach.positions(plane).stream().allMatch(SkyReach::isSmall)) {
      return;
    }
    List<FootprintCircle> footprints = FootprintCircle.of(chunks(plane, context), context);
    for (FootprintCircle footprint : footprints) {
      // What is in a small circle is small.
      if (area(footprint.circle()) <= most || isForAllSky(footprint.chunk())) {
        continue;
      }
      double area = Region.of(footprint.chunk().footprint()).area();
      if (area > most) {
        context.report(
            severity(),
            footprint.axes(),
            String.format(Locale.ROOT, "it covers %.4g square degrees", area));
      }
    }
  }

  private static double area(Circle circle) {
    double half = Math.sin(Math.toRadians(Math.min(circle.radius(), 180)) / 2);
    double degree = Math.toDegrees(1);
    return 4 * Math.PI * half * half * degree * degree;
  }

  private static boolean isForAllSky(PlaneChunk chunk) {
    SpatialWCS position = chunk.chunk().position();
    return position != null && isForAllSky(position.axis());
  }

  private static boolean isForAllSky(CoordAxis2D axis) {
    String ctype = axis.axis1().ctype();
    boolean isProjected = ctype.length() > CODE;
    return isProjected
        ? Projection.ofCode(ctype.substring(CODE)).map(Projection::allSky).orElse(false)
        : axis.bounds() == null && axis.function() != null;
  }
}
