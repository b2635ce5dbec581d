package org.caom2.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.caom2.wcs.sky.AngleUnit;
import org.caom2.wcs.sky.CelestialSystem;
import org.caom2.wcs.sky.FrameKeywords;
import org.caom2.wcs.sky.SkyAxes;
import org.caom2.wcs.sky.SkyWcs;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the celestial axes of a chunk, for the rules on them.
 *
 * @param position the axes
 * @param isPair whether the ctypes are a longitude and a latitude of one system
 * @param isLatitudeFirst whether the first is the latitude; false if they are no pair
 * @param wcs the transformation of the function; null if there is none or it cannot be used
 * @param remarks what is to be said about axes, function and frame
 */
record ChunkSky(
    SpatialWCS position,
    boolean isPair,
    boolean isLatitudeFirst,
    @Nullable SkyWcs wcs,
    List<Remark> remarks) {
  /** What follows the name of a coordinate in a ctype. */
  private static final Pattern PROJECTION = Pattern.compile("-.*");

  static ChunkSky of(SpatialWCS position, Context context) {
    return context.shared(position, ChunkSky.class, () -> compute(position));
  }

  private static ChunkSky compute(SpatialWCS position) {
    CoordAxis2D axis = position.axis();
    CoordFunction2D function = axis.function();
    Solved<SkyWcs> pair = pair(axis).solve();
    SkyWcs coordinates = pair.wcs();
    List<Remark> remarks = new ArrayList<>();
    SkyWcs wcs = null;
    if (function == null) {
      remarks.addAll(pair.remarks());
    } else {
      Solved<SkyWcs> solved = ChunkAxes.sky(position, function).solve();
      boolean complete = isComplete(function);
      wcs = complete ? solved.wcs() : null;
      for (Remark remark : solved.remarks()) {
        // A matrix that is not told is missing, which another rule says, and not singular.
        if (complete || remark.reason() != Reason.MATRIX_SINGULAR) {
          remarks.add(coordinates == null ? unpaired(remark) : remark);
        }
      }
    }
    if (coordinates != null) {
      String coordsys = position.coordsys();
      CelestialSystem system = coordinates.system();
      FrameKeywords keywords = new FrameKeywords(coordsys, position.equinox(), system, null);
      remarks.addAll(keywords.solve().remarks());
    }
    boolean latitudeFirst = coordinates != null && coordinates.longitudeAxis() == 1;
    return new ChunkSky(position, coordinates != null, latitudeFirst, wcs, List.copyOf(remarks));
  }

  private static boolean isComplete(CoordFunction2D function) {
    return function.cd11() != null
        && function.cd12() != null
        && function.cd21() != null
        && function.cd22() != null;
  }

  /** Of axes that are no pair it does not matter that their projections differ too. */
  private static Remark unpaired(Remark remark) {
    return remark.reason() == Reason.PROJECTION_MISMATCH
        ? new Remark(Reason.AXES_UNPAIRED, remark.message())
        : remark;
  }

  /** The axes without projection and units. */
  private static SkyAxes pair(CoordAxis2D axis) {
    String ctype1 = PROJECTION.matcher(axis.axis1().ctype()).replaceFirst("");
    String ctype2 = PROJECTION.matcher(axis.axis2().ctype()).replaceFirst("");
    return new SkyAxes(ctype1, ctype2, "deg", "deg", 0, 0, 0, 0, 1, 0, 0, 1);
  }

  /** The function, if there is one whose transformation can be used. */
  Optional<CoordFunction2D> function() {
    return wcs == null ? Optional.empty() : Optional.ofNullable(position.axis().function());
  }

  /** A coordinate on an axis, 0 or 1, in degrees; NaN if the unit is none of angle. */
  double degrees(int axis, double value) {
    Axis of = axis == 0 ? position.axis().axis1() : position.axis().axis2();
    String unit = of.cunit();
    return unit == null || unit.isBlank()
        ? value
        : AngleUnit.ofSymbol(unit.strip()).map(u -> u.toDegrees(value)).orElse(Double.NaN);
  }

  /** Whether the units of both axes are those of angles, so that coordinates have a meaning. */
  boolean hasUnits() {
    return !Double.isNaN(degrees(0, 1)) && !Double.isNaN(degrees(1, 1));
  }

  /** Which axis is the latitude: 0 or 1. */
  int latitudeAxis() {
    return isLatitudeFirst ? 0 : 1;
  }
}
