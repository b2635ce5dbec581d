package org.caom2.compute;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.CoordFunction1D;

/** The pixels of a function in one dimension, whatever its axis. */
final class Pixels {
  /** The outer edge of the first pixel: the centre of the first is 1. */
  static final double FIRST_EDGE = 0.5;

  private Pixels() {}

  /** The outer edge of the last pixel. */
  static double lastEdge(CoordFunction1D function) {
    return function.naxis() + FIRST_EDGE;
  }

  /** Whether a function covers anything; notes it if not. */
  static boolean usable(CoordFunction1D function, ModelPath path, Findings findings) {
    if (function.naxis() < 1) {
      findings.unusable(path, "naxis is " + function.naxis());
      return false;
    }
    if (function.delta() == 0 && function.naxis() > 1) {
      findings.unusable(path, "delta is 0 with " + function.naxis() + " pixels");
      return false;
    }
    return true;
  }

  /** The range between two values, or a note that they are none. */
  static Optional<Interval> between(
      double one, double other, ModelPath path, Findings findings, Supplier<String> what) {
    if (Double.isFinite(one) && Double.isFinite(other)) {
      return Optional.of(Samples.between(one, other));
    }
    findings.unusable(path, what.get());
    return Optional.empty();
  }

  /** How many pixels are between two. */
  static OptionalDouble count(double one, double other) {
    double count = Math.abs(other - one);
    return Double.isFinite(count) ? OptionalDouble.of(count) : OptionalDouble.empty();
  }
}
