package org.caom2.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Chunk;
import org.caom2.model.Position;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.SpatialWCS;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a plane cover on the sky, ICRS. The samples are the footprints of the chunks;
 * the bounds are the only one of them, or else their convex hull on the sphere.
 *
 * <p>Source: CAOM: Position; FITS WCS paper II.
 */
final class PositionCoverage {
  private static final double ARCSEC = 3600;

  /** A chunk that has positions, and what is known about it. */
  private record Image(SpatialWCS position, SkyScale scale) {
    /** The mean size of a pixel in degrees; NaN if there are no pixels. */
    double pixelSize() {
      CoordRange2D range = position.axis().range();
      if (range != null) {
        return size(range);
      }
      return scale.function().map(wcs -> wcs.pixelScale()).orElse(Double.NaN);
    }

    /** The mean of the two sides on the sky. */
    private double size(CoordRange2D range) {
      Coord2D start = range.start();
      Coord2D end = range.end();
      double[] middle = {
        (start.coord1().val() + end.coord1().val()) / 2,
        (start.coord2().val() + end.coord2().val()) / 2
      };
      double unit = scale.degreesPerUnit();
      boolean latitudeFirst = scale.isLatitudeFirst();
      double latitude = Math.toRadians(middle[latitudeFirst ? 0 : 1] * unit);
      double side1 =
          side(start.coord1().val(), end.coord1().val(), start.coord1().pix(), end.coord1().pix());
      double side2 =
          side(start.coord2().val(), end.coord2().val(), start.coord2().pix(), end.coord2().pix());
      double shrink = Math.cos(latitude);
      return unit * (latitudeFirst ? side1 + side2 * shrink : side1 * shrink + side2) / 2;
    }

    private static double side(double from, double to, double fromPixel, double toPixel) {
      return Math.abs((to - from) / (toPixel - fromPixel));
    }

    double pixels() {
      CoordRange2D range = position.axis().range();
      if (range != null) {
        return Math.abs(
            (range.end().coord1().pix() - range.start().coord1().pix())
                * (range.end().coord2().pix() - range.start().coord2().pix()));
      }
      CoordFunction2D function = position.axis().function();
      return function == null
          ? 0
          : (double) function.dimension().naxis1() * function.dimension().naxis2();
    }
  }

  private final List<Image> images = new ArrayList<>();
  private final List<Shape> samples = new ArrayList<>();
  private boolean isTimeDependent;

  private PositionCoverage() {}

  /** The coverage; null if no chunk has any. */
  static @Nullable Position of(List<UsedChunk> chunks, Findings findings) {
    PositionCoverage coverage = new PositionCoverage();
    for (UsedChunk used : chunks) {
      SpatialWCS position = used.chunk().position();
      if (position != null) {
        coverage.add(position, used.path().field(Chunk.POSITION.name()), findings);
      }
    }
    return coverage.images.isEmpty() ? null : coverage.position();
  }

  private void add(SpatialWCS position, ModelPath path, Findings findings) {
    SkyScale scale = SkyScale.of(position, path, findings);
    images.add(new Image(position, scale));
    isTimeDependent |= scale.isTimeDependent();
    for (Shape shape : new ChunkFootprint(position, scale, path, findings).shapes()) {
      if (!samples.contains(shape)) {
        samples.add(shape);
      }
    }
  }

  private @Nullable Position position() {
    if (samples.isEmpty() && !isTimeDependent) {
      return null;
    }
    WeightedMean sampleSize = new WeightedMean();
    WeightedMean resolution = new WeightedMean();
    for (Image image : images) {
      sampleSize.add(image.pixelSize() * ARCSEC, image.pixels());
      resolution.add(image.position.resolution(), image.pixels());
    }
    Shape bounds = bounds();
    return Position.builder()
        .bounds(bounds)
        .samples(samples)
        .dimension(dimension(bounds))
        .resolution(resolution.value())
        .sampleSize(sampleSize.value())
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
    List<Image> functions = new ArrayList<>();
    for (Image image : images) {
      CoordRange2D range = image.position.axis().range();
      if (range != null) {
        ranges.add(range);
      } else if (image.scale.function().isPresent()) {
        functions.add(image);
      }
    }
    if (!ranges.isEmpty()) {
      return span(ranges);
    }
    if (functions.size() == 1) {
      CoordFunction2D function = functions.get(0).position.axis().function();
      return function == null ? null : function.dimension();
    }
    functions.sort(Comparator.comparingDouble(Image::pixelSize).reversed());
    for (Image image : functions) {
      Dimension2D dimension = bounds == null ? null : pixels(bounds, image.scale);
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

  /** How large the bounds are in the pixels of one chunk; null if it cannot show all of them. */
  private static @Nullable Dimension2D pixels(Shape bounds, SkyScale scale) {
    List<Polygon> loops = Region.of(bounds).loops();
    double[] places =
        loops.stream()
            .flatMap(loop -> loop.points().stream())
            .flatMapToDouble(PositionCoverage::coordinates)
            .toArray();
    scale.icrsToPixels(places);
    return extent(places);
  }

  private static java.util.stream.DoubleStream coordinates(Point point) {
    return java.util.stream.DoubleStream.of(point.cval1(), point.cval2());
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
    return width < Integer.MAX_VALUE && height < Integer.MAX_VALUE
        ? new Dimension2D(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
        : null;
  }
}
