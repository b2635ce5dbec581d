package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** The longitude of the reference pixel, which may go around once in either direction. */
final class ReferenceLongitude extends ModelRule<SpatialWCS> {
  ReferenceLongitude() {
    super(
        "pos.crval-lon",
        Severity.WARNING,
        SpatialWCS.class,
        "The longitude of the reference pixel of a position is from 0 to 360 degrees.");
  }

  /** Whether the longitude goes around the sky. */
  static boolean isWrong(ChunkSky sky) {
    return Math.abs(degrees(sky)) > 360;
  }

  private static double degrees(ChunkSky sky) {
    return ReferenceLatitude.degrees(sky, 1 - sky.latitudeAxis());
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    double longitude = degrees(sky);
    if (Double.isFinite(longitude) && !(longitude >= 0 && longitude <= 360)) {
      context.report(
          isWrong(sky) ? severity() : Severity.INFORMATION,
          context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.FUNCTION.name()),
          "longitude " + longitude + " of the reference pixel is not within 0 to 360");
    }
  }
}
