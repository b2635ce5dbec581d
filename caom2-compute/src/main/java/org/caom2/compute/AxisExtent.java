package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordRange1D;
import org.jspecify.annotations.Nullable;

/**
 * What one axis of one chunk covers: told by its range if it has one, else by its bounds, else by
 * its function.
 *
 * @param ranges what is covered, in the unit of the plane; several only for bounds
 * @param pixels how many pixels that are; not necessarily a whole number
 * @param function the function, if it was that which told
 * @param scale how values of the axis become values of the plane
 */
record AxisExtent(
    List<Interval> ranges, double pixels, @Nullable CoordFunction1D function, AxisScale scale) {

  /** The extent of an axis; empty if it has none, or none that can be used. */
  static Optional<AxisExtent> of(AxisScale scale) {
    CoordAxis1D axis = scale.axis();
    if (axis.range() != null) {
      return of(List.of(axis.range()), scale);
    }
    if (axis.bounds() != null && !axis.bounds().samples().isEmpty()) {
      return of(axis.bounds().samples(), scale);
    }
    CoordFunction1D function = axis.function();
    if (function == null) {
      return Optional.empty();
    }
    return scale
        .whole(function)
        .map(whole -> new AxisExtent(List.of(whole), function.naxis(), function, scale));
  }

  private static Optional<AxisExtent> of(List<CoordRange1D> told, AxisScale scale) {
    List<Interval> values = new ArrayList<>();
    List<Interval> pixels = new ArrayList<>();
    for (CoordRange1D each : told) {
      Optional<Interval> range = scale.between(each.start().val(), each.end().val());
      if (range.isPresent()) {
        values.add(range.get());
        pixels.add(Samples.between(each.start().pix(), each.end().pix()));
      }
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    // Samples that overlap are counted once, in values as in pixels.
    List<Interval> once = Samples.joined(values, 0);
    double count = Samples.width(Samples.joined(pixels, 0));
    return Optional.of(new AxisExtent(once, Double.isFinite(count) ? count : 0, null, scale));
  }

  /** The sum of the widths, in the unit of the plane. */
  double width() {
    return Samples.width(ranges);
  }
}
