package org.caom2.validation.rules;

import java.util.Locale;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.caom2.wcs.sky.SkyWcs;

/** The size of pixels, which tells units that were mistaken. Source: practice. */
final class PixelScale extends ModelRule<SpatialWCS> {
  private static final double LEAST = 1e-6;
  private static final double MOST = 3600;
  private static final double MOST_ALL_SKY = 36_000;

  PixelScale() {
    super(
        "pos.pixel-scale",
        Severity.WARNING,
        SpatialWCS.class,
        "A pixel is from 1e-6 to 3600 arcsec, or to 36000 in a projection of the whole sky.");
  }

  static boolean isUsual(SkyWcs wcs) {
    double arcsec = wcs.pixelScale() * 3600;
    return arcsec >= LEAST && arcsec <= (wcs.projection().allSky() ? MOST_ALL_SKY : MOST);
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    SkyWcs wcs = ChunkSky.of(position, context).wcs();
    if (wcs != null && !isUsual(wcs)) {
      context.report(
          severity(),
          context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.FUNCTION.name()),
          String.format(Locale.ROOT, "a pixel is %.3g arcsec", wcs.pixelScale() * 3600));
    }
  }
}
