package org.caom2.validation.rules.wcs;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordRange1D;

/**
 * What a range, a sample or a linear function covers of an axis.
 *
 * @param path where it stands
 * @param low the lower end, in the unit of the axis
 * @param high the higher end
 * @param pixels how many pixels it has
 */
record Stretch(ModelPath path, double low, double high, double pixels) {
  /** The stretches of an axis, those only whose numbers are finite. */
  static List<Stretch> of(CoordAxis1D axis, ModelPath path) {
    List<Stretch> stretches = new ArrayList<>();
    CoordRange1D range = axis.range();
    if (range != null) {
      add(stretches, range, path.field(CoordAxis1D.RANGE.name()));
    }
    CoordBounds1D bounds = axis.bounds();
    if (bounds != null) {
      ModelPath below = path.field(CoordAxis1D.BOUNDS.name());
      int place = 0;
      for (CoordRange1D sample : bounds.samples()) {
        add(stretches, sample, below.item(CoordBounds1D.SAMPLES.name(), place++));
      }
    }
    CoordFunction1D function = axis.function();
    if (function != null && function.naxis() >= 1) {
      double first = value(function, 0.5);
      double last = value(function, function.naxis() + 0.5);
      add(
          stretches,
          path.field(CoordAxis1D.FUNCTION.name()),
          first,
          last,
          (double) function.naxis());
    }
    return stretches;
  }

  private static double value(CoordFunction1D function, double pixel) {
    return function.refCoord().val() + function.delta() * (pixel - function.refCoord().pix());
  }

  private static void add(List<Stretch> stretches, CoordRange1D range, ModelPath path) {
    double pixels = Math.abs(range.end().pix() - range.start().pix());
    add(stretches, path, range.start().val(), range.end().val(), pixels);
  }

  private static void add(
      List<Stretch> stretches, ModelPath path, double start, double end, double pixels) {
    if (Double.isFinite(start) && Double.isFinite(end)) {
      stretches.add(new Stretch(path, Math.min(start, end), Math.max(start, end), pixels));
    }
  }
}
