package org.caom2.wcs.linear;

import java.util.List;
import java.util.Map;
import org.caom2.wcs.AxisWcs;

/** An axis with equal steps. World coordinates are in the unit of the axis, unconverted. */
public final class LinearWcs implements AxisWcs {
  private static final Map<String, String> PHYSICAL_TYPES =
      Map.of(
          "STOKES", "phys.polarization.stokes",
          "FARADAY", "phys.polarization.rotMeasure",
          "RM", "phys.polarization.rotMeasure");

  private final LinearAxis axis;

  LinearWcs(LinearAxis axis) {
    this.axis = axis;
  }

  /** The keywords that this was made of. */
  public LinearAxis axis() {
    return axis;
  }

  /** {@inheritDoc} It is so for pixels that are not finite, and for values that would not be. */
  @Override
  public double world(double pixel) {
    return finite(axis.crval() + axis.cdelt() * (pixel - axis.crpix()));
  }

  /** {@inheritDoc} It is so for all values if the step is 0. */
  @Override
  public double pixel(double world) {
    return axis.cdelt() == 0
        ? Double.NaN
        : finite(axis.crpix() + (world - axis.crval()) / axis.cdelt());
  }

  /** {@inheritDoc} It is the unit as it was given. */
  @Override
  public List<String> worldUnits() {
    return List.of(axis.cunit() == null ? "" : axis.cunit());
  }

  /** {@inheritDoc} It is empty for a ctype that is not known. */
  @Override
  public List<String> physicalTypes() {
    return List.of(PHYSICAL_TYPES.getOrDefault(axis.ctype().strip(), ""));
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
