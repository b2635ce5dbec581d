package org.caom2.compute;

import java.util.List;
import org.caom2.model.Chunk;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Shape;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.SpatialWCS;

/**
 * What the positions of one chunk tell.
 *
 * @param position the positions
 * @param scale how they become positions in the ICRS
 * @param footprint what they cover; empty if that cannot be computed
 * @param pixelSize the mean size of a pixel in degrees; NaN if there are no pixels
 * @param pixels how many there are; 0 if there are none
 */
record SkyImage(
    SpatialWCS position, SkyScale scale, List<Shape> footprint, double pixelSize, double pixels) {

  /**
   * What positions tell; what is in the way is noted.
   *
   * @param halvings how often an edge of the footprint may be halved, see {@link Border}
   */
  static SkyImage of(SpatialWCS position, UsedChunk used, int halvings, Findings findings) {
    ModelPath path = used.path().field(Chunk.POSITION.name());
    SkyScale scale = SkyScale.of(position, path, findings);
    List<Shape> footprint = new ChunkFootprint(position, scale, halvings, path, findings).shapes();
    return new SkyImage(position, scale, footprint, pixelSize(position, scale), pixels(position));
  }

  private static double pixelSize(SpatialWCS position, SkyScale scale) {
    CoordRange2D range = position.axis().range();
    return range == null
        ? scale.function().map(wcs -> wcs.pixelScale()).orElse(Double.NaN)
        : size(range, scale);
  }

  /** The mean of the two sides on the sky. */
  private static double size(CoordRange2D range, SkyScale scale) {
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

  private static double pixels(SpatialWCS position) {
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
