package org.caom2.validation.rules;

import java.util.List;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Coordinates of the bounds and ranges of chunks. Source: CAOM: CoordBounds2D, CoordRange2D. */
final class ChunkVertices extends ModelRule<SpatialWCS> {
  ChunkVertices() {
    super(
        "pos.vertex-range",
        Severity.ERROR,
        SpatialWCS.class,
        "Latitudes of bounds and ranges are from -90 to 90 degrees, longitudes of a range 360 "
            + "degrees apart at most.");
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    if (!sky.isPair() || !sky.hasUnits()) {
      return;
    }
    CoordAxis2D axis = position.axis();
    ModelPath path = context.path().field(SpatialWCS.AXIS.name());
    if (axis.bounds() instanceof CoordPolygon2D polygon) {
      check(polygon.vertices(), sky, path.field(CoordAxis2D.BOUNDS.name()), context);
    } else if (axis.bounds() instanceof CoordCircle2D circle) {
      check(List.of(circle.center()), sky, path.field(CoordAxis2D.BOUNDS.name()), context);
    }
    CoordRange2D range = axis.range();
    // Others tell numbers that are none in ranges.
    if (range != null && isFinite(range.start()) && isFinite(range.end())) {
      List<ValueCoord2D> corners = List.of(corner(range.start()), corner(range.end()));
      check(corners, sky, path.field(CoordAxis2D.RANGE.name()), context);
      checkApart(corners.get(0), corners.get(1), sky, context);
    }
  }

  private static void checkApart(
      ValueCoord2D start, ValueCoord2D end, ChunkSky sky, Context context) {
    double apart = Math.abs(longitude(end, sky) - longitude(start, sky));
    if (apart > 360) {
      context.report(
          Severity.WARNING,
          context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.RANGE.name()),
          "longitudes that are " + apart + " degrees apart");
    }
  }

  private static double longitude(ValueCoord2D place, ChunkSky sky) {
    return sky.isLatitudeFirst() ? sky.degrees(1, place.coord2()) : sky.degrees(0, place.coord1());
  }

  private static boolean isFinite(Coord2D at) {
    return Double.isFinite(at.coord1().val()) && Double.isFinite(at.coord2().val());
  }

  private static ValueCoord2D corner(Coord2D at) {
    return new ValueCoord2D(at.coord1().val(), at.coord2().val());
  }

  /** Reports the first wrong place and counts the others: they mostly have one cause. */
  private void check(List<ValueCoord2D> places, ChunkSky sky, ModelPath path, Context context) {
    List<ValueCoord2D> wrong = places.stream().filter(place -> !isOnSky(place, sky)).toList();
    if (!wrong.isEmpty()) {
      ValueCoord2D first = wrong.get(0);
      String others = wrong.size() == 1 ? "" : "; so often: " + wrong.size();
      context.report(
          severity(),
          path,
          "no place on the sky: " + first.coord1() + ", " + first.coord2() + others);
    }
  }

  private static boolean isOnSky(ValueCoord2D place, ChunkSky sky) {
    double latitude =
        sky.isLatitudeFirst() ? sky.degrees(0, place.coord1()) : sky.degrees(1, place.coord2());
    return Double.isFinite(longitude(place, sky)) && Math.abs(latitude) <= 90;
  }
}
