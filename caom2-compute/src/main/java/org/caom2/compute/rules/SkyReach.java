package org.caom2.compute.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.wcs.sky.AngleUnit;

/**
 * What the numbers of functions tell without computing footprints, which most planes need not have:
 * how far an image reaches from its reference point, where every projection keeps distances.
 */
final class SkyReach {
  /** In degrees. */
  private static final double SMALL = 1;

  private static final double SAME = 0.28;

  private SkyReach() {}

  /** The positions of all chunks, whether these take part in the coverage or not. */
  static List<SpatialWCS> positions(Plane plane) {
    List<SpatialWCS> positions = new ArrayList<>();
    for (Artifact artifact : plane.artifacts()) {
      for (Part part : artifact.parts()) {
        part.chunks().stream()
            .map(Chunk::position)
            .filter(Objects::nonNull)
            .forEach(positions::add);
      }
    }
    return positions;
  }

  /** Whether it is told by a function that reaches no more than 1 degree from its reference. */
  static boolean isSmall(SpatialWCS position) {
    CoordAxis2D axis = position.axis();
    CoordFunction2D function = axis.function();
    if (axis.bounds() != null
        || function == null
        || function.cd11() == null
        || function.cd12() == null
        || function.cd21() == null
        || function.cd22() == null) {
      return false;
    }
    Coord2D reference = function.refCoord();
    double x = reach(reference.coord1(), function.dimension().naxis1());
    double y = reach(reference.coord2(), function.dimension().naxis2());
    double unit1 = degrees(axis.axis1());
    double unit2 = degrees(axis.axis2());
    double one = unit1 * (Math.abs(function.cd11()) * x + Math.abs(function.cd12()) * y);
    double two = unit2 * (Math.abs(function.cd21()) * x + Math.abs(function.cd22()) * y);
    return Math.hypot(one, two) <= SMALL;
  }

  /** In pixels, from the reference point to the farther edge. */
  private static double reach(RefCoord reference, long pixels) {
    return Math.max(Math.abs(reference.pix() - 0.5), Math.abs(pixels + 0.5 - reference.pix()));
  }

  private static double degrees(Axis axis) {
    String unit = axis.cunit();
    return unit == null || unit.isBlank()
        ? 1
        : AngleUnit.ofSymbol(unit.strip()).map(known -> known.toDegrees(1)).orElse(Double.NaN);
  }

  /** Whether all are small, in one frame and around one place, so that all are within 3 degrees. */
  static boolean isOnePlace(List<SpatialWCS> positions) {
    SpatialWCS first = positions.get(0);
    for (SpatialWCS each : positions) {
      if (!isSmall(each)
          || !Objects.equals(each.coordsys(), first.coordsys())
          || !Objects.equals(each.equinox(), first.equinox())
          || !each.axis().axis1().equals(first.axis().axis1())
          || !each.axis().axis2().equals(first.axis().axis2())
          || !isSame(each, first)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(SpatialWCS one, SpatialWCS other) {
    CoordFunction2D a = one.axis().function();
    CoordFunction2D b = other.axis().function();
    if (a == null || b == null) {
      return false;
    }
    double first = a.refCoord().coord1().val() - b.refCoord().coord1().val();
    double second = a.refCoord().coord2().val() - b.refCoord().coord2().val();
    return Math.abs(first) * degrees(one.axis().axis1()) <= SAME
        && Math.abs(second) * degrees(one.axis().axis2()) <= SAME;
  }
}
