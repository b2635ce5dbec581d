package org.caom2.validation.rules.wcs;

import java.util.Locale;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordBounds2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Context;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.sky.AngleUnit;
import org.caom2.wcs.sky.SkyWcs;
import org.jspecify.annotations.Nullable;

/**
 * The bounds or the range of a position against the image that the function beside them describes.
 * A circle around the whole image is as large as half of its diagonal. One pixel is allowed.
 *
 * @param unit1 degrees in the unit of the first axis
 * @param unit2 degrees in the unit of the second axis
 */
record SkyAgreement(
    SkyWcs wcs, CoordFunction2D function, double unit1, double unit2, Context context) {

  /** Bounds against the function beside them. */
  static void bounds(SpatialWCS position, Context context) {
    CoordBounds2D bounds = position.axis().bounds();
    SkyAgreement agreement = bounds == null ? null : of(position, context);
    if (agreement != null && bounds != null) {
      agreement.check(bounds);
    }
  }

  /** A range against the function beside it. */
  static void range(SpatialWCS position, Context context) {
    CoordRange2D range = position.axis().range();
    SkyAgreement agreement = range == null ? null : of(position, context);
    if (agreement != null && range != null && !agreement.apart(range.start(), "start")) {
      agreement.apart(range.end(), "end");
    }
  }

  /** The function of a position; null if there is none that can be used. */
  private static @Nullable SkyAgreement of(SpatialWCS position, Context context) {
    CoordAxis2D axis = position.axis();
    CoordFunction2D function = axis.function();
    SkyWcs wcs = function == null ? null : ChunkAxes.sky(position, function).solve().wcs();
    return wcs == null || function == null
        ? null
        : new SkyAgreement(wcs, function, degrees(axis.axis1()), degrees(axis.axis2()), context);
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

  /** Whether the coordinates of a corner are more than a pixel away from it; tells it if so. */
  private boolean apart(Coord2D corner, String name) {
    RefCoord one = corner.coord1();
    RefCoord two = corner.coord2();
    double[] pixel = pixel(one.val(), two.val());
    double away = Math.max(Math.abs(pixel[0] - one.pix()), Math.abs(pixel[1] - two.pix()));
    boolean told = Double.isFinite(one.val() + two.val() + one.pix() + two.pix());
    boolean apart = told && !(away <= 1 + 1e-6);
    if (apart) {
      report(
          CoordAxis2D.RANGE,
          name
              + " is "
              + one.val()
              + ", "
              + two.val()
              + " at pixel "
              + one.pix()
              + ", "
              + two.pix()
              + ", and the function has it "
              + (Double.isNaN(away)
                  ? "nowhere"
                  : String.format(Locale.ROOT, "at %.1f, %.1f", pixel[0], pixel[1])));
    }
    return apart;
  }

  private double[] pixel(double value1, double value2) {
    double[] pixel = {value1 * unit1, value2 * unit2};
    wcs.worldToPixel(pixel, pixel, 1);
    return pixel;
  }

  private boolean outside(ValueCoord2D place) {
    double[] pixel = pixel(place.coord1(), place.coord2());
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
          CoordAxis2D.BOUNDS,
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
    double[] pixel = pixel(place.coord1(), place.coord2());
    report(
        CoordAxis2D.BOUNDS,
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

  private void report(Field<?, ?> field, String message) {
    context.report(Severity.WARNING, WcsRule.below(context, SpatialWCS.AXIS, field), message);
  }
}
