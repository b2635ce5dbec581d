package org.caom2.validation.rules;

import java.util.Locale;
import java.util.Optional;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.caom2.wcs.sky.SkyWcs;

/**
 * Pixels to the sky and back, at the middle and the corners of an image. It fails for an image that
 * reaches around the sky more than once. Source: FITS WCS paper II, section 2.
 */
final class RoundTrip extends ModelRule<SpatialWCS> {
  private static final double PIXELS = 1e-3;
  private static final double NEXT_TO = 1e-4;

  RoundTrip() {
    super(
        "pos.round-trip",
        Severity.WARNING,
        SpatialWCS.class,
        "The positions of the middle and the corners of an image lead back to the same pixels.");
  }

  private static boolean comesBack(double[] from, double[] back, int i) {
    return Math.hypot(back[i] - from[i], back[i + 1] - from[i + 1]) <= PIXELS;
  }

  /**
   * Whether a place next to that one, towards the middle, comes back: both ends of an image that
   * goes around the sky once are one meridian.
   */
  private static boolean comesBackInside(SkyWcs wcs, double[] from, int i) {
    double[] inside = {inside(from[i], from[0]), inside(from[i + 1], from[1])};
    double[] sky = new double[2];
    double[] back = new double[2];
    wcs.pixelToSky(inside, sky, 1);
    wcs.skyToPixel(sky, back, 1);
    return comesBack(inside, back, 0);
  }

  private static double inside(double at, double middle) {
    return at + Math.signum(middle - at) * NEXT_TO;
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    SkyWcs wcs = sky.wcs();
    Optional<CoordFunction2D> function = sky.function();
    if (wcs == null
        || function.isEmpty()
        || !PixelScale.isUsual(wcs)
        || ReferenceLongitude.isWrong(sky)) {
      return;
    }
    double width = function.get().dimension().naxis1();
    double height = function.get().dimension().naxis2();
    if (!(width >= 1 && height >= 1)) {
      return;
    }
    double[] from = {(1 + width) / 2, (1 + height) / 2, 1, 1, width, 1, width, height, 1, height};
    double[] there = new double[from.length];
    double[] back = new double[from.length];
    int points = from.length / 2;
    wcs.pixelToSky(from, there, points);
    wcs.skyToPixel(there, back, points);
    for (int i = 0; i < from.length; i += 2) {
      // A place without a position has no way back, and another rule tells of it.
      if (!Double.isNaN(there[i]) && !comesBack(from, back, i) && !comesBackInside(wcs, from, i)) {
        context.report(
            severity(),
            context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.FUNCTION.name()),
            String.format(
                Locale.ROOT,
                "pixel %s, %s comes back as %.6g, %.6g",
                from[i],
                from[i + 1],
                back[i],
                back[i + 1]));
        return;
      }
    }
  }
}
