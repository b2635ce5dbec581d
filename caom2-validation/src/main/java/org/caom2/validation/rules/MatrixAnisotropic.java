package org.caom2.validation.rules;

import java.util.Locale;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.jspecify.annotations.Nullable;

/**
 * The form of pixels. An image of one pixel on an axis is as wide as that pixel, such as a slit,
 * and may have any form. Source: practice.
 */
final class MatrixAnisotropic extends ModelRule<SpatialWCS> {
  private static final double RATIO = 10;

  MatrixAnisotropic() {
    super(
        "pos.cd-anisotropic",
        Severity.WARNING,
        SpatialWCS.class,
        "The sides of a pixel differ by a factor of 10 at most, at an angle of 60 to 120 degrees.");
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    sky.function()
        .filter(f -> f.dimension().naxis1() > 1 && f.dimension().naxis2() > 1)
        .ifPresent(function -> check(sky, function, context));
  }

  private void check(ChunkSky sky, CoordFunction2D function, Context context) {
    double cd11 = sky.degrees(0, orZero(function.cd11()));
    double cd12 = sky.degrees(0, orZero(function.cd12()));
    double cd21 = sky.degrees(1, orZero(function.cd21()));
    double cd22 = sky.degrees(1, orZero(function.cd22()));
    double side1 = Math.hypot(cd11, cd21);
    double side2 = Math.hypot(cd12, cd22);
    double cosine = (cd11 * cd12 + cd21 * cd22) / (side1 * side2);
    double ratio = Math.max(side1 / side2, side2 / side1);
    String found = null;
    if (ratio > RATIO) {
      found =
          String.format(
              Locale.ROOT, "a pixel of %.3g by %.3g arcsec", arcsec(side1), arcsec(side2));
    } else if (Math.abs(cosine) > 0.5 + 1e-9) {
      double angle = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
      found = String.format(Locale.ROOT, "the sides of a pixel are at %.3g degrees", angle);
    }
    if (found != null) {
      context.report(
          severity(),
          context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.FUNCTION.name()),
          found);
    }
  }

  private static double orZero(@Nullable Double element) {
    return element == null ? 0 : element;
  }

  private static double arcsec(double degrees) {
    return degrees * 3600;
  }
}
