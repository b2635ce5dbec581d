package org.caom2.validation.axis;

import org.caom2.model.wcs.CoordRange1D;

/**
 * The codes that a range of a polarization axis goes through: from the first to the last, in steps
 * of 1. The ends of a range may be codes, or the edges of their pixels: 0.5 to 4.5 is 1 to 4.
 *
 * <p>Source: FITS WCS paper I, table 7; CAOM: CoordRange1D.
 *
 * @param first the least code; not finite, or no code at all, where an end of the range is not
 * @param last the greatest code, not less
 */
public record PolarizationRange(double first, double last) {
  /** How far from a whole number a code may be told. */
  public static final double TOLERANCE = 1e-3;

  /** The codes of a range, whichever of its ends is the greater one. */
  public static PolarizationRange of(CoordRange1D range) {
    double low = Math.min(range.start().val(), range.end().val());
    double high = Math.max(range.start().val(), range.end().val());
    boolean edges = high > low && isHalf(low) && isHalf(high);
    return edges ? new PolarizationRange(low + 0.5, high - 0.5) : new PolarizationRange(low, high);
  }

  private static boolean isHalf(double value) {
    return Math.abs(value - Math.floor(value) - 0.5) <= TOLERANCE;
  }
}
