package org.caom2.compute;

import org.jspecify.annotations.Nullable;

/** A mean of what chunks say, each with the weight of its pixels. */
final class WeightedMean {
  private double sum;
  private double weights;

  /**
   * Adds what a chunk says, if it says it.
   *
   * @param value the value; null and what is not finite are left out
   * @param pixels how many pixels it is said of; one if that is not known, or not finite
   */
  void add(@Nullable Double value, double pixels) {
    if (value != null && Double.isFinite(value)) {
      double weight = pixels > 0 && Double.isFinite(pixels) ? pixels : 1;
      sum += value * weight;
      weights += weight;
    }
  }

  /** The mean of what is not known where it is 0; null then, too. */
  @Nullable Double positive() {
    Double mean = value();
    return mean == null || mean <= 0 ? null : mean;
  }

  /** The mean; null if nothing was said, or numbers that are too large for one. */
  @Nullable Double value() {
    double mean = sum / weights;
    return Double.isFinite(mean) ? Double.valueOf(mean) : null;
  }
}
