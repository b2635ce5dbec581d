package org.caom2.compute.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    lost(plane, context)
        .forEach(
            (footprint, nearest) ->
                context.report(
                    severity(),
                    footprint.axes().field(CoordAxis2D.FUNCTION.name()),
                    String.format(
                        Locale.ROOT,
                        "the reference point is 0, 0, %.4g degrees from the nearest other chunk",
                        nearest)));
  }

  private record Lost(Map<FootprintCircle, Double> chunks) {}

  /**
   * The chunks that are at 0, 0 far from all others, of which there are some, in their order, with
   * the distance of the nearest other in degrees.
   */
  static Map<FootprintCircle, Double> lost(Plane plane, Context context) {
    // Looked at first, since it is rare and needs no footprints.
    if (SkyReach.positions(plane).stream().noneMatch(ReferenceAtOrigin::isOrigin)) {
      return Map.of();
    }
    PlaneChunks chunks = chunks(plane, context);
    return context.shared(chunks, Lost.class, () -> lost(FootprintCircle.of(chunks, context)))
        .chunks;
  }

  private static Lost lost(List<FootprintCircle> footprints) {
    List<FootprintCircle> others =
        footprints.stream().filter(footprint -> !isOrigin(footprint.chunk().chunk())).toList();
    Map<FootprintCircle, Double> lost = new LinkedHashMap<>();
    Nearest nearest = new Nearest(others);
    for (FootprintCircle footprint : footprints) {
      if (!others.isEmpty() && isOrigin(footprint.chunk().chunk())) {
        double gap = nearest.gap(footprint);
        if (gap > ELSEWHERE) {
          lost.put(footprint, gap);
        }
      }
    }
    return new Lost(lost);
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
