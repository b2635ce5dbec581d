package org.caom2.validation.rules;

import java.util.Optional;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.caom2.wcs.sky.Projection;
import org.caom2.wcs.sky.SkyWcs;

/**
 * The border of an image, looked at in 64 places. Maps in projections of the whole sky have corners
 * where there is no sky; these are looked at within as well. Source: FITS WCS paper II, section 5.
 */
final class BorderInProjection extends ModelRule<SpatialWCS> {
  private static final int STEPS = 16;

  /** From that size on, in degrees, an image is a map. */
  private static final double MAP = 90;

  BorderInProjection() {
    super(
        "pos.corner-invalid",
        Severity.WARNING,
        SpatialWCS.class,
        "The border of an image is within its projection, unless it is a map of the sky.");
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    SkyWcs wcs = sky.wcs();
    Optional<CoordFunction2D> function = sky.function();
    if (wcs == null || function.isEmpty()) {
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
    if (outside == 0) {
      return;
    }
    ModelPath at = context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.FUNCTION.name());
    Projection projection = wcs.projection();
    if (!mayHaveCorners(wcs, width, height)) {
      context.report(
          2 * outside > all ? Severity.ERROR : severity(),
          at,
          outside
              + " of "
              + all
              + " places on the border are outside the projection "
              + projection);
    } else if (outside == all) {
      double[] within = within(width, height);
      int more = within.length / 2;
      if (wcs.pixelToSky(within, within, more) == 0) {
        context.report(
            Severity.ERROR,
            at,
            "none of "
                + (all + more)
                + " places of the image is within the projection "
                + projection);
      }
    }
  }

  /** Whether places on the border may well not be on the sky: of a map, or of a part of a net. */
  private static boolean mayHaveCorners(SkyWcs wcs, double width, double height) {
    return switch (wcs.projection().family()) {
      case NONE -> false;
      case QUAD_CUBE, HEALPIX -> true;
      default ->
          wcs.projection().allSky()
              && Math.max(wcs.pixelScale(0) * width, wcs.pixelScale(1) * height) >= MAP;
    };
  }

  /** Places in equal steps, the middle among them. */
  private static double[] within(double width, double height) {
    double[] places = new double[2 * (STEPS - 1) * (STEPS - 1)];
    int at = 0;
    for (int x = 1; x < STEPS; x++) {
      for (int y = 1; y < STEPS; y++) {
        places[at++] = 0.5 + width * x / STEPS;
        places[at++] = 0.5 + height * y / STEPS;
      }
    }
    return places;
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
