package org.caom2.validation.axis;

import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.wcs.Solved;
import org.caom2.wcs.linear.LinearAxis;
import org.caom2.wcs.sky.SkyAxes;
import org.caom2.wcs.spectral.SpectralAxis;
import org.caom2.wcs.spectral.SpectralCoordinate;
import org.caom2.wcs.time.TimeAxis;
import org.caom2.wcs.time.TimeCoordinate;
import org.jspecify.annotations.Nullable;

/** Turns what a chunk says about an axis into what makes a transformation of it. */
public final class ChunkAxes {
  private ChunkAxes() {}

  /** The celestial axes of a function; a matrix element that is not told is 0. */
  public static SkyAxes sky(SpatialWCS position, CoordFunction2D function) {
    Axis axis1 = position.axis().axis1();
    Axis axis2 = position.axis().axis2();
    RefCoord coord1 = function.refCoord().coord1();
    RefCoord coord2 = function.refCoord().coord2();
    return new SkyAxes(
        axis1.ctype(),
        axis2.ctype(),
        axis1.cunit(),
        axis2.cunit(),
        coord1.pix(),
        coord2.pix(),
        coord1.val(),
        coord2.val(),
        orZero(function.cd11()),
        orZero(function.cd12()),
        orZero(function.cd21()),
        orZero(function.cd22()));
  }

  private static double orZero(@Nullable Double element) {
    return element == null ? 0 : element;
  }

  /** The spectral axis of a function. */
  public static SpectralAxis spectral(SpectralWCS energy, CoordFunction1D function) {
    Axis axis = energy.axis().axis();
    return new SpectralAxis(
        axis.ctype(),
        axis.cunit(),
        function.refCoord().pix(),
        function.refCoord().val(),
        function.delta(),
        function.naxis(),
        energy.restfrq(),
        energy.restwav());
  }

  /** What the values of a spectral axis mean, for its ranges. */
  public static Solved<SpectralCoordinate> spectral(SpectralWCS energy) {
    Axis axis = energy.axis().axis();
    return SpectralCoordinate.solve(axis.ctype(), axis.cunit(), energy.restfrq(), energy.restwav());
  }

  /** The time axis of a function. */
  public static TimeAxis time(TemporalWCS time, CoordFunction1D function) {
    Axis axis = time.axis().axis();
    return new TimeAxis(
        axis.ctype(),
        axis.cunit(),
        time.timesys(),
        time.mjdref(),
        function.refCoord().pix(),
        function.refCoord().val(),
        function.delta());
  }

  /** What the values of a time axis mean, for its ranges. */
  public static Solved<TimeCoordinate> time(TemporalWCS time) {
    Axis axis = time.axis().axis();
    return TimeCoordinate.solve(axis.ctype(), axis.cunit(), time.timesys(), time.mjdref());
  }

  /** An axis whose values are linear in the pixels, of polarization or a custom one. */
  public static LinearAxis linear(CoordAxis1D axis, CoordFunction1D function) {
    return new LinearAxis(
        axis.axis().ctype(),
        axis.axis().cunit(),
        function.refCoord().pix(),
        function.refCoord().val(),
        function.delta());
  }
}
