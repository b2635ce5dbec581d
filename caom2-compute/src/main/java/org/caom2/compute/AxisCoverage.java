package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.CoordFunction1D;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a plane cover together on an axis of one dimension.
 *
 * @param bounds from the lowest to the highest value
 * @param samples what is covered, joined over small gaps
 * @param dimension the number of pixels, at least 1; null if that is not known
 * @param sampleSize the mean size of a pixel; null if the number of pixels is not known, they have
 *     no size, or the numbers are too large
 */
record AxisCoverage(
    Interval bounds,
    List<Interval> samples,
    @Nullable Long dimension,
    @Nullable Double sampleSize) {

  /** Joins the extents of chunks, of which there is at least one. */
  static AxisCoverage of(List<AxisExtent> extents) {
    List<Interval> ranges = ranges(extents);
    Interval bounds = Samples.hull(ranges);
    return new AxisCoverage(
        bounds, Samples.joined(ranges, Samples.REACH), dimension(extents), sampleSize(extents));
  }

  private static List<Interval> ranges(List<AxisExtent> extents) {
    List<Interval> ranges = new ArrayList<>();
    extents.forEach(extent -> ranges.addAll(extent.ranges()));
    return ranges;
  }

  private static @Nullable Double sampleSize(List<AxisExtent> extents) {
    double width = 0;
    double pixels = 0;
    for (AxisExtent extent : extents) {
      if (extent.pixels() > 0) {
        width += extent.width();
        pixels += extent.pixels();
      }
    }
    double size = width / pixels;
    return size > 0 && Double.isFinite(size) ? Double.valueOf(size) : null;
  }

  /**
   * The pixels of ranges and bounds are added; functions are counted as what they cover together,
   * in pixels of the coarsest, the last of them if there are several, since chunks often see the
   * same part of the axis.
   */
  private static @Nullable Long dimension(List<AxisExtent> extents) {
    double pixels = 0;
    List<AxisExtent> functions = new ArrayList<>();
    for (AxisExtent extent : extents) {
      if (extent.function() == null) {
        pixels += extent.pixels();
      } else {
        functions.add(extent);
      }
    }
    pixels += ofFunctions(functions);
    return pixels > 0 && pixels < Long.MAX_VALUE
        ? Long.valueOf(Math.max(1, Math.round(pixels)))
        : null;
  }

  private static double ofFunctions(List<AxisExtent> extents) {
    if (extents.isEmpty()) {
      return 0;
    }
    if (extents.size() == 1) {
      return extents.get(0).pixels();
    }
    AxisExtent coarsest =
        extents.stream().reduce((one, next) -> size(next) >= size(one) ? next : one).get();
    CoordFunction1D function = Objects.requireNonNull(coarsest.function(), "function");
    if (coarsest.width() == 0) {
      // All are single pixels without a size.
      return ranges(extents).stream().distinct().count();
    }
    Interval all = Samples.hull(ranges(extents));
    OptionalDouble pixels = coarsest.scale().pixels(function, all);
    return pixels.orElseGet(() -> Samples.width(all) / (coarsest.width() / coarsest.pixels()));
  }

  private static double size(AxisExtent extent) {
    CoordFunction1D function = Objects.requireNonNull(extent.function(), "function");
    return extent.scale().pixelSize(function).orElse(0);
  }
}
