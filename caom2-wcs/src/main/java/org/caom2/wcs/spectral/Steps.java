package org.caom2.wcs.spectral;

import org.jspecify.annotations.Nullable;

/**
 * How the value of an axis depends on the way from the reference pixel, both in SI units. What is
 * not finite, and values that do not exist, may come out; it is for the caller to see.
 */
interface Steps {
  /** The value at that way: linear there, times cdelt, from the reference value. */
  double value(double way);

  /** The way to a value. */
  double way(double value);

  /** The steps of an axis; null if it cannot have that reference value. */
  static @Nullable Steps of(
      SpectralSampling sampling, SpectralType type, Rest rest, double reference) {
    SpectralVariable variable = sampling.variable();
    if (variable != null) {
      Steps steps = new InVariable(type, rest, variable, reference);
      return Double.isFinite(steps.value(0)) ? steps : null;
    } else if (sampling == SpectralSampling.VALUE) {
      return new InValue(reference);
    } else {
      boolean exists = reference != 0 && !Double.isNaN(type.wavelength(reference, rest));
      return exists ? new InLogarithm(reference) : null;
    }
  }

  /** Equal steps. */
  record InValue(double reference) implements Steps {
    @Override
    public double value(double way) {
      return reference + way;
    }

    @Override
    public double way(double value) {
      return value - reference;
    }
  }

  /** Equal ratios (FITS WCS paper III, section 3.2). */
  record InLogarithm(double reference) implements Steps {
    @Override
    public double value(double way) {
      return reference * Math.exp(way / reference);
    }

    @Override
    public double way(double value) {
      return reference * Math.log(value / reference);
    }
  }

  /** Equal steps in another variable (FITS WCS paper III, section 3.1). */
  final class InVariable implements Steps {
    private final SpectralType type;
    private final Rest rest;
    private final SpectralVariable variable;
    private final double reference;
    private final double slope;

    InVariable(SpectralType type, Rest rest, SpectralVariable variable, double value) {
      this.type = type;
      this.rest = rest;
      this.variable = variable;
      this.reference = variable.of(type.wavelength(value, rest), rest);
      double own = type.zero(rest) + value * type.slope(rest);
      this.slope =
          type.slope(rest) * type.variable().slope(own, rest) / variable.slope(reference, rest);
    }

    @Override
    public double value(double way) {
      return type.value(variable.wavelength(reference + way * slope, rest), rest);
    }

    @Override
    public double way(double value) {
      return (variable.of(type.wavelength(value, rest), rest) - reference) / slope;
    }
  }
}
