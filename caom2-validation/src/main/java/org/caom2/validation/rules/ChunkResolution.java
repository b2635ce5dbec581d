package org.caom2.validation.rules;

import java.util.Locale;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.caom2.wcs.sky.SkyWcs;

/** The resolution of a position, in arcsec. Source: CAOM: SpatialWCS.resolution. */
final class ChunkResolution extends ModelRule<SpatialWCS> {
  private static final double LEAST = 0.1;
  private static final double MOST = 1000;

  ChunkResolution() {
    super(
        "pos.resolution",
        Severity.ERROR,
        SpatialWCS.class,
        "The resolution of a position is above 0, and from 0.1 to 1000 times the size of a pixel.");
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    Double resolution = position.resolution();
    if (resolution == null) {
      return;
    }
    SkyWcs wcs = ChunkSky.of(position, context).wcs();
    if (resolution == 0) {
      context.report(Severity.WARNING, SpatialWCS.RESOLUTION, "resolution is 0");
    } else if (!(resolution > 0) || resolution.isInfinite()) {
      context.report(SpatialWCS.RESOLUTION, "resolution " + resolution + " is not above 0");
    } else if (wcs != null && PixelScale.isUsual(wcs)) {
      double pixel = wcs.pixelScale() * 3600;
      if (resolution < LEAST * pixel || resolution > MOST * pixel) {
        context.report(
            Severity.WARNING,
            SpatialWCS.RESOLUTION,
            String.format(
                Locale.ROOT, "resolution %s arcsec with pixels of %.3g", resolution, pixel));
      }
    }
  }
}
