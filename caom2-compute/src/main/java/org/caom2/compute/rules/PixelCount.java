package org.caom2.compute.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caom2.compute.PlaneChunk;
import org.caom2.model.Chunk;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordRange1D;
import org.jspecify.annotations.Nullable;

/**
 * How many pixels chunks have together on an axis. Those of ranges and samples are added, those of
 * functions may see the same; however they are counted, there are as many as the chunk with the
 * fewest has, and no more than all have.
 *
 * @param chunks how many have the axis
 * @param isOne whether they tell only one thing: there is one, or all have the same function
 * @param least as many as the chunk with the fewest has
 * @param most as many as all have
 */
record PixelCount(int chunks, boolean isOne, double least, double most) {
  /** The pixels of those chunks that have the axis. */
  static PixelCount of(List<PlaneChunk> chunks, Function<Chunk, @Nullable CoordAxis1D> axis) {
    List<CoordAxis1D> axes =
        chunks.stream().map(chunk -> axis.apply(chunk.chunk())).filter(Objects::nonNull).toList();
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (CoordAxis1D each : axes) {
      double[] pixels = pixels(each);
      double longest = 0;
      for (double count : pixels) {
        longest = Math.max(longest, count);
        most += count;
      }
      least = Math.min(least, longest);
    }
    Set<CoordAxis1D> different = axes.stream().collect(Collectors.toSet());
    boolean isOne =
        axes.size() == 1 || (different.size() == 1 && isFunction(different.iterator().next()));
    return new PixelCount(axes.size(), isOne, least, most);
  }

  private static boolean isFunction(CoordAxis1D axis) {
    return axis.range() == null && (axis.bounds() == null || axis.bounds().samples().isEmpty());
  }

  /** Those of the range, else of each sample of the bounds, else of the function. */
  private static double[] pixels(CoordAxis1D axis) {
    if (axis.range() != null) {
      return new double[] {length(axis.range())};
    }
    if (axis.bounds() != null && !axis.bounds().samples().isEmpty()) {
      return axis.bounds().samples().stream().mapToDouble(PixelCount::length).toArray();
    }
    return axis.function() == null ? new double[0] : new double[] {axis.function().naxis()};
  }

  private static double length(CoordRange1D range) {
    return Math.abs(range.end().pix() - range.start().pix());
  }
}
