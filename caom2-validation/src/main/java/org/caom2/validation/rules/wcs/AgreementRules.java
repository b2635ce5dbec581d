package org.caom2.validation.rules.wcs;

import java.util.List;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;

/** Range, bounds and function of one axis against each other. Source: CAOM: CoordAxis1D and 2D. */
final class AgreementRules {
  private AgreementRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.warning(
                "agree.range-function",
                Object.class,
                "At the ends of a range the function has the coordinates of the range.",
                AgreementRules::range)
            .among(CoordAxis1D.class, SpatialWCS.class),
        WcsRule.warning(
            "agree.function-bounds",
            SpatialWCS.class,
            "Bounds of a position are within the pixels of the function beside them.",
            SkyAgreement::bounds));
  }

  private static void range(Object object, Context context) {
    if (object instanceof CoordAxis1D axis) {
      range(axis, context);
    } else if (object instanceof SpatialWCS position) {
      SkyAgreement.range(position, context);
    }
  }

  private static void range(CoordAxis1D axis, Context context) {
    CoordRange1D range = axis.range();
    if (range != null) {
      AxisValues.of(axis, context)
          .ifPresent(
              values -> {
                double step = step(range);
                if (!end(range.start(), "start", values, step, context)) {
                  end(range.end(), "end", values, step, context);
                }
              });
    }
  }

  /**
   * How much the range changes over a pixel, on average; infinite where it does not tell. The step
   * of the function alone would hide that it is the one that is wrong.
   */
  private static double step(CoordRange1D range) {
    double step =
        Math.abs(
            (range.end().val() - range.start().val()) / (range.end().pix() - range.start().pix()));
    return step > 0 ? step : Double.POSITIVE_INFINITY;
  }

  private static boolean end(
      RefCoord end, String name, AxisValues values, double step, Context context) {
    double told = values.at(end.pix());
    double pixel = Math.min(values.step(end.pix()), step);
    boolean apart = Math.abs(told - end.val()) > pixel * (1 + 1e-6);
    if (apart) {
      context.report(
          CoordAxis1D.RANGE,
          name + " is " + end.val() + " at pixel " + end.pix() + ", and the function has " + told);
    }
    return apart;
  }
}
