package org.caom2.wcs.time;

import java.util.List;
import org.caom2.wcs.AxisWcs;
import org.caom2.wcs.Remark;

/**
 * A time axis. World coordinates are modified Julian dates in UTC, in days; whatever the time
 * scale, unit and reference date of the axis. {@link #value} is the value of the axis itself.
 */
public final class TimeWcs implements AxisWcs {
  private final TimeAxis axis;
  private final TimeCoordinate coordinate;

  TimeWcs(TimeAxis axis, TimeCoordinate coordinate) {
    this.axis = axis;
    this.coordinate = coordinate;
  }

  /** What values of the axis mean. */
  public TimeCoordinate coordinate() {
    return coordinate;
  }

  /** The date in UTC at a pixel; NaN for what is not finite. */
  public Mjd utc(double pixel) {
    return coordinate.toUtc(axis.crval(), way(pixel));
  }

  /** The value at a pixel, in the unit and scale of the axis and counted from its mjdref. */
  public double value(double pixel) {
    return finite(axis.crval() + way(pixel));
  }

  /** The pixel of a date in UTC; NaN if the step is 0, and for what is not finite. */
  public double pixel(Mjd utc) {
    return axis.cdelt() == 0
        ? Double.NaN
        : finite(axis.crpix() + coordinate.since(axis.crval(), utc) / axis.cdelt());
  }

  /** What is to be said about the date at a pixel, as {@link TimeScale#remarks} does. */
  public List<Remark> remarks(double pixel) {
    return coordinate.scale().remarks(utc(pixel));
  }

  /** {@inheritDoc} It is a date in one number, exact to a microsecond; see {@link #utc}. */
  @Override
  public double world(double pixel) {
    return utc(pixel).value();
  }

  @Override
  public double pixel(double world) {
    return pixel(Mjd.of(world));
  }

  @Override
  public List<String> worldUnits() {
    return List.of("d");
  }

  @Override
  public List<String> physicalTypes() {
    return List.of("time.epoch");
  }

  private double way(double pixel) {
    return axis.cdelt() * (pixel - axis.crpix());
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
