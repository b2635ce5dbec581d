package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** The latitude of the reference pixel. Source: FITS WCS paper II, section 2.2. */
final class ReferenceLatitude extends ModelRule<SpatialWCS> {
  ReferenceLatitude() {
    super(
        "pos.crval-lat",
        Severity.ERROR,
        SpatialWCS.class,
        "The latitude of the reference pixel of a position is from -90 to 90 degrees.");
  }

  /** Whether the latitude is a number, but not on the sky. */
  static boolean isWrong(ChunkSky sky) {
    double latitude = degrees(sky, sky.latitudeAxis());
    return Double.isFinite(latitude) && Math.abs(latitude) > 90;
  }

  /** A coordinate of the reference pixel in degrees; NaN if there is none. */
  static double degrees(ChunkSky sky, int axis) {
    CoordFunction2D function = sky.position().axis().function();
    if (function == null || !sky.isPair()) {
      return Double.NaN;
    }
    Coord2D at = function.refCoord();
    return sky.degrees(axis, axis == 0 ? at.coord1().val() : at.coord2().val());
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    if (isWrong(sky)) {
      double latitude = degrees(sky, sky.latitudeAxis());
      context.report(
          severity(),
          context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.FUNCTION.name()),
          "latitude " + latitude + " of the reference pixel is not within -90 to 90");
    }
  }
}
