package org.caom2.compute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Position;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.Dimension2D;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a plane cover on the sky, ICRS. The samples are the footprints of the chunks;
 * the bounds are the only one of them, or else their convex hull on the sphere.
 *
 * <p>Source: CAOM: Position; FITS WCS paper II.
 */
final class PositionCoverage {
  private static final double ARCSEC = 3600;

  private final List<SkyImage> images = new ArrayList<>();
  private final Set<Shape> samples = new LinkedHashSet<>();
  private boolean isTimeDependent;

  private PositionCoverage() {}

  /** The coverage; null if no chunk has any. */
  static @Nullable Position of(List<PlaneChunk> chunks) {
    PositionCoverage coverage = new PositionCoverage();
    for (PlaneChunk chunk : chunks) {
      SkyImage image = chunk.image();
      if (image != null) {
        coverage.add(image);
      }
    }
    return coverage.images.isEmpty() ? null : coverage.position();
  }

  private void add(SkyImage image) {
    images.add(image);
    samples.addAll(image.footprint());
    isTimeDependent |= image.scale().isTimeDependent();
  }

  private @Nullable Position position() {
    if (samples.isEmpty() && !isTimeDependent) {
      return null;
    }
    WeightedMean sampleSize = new WeightedMean();
    WeightedMean resolution = new WeightedMean();
    for (SkyImage image : images) {
      sampleSize.add(image.pixelSize() * ARCSEC, image.pixels());
      resolution.add(image.position().resolution(), image.pixels());
    }
    Shape bounds = bounds();
    return Position.builder()
        .bounds(bounds)
        .samples(List.copyOf(samples))
        .dimension(dimension(bounds))
        .resolution(resolution.positive())
        .sampleSize(sampleSize.positive())
        .timeDependent(isTimeDependent ? true : null)
        .build();
  }

  private @Nullable Shape bounds() {
    return samples.size() < 2
        ? samples.stream().findFirst().orElse(null)
        : Region.hull(samples).shape().orElse(null);
  }

  /** The pixels of the ranges together; or of the only function; or of the bounds. */
  private @Nullable Dimension2D dimension(@Nullable Shape bounds) {
    List<CoordRange2D> ranges = new ArrayList<>();
    List<SkyImage> functions = new ArrayList<>();
    for (SkyImage image : images) {
      CoordRange2D range = image.position().axis().range();
      if (range != null) {
        ranges.add(range);
      } else if (image.scale().function().isPresent()) {
        functions.add(image);
      }
    }
    if (!ranges.isEmpty()) {
      return span(ranges);
    }
    if (functions.size() == 1) {
      CoordFunction2D function = functions.get(0).position().axis().function();
      return function == null ? null : function.dimension();
    }
    // Of several that are the largest, the last counts.
    Collections.reverse(functions);
    functions.sort(Comparator.comparingDouble(SkyImage::pixelSize).reversed());
    for (SkyImage image : functions) {
      Dimension2D dimension = bounds == null ? null : pixels(bounds, image.scale());
      if (dimension != null) {
        return dimension;
      }
    }
    return null;
  }

  private static @Nullable Dimension2D span(List<CoordRange2D> ranges) {
    double[] pixels = new double[4 * ranges.size()];
    int at = 0;
    for (CoordRange2D range : ranges) {
      for (Coord2D corner : List.of(range.start(), range.end())) {
        pixels[at++] = corner.coord1().pix();
        pixels[at++] = corner.coord2().pix();
      }
    }
    return extent(pixels);
  }

  /**
   * How large the bounds are in the pixels of one chunk; null if it cannot show all of them, or if
   * they are the whole sky, which has no outline.
   */
  private static @Nullable Dimension2D pixels(Shape bounds, SkyScale scale) {
    List<Polygon> loops =
        bounds instanceof Polygon loop ? List.of(loop) : Region.of(bounds).loops();
    double[] places = new double[2 * loops.stream().mapToInt(loop -> loop.points().size()).sum()];
    int at = 0;
    for (Polygon loop : loops) {
      for (Point point : loop.points()) {
        places[at++] = point.cval1();
        places[at++] = point.cval2();
      }
    }
    scale.icrsToPixels(places);
    return extent(places);
  }

  private static @Nullable Dimension2D extent(double[] pixels) {
    double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int i = 0; i < pixels.length; i++) {
      if (Double.isNaN(pixels[i])) {
        return null;
      }
      least[i % 2] = Math.min(least[i % 2], pixels[i]);
      most[i % 2] = Math.max(most[i % 2], pixels[i]);
    }
    double width = most[0] - least[0];
    double height = most[1] - least[1];
    return width >= 0 && width < Integer.MAX_VALUE && height < Integer.MAX_VALUE
        ? new Dimension2D(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
        : null;
  }
}
