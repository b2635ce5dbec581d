package org.caom2.validation.rules.wcs;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.Context;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.spectral.SpectralWcs;

/** What the function of an axis says of its pixels, in the unit of the axis. */
record AxisValues(DoubleUnaryOperator value, long pixels) {
  /** The values; empty for an axis without function, or with one that cannot be used. */
  static Optional<AxisValues> of(CoordAxis1D axis, Context context) {
    CoordFunction1D function = axis.function();
    if (function == null || function.naxis() < 1 || function.delta() == 0) {
      return Optional.empty();
    }
    SpectralWCS energy = context.ancestor(SpectralWCS.class).orElse(null);
    TemporalWCS time = context.ancestor(TemporalWCS.class).orElse(null);
    Optional<DoubleUnaryOperator> value;
    if (energy != null) {
      value = ChunkAxes.spectral(energy, function).solve().usable().map(AxisValues::inItsUnit);
    } else if (time != null) {
      value = ChunkAxes.time(time, function).solve().usable().map(wcs -> wcs::value);
    } else {
      value = ChunkAxes.linear(axis, function).solve().usable().map(wcs -> wcs::world);
    }
    return value.map(found -> new AxisValues(found, function.naxis()));
  }

  private static DoubleUnaryOperator inItsUnit(SpectralWcs wcs) {
    return pixel -> wcs.coordinate().unit().fromSi(wcs.world(pixel));
  }

  double at(double pixel) {
    return value.applyAsDouble(pixel);
  }

  /** The value at the outer edge of the first pixel. */
  double first() {
    return at(0.5);
  }

  /** The value at the outer edge of the last pixel. */
  double last() {
    return at(pixels + 0.5);
  }

  /** How much the value changes over the pixel around this one. */
  double step(double pixel) {
    return Math.abs(at(pixel + 0.5) - at(pixel - 0.5));
  }
}
