package org.caom2.wcs.sky;

import java.util.Optional;

/** A matrix of two rows and two columns. */
record Matrix2(double m11, double m12, double m21, double m22) {
  // Relative to the squares of the elements: less is nothing but rounding.
  private static final double SINGULAR = 1e-12;

  /** The inverse; empty if it is singular, but for rounding. */
  Optional<Matrix2> inverse() {
    double largest =
        Math.max(Math.max(Math.abs(m11), Math.abs(m12)), Math.max(Math.abs(m21), Math.abs(m22)));
    // Scaled, so that the squares do not overflow or vanish.
    double a = m11 / largest;
    double b = m12 / largest;
    double c = m21 / largest;
    double d = m22 / largest;
    double determinant = a * d - b * c;
    if (!(Math.abs(determinant) >= SINGULAR * (a * a + b * b + c * c + d * d))) {
      return Optional.empty();
    }
    double scale = determinant * largest;
    Matrix2 inverse = new Matrix2(d / scale, -b / scale, -c / scale, a / scale);
    return inverse.finite() ? Optional.of(inverse) : Optional.empty();
  }

  boolean finite() {
    return Double.isFinite(m11)
        && Double.isFinite(m12)
        && Double.isFinite(m21)
        && Double.isFinite(m22);
  }
}
