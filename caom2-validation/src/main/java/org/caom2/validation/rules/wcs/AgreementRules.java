package org.caom2.validation.rules.wcs;

import java.util.List;
import java.util.Locale;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordBounds2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.sky.SkyWcs;

/** Range, bounds and function of one axis against each other. Source: CAOM: CoordAxis1D and 2D. */
final class AgreementRules {
  private AgreementRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.warning(
            "agree.range-function",
            CoordAxis1D.class,
            "At the ends of a range the function has the coordinates of the range.",
            AgreementRules::range),
        WcsRule.warning(
            "agree.function-bounds",
            SpatialWCS.class,
            "Bounds of a position are within the pixels of the function beside them.",
            AgreementRules::bounds));
  }

  private static void range(CoordAxis1D axis, Context context) {
    CoordRange1D range = axis.range();
    if (range != null) {
      AxisValues.of(axis, context)
          .ifPresent(
              values -> {
                if (!end(range.start(), "start", values, context)) {
                  end(range.end(), "end", values, context);
                }
              });
    }
  }

  private static boolean end(RefCoord end, String name, AxisValues values, Context context) {
    double told = values.at(end.pix());
    boolean apart = Math.abs(told - end.val()) > values.step(end.pix()) * (1 + 1e-6);
    if (apart) {
      context.report(
          CoordAxis1D.RANGE,
          name + " is " + end.val() + " at pixel " + end.pix() + ", and the function has " + told);
    }
    return apart;
  }

  private static void bounds(SpatialWCS position, Context context) {
    CoordAxis2D axis = position.axis();
    CoordFunction2D function = axis.function();
    CoordBounds2D bounds = axis.bounds();
    SkyWcs wcs =
        function == null || bounds == null ? null : ChunkAxes.sky(position, function).solve().wcs();
    if (wcs == null || function == null) {
      return;
    }
    if (bounds instanceof CoordPolygon2D polygon) {
      polygon.vertices().stream()
          .filter(vertex -> outside(vertex, wcs, function))
          .findFirst()
          .ifPresent(vertex -> report("vertex", vertex, function, wcs, context));
    } else if (bounds instanceof CoordCircle2D circle && outside(circle.center(), wcs, function)) {
      report("centre", circle.center(), function, wcs, context);
    }
  }

  private static double[] pixel(ValueCoord2D place, SkyWcs wcs) {
    double[] pixel = {place.coord1(), place.coord2()};
    wcs.worldToPixel(pixel, pixel, 1);
    return pixel;
  }

  private static boolean outside(ValueCoord2D place, SkyWcs wcs, CoordFunction2D function) {
    double[] pixel = pixel(place, wcs);
    return Double.isFinite(place.coord1() + place.coord2())
        && !(within(pixel[0], function.dimension().naxis1())
            && within(pixel[1], function.dimension().naxis2()));
  }

  private static boolean within(double pixel, long pixels) {
    return pixel >= -0.5 && pixel <= pixels + 1.5;
  }

  private static void report(
      String name, ValueCoord2D place, CoordFunction2D function, SkyWcs wcs, Context context) {
    double[] pixel = pixel(place, wcs);
    context.report(
        Severity.WARNING,
        WcsRule.below(context, SpatialWCS.AXIS, CoordAxis2D.BOUNDS),
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
}
