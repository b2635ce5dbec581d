package org.caom2.validation.rules.wcs;

import java.util.List;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;

/** Ranges, and the samples of bounds, which are ranges too. Source: CAOM: CoordRange1D and 2D. */
final class RangeRules {
  /** In pixels. */
  private static final double TOLERANCE = 0.5;

  private RangeRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.error(
                "range.not-finite",
                Object.class,
                "The numbers of a range are finite.",
                RangeRules::finite)
            .among(CoordRange1D.class, CoordRange2D.class),
        WcsRule.error(
                "range.degenerate",
                Object.class,
                "The ends of a range differ in coordinate if they differ in pixel, and the other way"
                    + " round.",
                RangeRules::degenerate)
            .among(CoordRange1D.class, CoordRange2D.class),
        WcsRule.warning(
                "range.order",
                Object.class,
                "A range starts at its first pixel, and runs the way that the function does.",
                RangeRules::order)
            .among(CoordRange1D.class, CoordRange2D.class),
        WcsRule.warning(
                "range.pixels-vs-naxis",
                Object.class,
                "A range is within the pixels of the function beside it.",
                RangeRules::pixels)
            .among(CoordRange1D.class, CoordRange2D.class));
  }

  private static boolean finite(RefCoord... coords) {
    for (RefCoord coord : coords) {
      if (!Double.isFinite(coord.pix()) || !Double.isFinite(coord.val())) {
        return false;
      }
    }
    return true;
  }

  private static void finite(Object object, Context context) {
    if (object instanceof CoordRange1D range && !finite(range.start(), range.end())) {
      context.report("from " + said(range.start()) + " to " + said(range.end()) + ", not finite");
    } else if (object instanceof CoordRange2D range) {
      Coord2D start = range.start();
      Coord2D end = range.end();
      if (!finite(start.coord1(), start.coord2(), end.coord1(), end.coord2())) {
        context.report(
            "from "
                + said(start.coord1())
                + ", "
                + said(start.coord2())
                + " to "
                + said(end.coord1())
                + ", "
                + said(end.coord2())
                + ", not finite");
      }
    }
  }

  private static String said(RefCoord coord) {
    return coord.val() + " at pixel " + coord.pix();
  }

  private static void degenerate(Object object, Context context) {
    if (object instanceof CoordRange1D range) {
      double pixels = Math.abs(range.end().pix() - range.start().pix());
      boolean still = range.start().val() == range.end().val();
      if (pixels == 0 && !still && finite(range.start(), range.end())) {
        context.report(
            CoordRange1D.END,
            "both ends have pixel "
                + range.start().pix()
                + ", the coordinates are "
                + range.start().val()
                + " and "
                + range.end().val());
      } else if (pixels > 1 && still) {
        context.report(
            CoordRange1D.END,
            "both ends have coordinate " + range.start().val() + ", " + pixels + " pixels apart");
      }
    } else if (object instanceof CoordRange2D range) {
      corners(range.start().coord1(), range.end().coord1(), Coord2D.COORD1, context);
      corners(range.start().coord2(), range.end().coord2(), Coord2D.COORD2, context);
    }
  }

  private static void corners(
      RefCoord start, RefCoord end, Field<Coord2D, RefCoord> axis, Context context) {
    if (start.pix() == end.pix()) {
      context.report(
          CoordRange2D.END, "both corners have pixel " + start.pix() + " on " + axis.name());
    }
    if (start.val() == end.val()) {
      context.report(
          CoordRange2D.END, "both corners have coordinate " + start.val() + " on " + axis.name());
    }
  }

  private static void order(Object object, Context context) {
    if (object instanceof CoordRange1D range) {
      CoordFunction1D function =
          context.ancestor(CoordAxis1D.class).map(CoordAxis1D::function).orElse(null);
      double delta = function == null ? 0 : function.delta();
      double way = range.end().val() - range.start().val();
      if (range.start().pix() > range.end().pix()) {
        context.report(backwards(range.start(), range.end(), ""));
      } else if (delta * way < 0) {
        context.report(
            "the coordinate goes from "
                + range.start().val()
                + " to "
                + range.end().val()
                + ", and delta is "
                + delta);
      }
    } else if (object instanceof CoordRange2D range) {
      backwards(range.start().coord1(), range.end().coord1(), Coord2D.COORD1, context);
      backwards(range.start().coord2(), range.end().coord2(), Coord2D.COORD2, context);
    }
  }

  private static void backwards(
      RefCoord start, RefCoord end, Field<Coord2D, RefCoord> axis, Context context) {
    if (start.pix() > end.pix()) {
      context.report(backwards(start, end, " of " + axis.name()));
    }
  }

  private static String backwards(RefCoord start, RefCoord end, String of) {
    return "start is pixel " + start.pix() + of + ", beyond pixel " + end.pix() + " of end";
  }

  private static void pixels(Object object, Context context) {
    if (object instanceof CoordRange1D range) {
      CoordAxis1D axis = context.ancestor(CoordAxis1D.class).orElse(null);
      CoordFunction1D function = axis == null ? null : axis.function();
      // Samples outside are told by bounds.outside.
      if (axis != null && function != null && range.equals(axis.range())) {
        within(range.start(), range.end(), function.naxis(), "", context);
      }
    } else if (object instanceof CoordRange2D range) {
      CoordFunction2D function =
          context.ancestor(CoordAxis2D.class).map(CoordAxis2D::function).orElse(null);
      if (function != null) {
        within(
            range.start().coord1(),
            range.end().coord1(),
            function.dimension().naxis1(),
            " of coord1",
            context);
        within(
            range.start().coord2(),
            range.end().coord2(),
            function.dimension().naxis2(),
            " of coord2",
            context);
      }
    }
  }

  private static void within(
      RefCoord start, RefCoord end, long pixels, String of, Context context) {
    double least = Math.min(start.pix(), end.pix());
    double most = Math.max(start.pix(), end.pix());
    if (pixels >= 1 && (least < 0.5 - TOLERANCE || most > pixels + 0.5 + TOLERANCE)) {
      context.report(
          "pixels "
              + least
              + " to "
              + most
              + of
              + ", and the function has 0.5 to "
              + (pixels + 0.5));
    }
  }
}
