package org.caom2.compute.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caom2.compute.PlaneChunks;
import org.caom2.model.Chunk;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;

/**
 * Reference points at 0, 0 while the other chunks of the plane are elsewhere: what programs write
 * that do not know the position. Source: practice.
 */
final class ReferenceAtOrigin extends PlaneRule {
  /** In degrees. */
  private static final double ELSEWHERE = 10;

  ReferenceAtOrigin() {
    super(
        "pos.crval-origin",
        Severity.WARNING,
        "No reference point is exactly 0, 0 while all other chunks are more than 10 degrees away.");
  }

  @Override
  public void check(Plane plane, Context context) {
    for (FootprintCircle footprint : lost(plane, context)) {
      context.report(
          severity(),
          footprint.axes().field(CoordAxis2D.FUNCTION.name()),
          String.format(
              Locale.ROOT,
              "the reference point is 0, 0, %.4g degrees from the nearest other chunk",
              nearest(footprint, others(chunks(plane, context), context))));
    }
  }

  /** The chunks that are at 0, 0 far from all others, of which there are some. */
  static List<FootprintCircle> lost(Plane plane, Context context) {
    List<FootprintCircle> lost = new ArrayList<>();
    // Looked at first, since it is rare and needs no footprints.
    if (SkyReach.positions(plane).stream().noneMatch(ReferenceAtOrigin::isOrigin)) {
      return lost;
    }
    PlaneChunks chunks = chunks(plane, context);
    List<FootprintCircle> others = others(chunks, context);
    for (FootprintCircle footprint : FootprintCircle.of(chunks, context)) {
      if (!others.isEmpty()
          && isOrigin(footprint.chunk().chunk())
          && nearest(footprint, others) > ELSEWHERE) {
        lost.add(footprint);
      }
    }
    return lost;
  }

  private static List<FootprintCircle> others(PlaneChunks chunks, Context context) {
    return FootprintCircle.of(chunks, context).stream()
        .filter(footprint -> !isOrigin(footprint.chunk().chunk()))
        .toList();
  }

  private static double nearest(FootprintCircle footprint, List<FootprintCircle> others) {
    double nearest = Double.POSITIVE_INFINITY;
    for (FootprintCircle other : others) {
      double gap =
          footprint.distance(other.circle().center())
              - footprint.circle().radius()
              - other.circle().radius();
      nearest = Math.min(nearest, gap);
    }
    return nearest;
  }

  private static boolean isOrigin(Chunk chunk) {
    return chunk.position() != null && isOrigin(chunk.position());
  }

  private static boolean isOrigin(SpatialWCS position) {
    CoordFunction2D function = position.axis().function();
    if (function == null) {
      return false;
    }
    Coord2D reference = function.refCoord();
    return reference.coord1().val() == 0 && reference.coord2().val() == 0;
  }
}
