package org.caom2.compute;

import java.util.Optional;
import java.util.OptionalDouble;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;

/** How the values of one chunk's axis become values of the plane. What cannot be is noted. */
interface AxisScale {
  /** The axis itself. */
  CoordAxis1D axis();

  /** The range between two values of the axis, in the unit of the plane. */
  Optional<Interval> between(double start, double end);

  /** The range from the outer edge of the first pixel to that of the last. */
  Optional<Interval> whole(CoordFunction1D function);

  /** The size of the reference pixel in the unit of the plane, to compare chunks by. */
  OptionalDouble pixelSize(CoordFunction1D function);

  /** How many pixels of the function are between two values of the plane. */
  OptionalDouble pixels(CoordFunction1D function, Interval range);
}
