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
   * @param pixels how many pixels it is said of; one if that is not known
   */
  void add(@Nullable Double value, double pixels) {
    if (value != null && Double.isFinite(value)) {
      double weight = pixels > 0 ? pixels : 1;
      sum += value * weight;
      weights += weight;
    }
  }

  /** The mean; null if nothing was said. */
  @Nullable Double value() {
    return weights > 0 ? Double.valueOf(sum / weights) : null;
  }
}
