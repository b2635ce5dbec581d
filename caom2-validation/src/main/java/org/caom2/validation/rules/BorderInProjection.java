package org.caom2.validation.rules;

import java.util.Optional;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.caom2.wcs.sky.Projection;
import org.caom2.wcs.sky.SkyWcs;

/**
 * The border of an image, looked at in 64 places. Projections of the whole sky have corners where
 * there is no sky. Source: FITS WCS paper II, section 5.
 */
final class BorderInProjection extends ModelRule<SpatialWCS> {
  private static final int STEPS = 16;

  BorderInProjection() {
    super(
        "pos.corner-invalid",
        Severity.WARNING,
        SpatialWCS.class,
        "The border of an image is within its projection, unless that shows the whole sky.");
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    SkyWcs wcs = sky.wcs();
    Optional<CoordFunction2D> function = sky.function();
    if (wcs == null || function.isEmpty() || hasCorners(wcs.projection())) {
      return;
    }
    double width = function.get().dimension().naxis1();
    double height = function.get().dimension().naxis2();
    if (!(width >= 1 && height >= 1)) {
      return;
    }
    double[] places = border(width, height);
    int all = places.length / 2;
    int outside = all - wcs.pixelToSky(places, places, all);
    if (outside > 0) {
      context.report(
          2 * outside > all ? Severity.ERROR : severity(),
          context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.FUNCTION.name()),
          outside
              + " of "
              + all
              + " places on the border are outside the projection "
              + wcs.projection());
    }
  }

  /** Whether the whole sky is shown, with places around it that are not on it. */
  private static boolean hasCorners(Projection projection) {
    return projection.allSky() && projection != Projection.LINEAR;
  }

  /** Places in equal steps on the outer edges of the outer pixels. */
  private static double[] border(double width, double height) {
    double[] places = new double[8 * STEPS];
    int at = 0;
    for (int i = 0; i < STEPS; i++) {
      double along = (double) i / STEPS;
      double[] xs = {along, 1, 1 - along, 0};
      double[] ys = {0, along, 1, 1 - along};
      for (int side = 0; side < 4; side++) {
        places[at++] = 0.5 + width * xs[side];
        places[at++] = 0.5 + height * ys[side];
      }
    }
    return places;
  }
}
