package org.caom2.compute;

import java.util.List;
import org.caom2.model.Chunk;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Shape;
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
   * @param share how exactly the footprint may be told
   */
  static SkyImage of(SpatialWCS position, UsedChunk used, ImageShare share, Findings findings) {
    ModelPath path = used.path().field(Chunk.POSITION.name());
    SkyScale scale = SkyScale.of(position, path, findings);
    List<Shape> footprint = new ChunkFootprint(position, scale, share, path, findings).shapes();
    return new SkyImage(position, scale, footprint, pixelSize(position, scale), pixels(position));
  }

  private static double pixelSize(SpatialWCS position, SkyScale scale) {
    CoordRange2D range = position.axis().range();
    return range == null
        ? scale.function().map(wcs -> wcs.pixelScale()).orElse(Double.NaN)
        : new SkyRange(range, scale).pixelSize();
  }

  private static double pixels(SpatialWCS position) {
    CoordRange2D range = position.axis().range();
    if (range != null) {
      return SkyRange.pixels(range);
    }
    CoordFunction2D function = position.axis().function();
    return function == null
        ? 0
        : (double) function.dimension().naxis1() * function.dimension().naxis2();
  }
}
