package org.caom2.validation.rules.wcs;

import java.util.Locale;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordBounds2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Context;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.sky.AngleUnit;
import org.caom2.wcs.sky.SkyWcs;

/**
 * The bounds of a position against the image that the function beside them describes. A circle
 * around the whole image is as large as half of its diagonal. One pixel is allowed.
 *
 * @param unit1 degrees in the unit of the first axis
 * @param unit2 degrees in the unit of the second axis
 */
record FunctionBounds(
    SkyWcs wcs, CoordFunction2D function, double unit1, double unit2, Context context) {

  static void check(SpatialWCS position, Context context) {
    CoordAxis2D axis = position.axis();
    CoordFunction2D function = axis.function();
    CoordBounds2D bounds = axis.bounds();
    SkyWcs wcs =
        function == null || bounds == null ? null : ChunkAxes.sky(position, function).solve().wcs();
    if (wcs != null && function != null && bounds != null) {
      new FunctionBounds(wcs, function, degrees(axis.axis1()), degrees(axis.axis2()), context)
          .check(bounds);
    }
  }

  /** Axes whose unit is none of angle have no transformation. */
  private static double degrees(Axis axis) {
    String unit = axis.cunit();
    return unit == null || unit.isBlank()
        ? 1
        : AngleUnit.ofSymbol(unit.strip()).map(known -> known.toDegrees(1)).orElse(Double.NaN);
  }

  private void check(CoordBounds2D bounds) {
    if (bounds instanceof CoordPolygon2D polygon) {
      polygon.vertices().stream()
          .filter(this::outside)
          .findFirst()
          .ifPresent(vertex -> report("vertex", vertex));
    } else if (bounds instanceof CoordCircle2D circle) {
      if (outside(circle.center())) {
        report("centre", circle.center());
      } else {
        radius(circle.radius() * (unit1 + unit2) / 2);
      }
    }
  }

  private double[] pixel(ValueCoord2D place) {
    double[] pixel = {place.coord1() * unit1, place.coord2() * unit2};
    wcs.worldToPixel(pixel, pixel, 1);
    return pixel;
  }

  private boolean outside(ValueCoord2D place) {
    double[] pixel = pixel(place);
    return Double.isFinite(place.coord1() + place.coord2())
        && !(within(pixel[0], function.dimension().naxis1())
            && within(pixel[1], function.dimension().naxis2()));
  }

  private static boolean within(double pixel, long pixels) {
    return pixel >= -0.5 && pixel <= pixels + 1.5;
  }

  private void radius(double radius) {
    double most = reach() + wcs.pixelScale();
    if (radius > most) {
      report(
          String.format(
              Locale.ROOT,
              "radius %.6g degrees is more than %.6g, half of the diagonal of the image",
              radius,
              reach()));
    }
  }

  /**
   * How far it is from the middle of the image to the farthest of its corners and the middles of
   * its edges, in degrees; NaN if one of them is not on the sky.
   */
  private double reach() {
    double width = function.dimension().naxis1();
    double height = function.dimension().naxis2();
    double[] places = new double[18];
    for (int i = 0; i < 9; i++) {
      int column = i % 3;
      int row = i / 3;
      places[2 * i] = 0.5 + width * column / 2;
      places[2 * i + 1] = 0.5 + height * row / 2;
    }
    wcs.pixelToSky(places, places, 9);
    double reach = 0;
    for (int i = 0; i < 9; i++) {
      reach = Math.max(reach, separation(places, 4, i));
    }
    return reach;
  }

  /** The angle between two places, by haversines, which are good for small angles. */
  private static double separation(double[] places, int one, int other) {
    double latitude1 = Math.toRadians(places[2 * one + 1]);
    double latitude2 = Math.toRadians(places[2 * other + 1]);
    double north = Math.sin((latitude2 - latitude1) / 2);
    double east = Math.sin(Math.toRadians(places[2 * other] - places[2 * one]) / 2);
    double square = north * north + Math.cos(latitude1) * Math.cos(latitude2) * east * east;
    return Math.toDegrees(2 * Math.asin(Math.sqrt(Math.min(1, square))));
  }

  private void report(String name, ValueCoord2D place) {
    double[] pixel = pixel(place);
    report(
        name
            + " "
            + place.coord1()
            + ", "
            + place.coord2()
            + String.format(Locale.ROOT, " is pixel %.1f, %.1f", pixel[0], pixel[1])
            + ", and the function has "
            + function.dimension().naxis1()
            + " by "
            + function.dimension().naxis2());
  }

  private void report(String message) {
    context.report(
        Severity.WARNING, WcsRule.below(context, SpatialWCS.AXIS, CoordAxis2D.BOUNDS), message);
  }
}
