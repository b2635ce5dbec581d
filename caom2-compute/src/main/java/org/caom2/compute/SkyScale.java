package org.caom2.compute;

import java.util.List;
import java.util.Optional;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.caom2.wcs.sky.Frame;
import org.caom2.wcs.sky.FrameKeywords;
import org.caom2.wcs.sky.SkyAxes;
import org.caom2.wcs.sky.SkyWcs;
import org.jspecify.annotations.Nullable;

/**
 * How the coordinates and pixels of one chunk become positions in the ICRS: longitude and latitude
 * in degrees, one after the other.
 */
final class SkyScale {
  private final @Nullable SkyWcs values;
  private final @Nullable SkyWcs pixels;
  private final @Nullable Frame frame;
  private final boolean isTimeDependent;

  private SkyScale(
      @Nullable SkyWcs values,
      @Nullable SkyWcs pixels,
      @Nullable Frame frame,
      boolean isTimeDependent) {
    this.values = values;
    this.pixels = pixels;
    this.frame = frame;
    this.isTimeDependent = isTimeDependent;
  }

  /** The scale of a chunk; what is missing of it is noted. */
  static SkyScale of(SpatialWCS position, ModelPath path, Findings findings) {
    ModelPath axisPath = path.field(SpatialWCS.AXIS.name());
    CoordAxis2D axis = position.axis();
    Solved<SkyWcs> values = values(axis).solve();
    if (axis.function() == null || axis.bounds() != null || values.wcs() == null) {
      findings.remarks(axisPath, values.remarks());
    }
    SkyWcs coordinates = values.wcs();
    if (coordinates == null) {
      return new SkyScale(null, null, null, false);
    }
    CoordFunction2D function = axis.function();
    SkyWcs transformation = null;
    if (function != null) {
      Solved<SkyWcs> solved = ChunkAxes.sky(position, function).solve();
      findings.remarks(axisPath.field(CoordAxis2D.FUNCTION.name()), solved.remarks());
      transformation = solved.wcs();
    }
    Solved<Frame> frame =
        new FrameKeywords(position.coordsys(), position.equinox(), coordinates.system(), null)
            .solve();
    boolean moves = false;
    for (Remark remark : frame.remarks()) {
      if (remark.reason() == Reason.FRAME_TIME_DEPENDENT) {
        moves = true;
        findings.assumed(path, remark.message() + "; they have no footprint");
      } else {
        findings.remarks(path, List.of(remark));
      }
    }
    return new SkyScale(coordinates, transformation, frame.wcs(), moves);
  }

  /** The axes without a projection, for coordinates that are told as such. */
  private static SkyAxes values(CoordAxis2D axis) {
    return new SkyAxes(
        coordinate(axis.axis1()),
        coordinate(axis.axis2()),
        axis.axis1().cunit(),
        axis.axis2().cunit(),
        0,
        0,
        0,
        0,
        1,
        0,
        0,
        1);
  }

  /** The ctype without what follows the name of the coordinate. */
  private static String coordinate(Axis axis) {
    int dash = axis.ctype().indexOf('-');
    return dash < 0 ? axis.ctype() : axis.ctype().substring(0, dash);
  }

  /** Whether positions depend on the date, so that there is no coverage for all times. */
  boolean isTimeDependent() {
    return isTimeDependent;
  }

  /** The transformation of the function, if there is one that can be used. */
  Optional<SkyWcs> function() {
    return Optional.ofNullable(pixels);
  }

  /** Whether coordinates can be transformed. */
  boolean isUsable() {
    return values != null && frame != null;
  }

  /** Whether the first axis is the latitude. */
  boolean isLatitudeFirst() {
    SkyWcs known = values;
    return known != null && known.longitudeAxis() == 1;
  }

  /** How many degrees one unit of an axis is, 0 or 1. */
  double degreesPerUnit(int axis) {
    SkyWcs known = values;
    return known == null ? Double.NaN : known.pixelScale(axis);
  }

  /** Makes positions of coordinates, in place; NaN for those that are none. */
  void coordinatesToIcrs(double[] coordinates) {
    toIcrs(values, coordinates);
  }

  /** Makes positions of pixels, in place; NaN for those outside the projection. */
  void pixelsToIcrs(double[] places) {
    toIcrs(pixels, places);
  }

  private void toIcrs(@Nullable SkyWcs wcs, double[] places) {
    Frame of = frame;
    int points = places.length / 2;
    if (wcs == null || of == null) {
      java.util.Arrays.fill(places, Double.NaN);
      return;
    }
    wcs.pixelToSky(places, places, points);
    of.toIcrs(places, places, points);
  }

  /** Makes pixels of positions, in place; NaN for those outside the projection. */
  void icrsToPixels(double[] places) {
    SkyWcs wcs = pixels;
    Frame of = frame;
    if (wcs == null || of == null) {
      java.util.Arrays.fill(places, Double.NaN);
      return;
    }
    of.fromIcrs(places, places, places.length / 2);
    wcs.skyToPixel(places, places, places.length / 2);
  }
}
