package org.caom2.validation.rules.wcs;

import java.util.List;
import java.util.StringJoiner;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordError;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Functions of axes, whatever the axes are. Source: CAOM: CoordAxis1D; FITS WCS paper I. */
final class FunctionRules {
  private static final int FAR = 100;

  private FunctionRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.warning(
                "wcs.none",
                Object.class,
                "Coordinates have a range, bounds or a function.",
                FunctionRules::none)
            .among(CoordAxis1D.class, CoordAxis2D.class),
        WcsRule.error(
            "function.naxis",
            CoordFunction1D.class,
            "A function has one pixel or more.",
            FunctionRules::naxis),
        WcsRule.error(
                "function.not-finite",
                Object.class,
                "The numbers of a function are finite.",
                FunctionRules::finite)
            .among(CoordFunction1D.class, CoordFunction2D.class),
        WcsRule.error(
            "function.delta-zero",
            CoordFunction1D.class,
            "The coordinate changes from pixel to pixel.",
            FunctionRules::delta),
        WcsRule.information(
                "function.crpix-far",
                Object.class,
                "The reference pixel is within 100 lengths of the axis.",
                FunctionRules::far)
            .among(CoordFunction1D.class, CoordFunction2D.class),
        WcsRule.error(
            "error.negative",
            CoordError.class,
            "Errors of coordinates are 0 or more.",
            FunctionRules::errors));
  }

  private static void none(Object object, Context context) {
    boolean none = false;
    if (object instanceof CoordAxis1D axis) {
      none = axis.range() == null && axis.bounds() == null && axis.function() == null;
    } else if (object instanceof CoordAxis2D axis) {
      none = axis.range() == null && axis.bounds() == null && axis.function() == null;
    }
    if (none && !context.isUnread(context.path())) {
      context.report("neither range nor bounds nor function");
    }
  }

  private static void naxis(CoordFunction1D function, Context context) {
    if (function.naxis() < 1) {
      context.report(CoordFunction1D.NAXIS, "naxis is " + function.naxis() + ", not 1 or higher");
    }
  }

  private static void finite(Object object, Context context) {
    StringJoiner bad = new StringJoiner(", ");
    if (object instanceof CoordFunction1D function) {
      add(bad, "delta", function.delta());
      add(bad, "refCoord", function.refCoord());
    } else if (object instanceof CoordFunction2D function) {
      add(bad, "refCoord/coord1", function.refCoord().coord1());
      add(bad, "refCoord/coord2", function.refCoord().coord2());
      add(bad, "cd11", function.cd11());
      add(bad, "cd12", function.cd12());
      add(bad, "cd21", function.cd21());
      add(bad, "cd22", function.cd22());
    }
    if (bad.length() > 0) {
      context.report(bad + ", not finite");
    }
  }

  private static void add(StringJoiner bad, String name, RefCoord coord) {
    add(bad, name + "/pix", coord.pix());
    add(bad, name + "/val", coord.val());
  }

  private static void add(StringJoiner bad, String name, @Nullable Double number) {
    if (number != null && !Double.isFinite(number)) {
      bad.add(name + " is " + number);
    }
  }

  private static void delta(CoordFunction1D function, Context context) {
    if (function.delta() == 0 && function.naxis() >= 1) {
      Severity severity = function.naxis() > 1 ? Severity.ERROR : Severity.WARNING;
      context.report(
          severity,
          CoordFunction1D.DELTA,
          "delta is 0, and there "
              + (function.naxis() > 1 ? "are " + function.naxis() + " pixels" : "is 1 pixel"));
    } else if (isLostInRounding(function)) {
      context.report(
          Severity.WARNING,
          CoordFunction1D.DELTA,
          "delta is " + function.delta() + ", less than the last digit of " + value(function));
    }
  }

  /** Whether numbers of 64 bits hold no difference between the first and the last edge. */
  private static boolean isLostInRounding(CoordFunction1D function) {
    double value = value(function);
    return function.naxis() >= 1
        && Double.isFinite(value)
        && value + function.delta() * function.naxis() == value;
  }

  private static double value(CoordFunction1D function) {
    return function.refCoord().val();
  }

  private static void far(Object object, Context context) {
    if (object instanceof CoordFunction1D function) {
      far("", function.refCoord(), function.naxis(), context);
    } else if (object instanceof CoordFunction2D function) {
      far("coord1/", function.refCoord().coord1(), function.dimension().naxis1(), context);
      far("coord2/", function.refCoord().coord2(), function.dimension().naxis2(), context);
    }
  }

  private static void far(String name, RefCoord reference, long pixels, Context context) {
    double away = Math.abs(reference.pix() - (pixels + 1) / 2.0);
    if (pixels >= 1 && Double.isFinite(away) && away > FAR * (double) pixels) {
      context.report(
          "refCoord/"
              + name
              + "pix is "
              + reference.pix()
              + ", far from the axis of "
              + pixels
              + (pixels == 1 ? " pixel" : " pixels"));
    }
  }

  private static void errors(CoordError error, Context context) {
    negative("syser", error.syser(), context);
    negative("rnder", error.rnder(), context);
  }

  private static void negative(String name, @Nullable Double number, Context context) {
    if (number != null && !(number >= 0)) {
      context.report(name + " is " + number + ", not 0 or more");
    }
  }
}
