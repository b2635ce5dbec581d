package org.caom2.wcs.spectral;

import org.caom2.wcs.unit.Quantity;

/**
 * What the values of a spectral axis are (FITS WCS paper III, table 1). The name is what the ctype
 * starts with.
 */
public enum SpectralType {
  /** Frequency. */
  FREQ(Quantity.FREQUENCY, SpectralVariable.FREQUENCY, "em.freq"),

  /** Energy of a photon. */
  ENER(Quantity.ENERGY, SpectralVariable.FREQUENCY, "em.energy") {
    @Override
    double slope(Rest rest) {
      return 1 / Light.PLANCK;
    }
  },

  /** Wavenumber: the reciprocal of the wavelength in vacuum. */
  WAVN(Quantity.WAVENUMBER, SpectralVariable.FREQUENCY, "em.wavenumber") {
    @Override
    double slope(Rest rest) {
      return Light.SPEED;
    }
  },

  /** Radio velocity: proportional to the frequency. */
  VRAD(Quantity.SPEED, SpectralVariable.FREQUENCY, "spect.dopplerVeloc.radio") {
    @Override
    double zero(Rest rest) {
      return rest.frequency();
    }

    @Override
    double slope(Rest rest) {
      return -rest.frequency() / Light.SPEED;
    }
  },

  /** Wavelength in vacuum. */
  WAVE(Quantity.LENGTH, SpectralVariable.WAVELENGTH, "em.wl"),

  /** Optical velocity: proportional to the wavelength. */
  VOPT(Quantity.SPEED, SpectralVariable.WAVELENGTH, "spect.dopplerVeloc.opt") {
    @Override
    double zero(Rest rest) {
      return rest.wavelength();
    }

    @Override
    double slope(Rest rest) {
      return rest.wavelength() / Light.SPEED;
    }
  },

  /** Redshift. */
  ZOPT(Quantity.NONE, SpectralVariable.WAVELENGTH, "src.redshift") {
    @Override
    double zero(Rest rest) {
      return rest.wavelength();
    }

    @Override
    double slope(Rest rest) {
      return rest.wavelength();
    }
  },

  /** Wavelength in air. */
  AWAV(Quantity.LENGTH, SpectralVariable.AIR_WAVELENGTH, "em.wl"),

  /** Apparent radial velocity. */
  VELO(Quantity.SPEED, SpectralVariable.VELOCITY, "spect.dopplerVeloc"),

  /** Apparent radial velocity in units of that of light. */
  BETA(Quantity.NONE, SpectralVariable.VELOCITY, "spect.dopplerVeloc") {
    @Override
    double slope(Rest rest) {
      return Light.SPEED;
    }
  };

  private final Quantity quantity;
  private final SpectralVariable variable;
  private final String physicalType;

  SpectralType(Quantity quantity, SpectralVariable variable, String physicalType) {
    this.quantity = quantity;
    this.variable = variable;
    this.physicalType = physicalType;
  }

  /** What the units of the values measure. */
  public Quantity quantity() {
    return quantity;
  }

  /** What the values are, as UCD1+ writes it. */
  public String physicalType() {
    return physicalType;
  }

  /** Whether values have a wavelength only together with a rest frequency or rest wavelength. */
  public boolean needsRest() {
    return quantity == Quantity.SPEED || quantity == Quantity.NONE;
  }

  /** The variable that values are proportional to. */
  SpectralVariable variable() {
    return variable;
  }

  /** The variable where the value is 0. */
  double zero(Rest rest) {
    return 0;
  }

  /** The derivative of the variable by the value. */
  double slope(Rest rest) {
    return 1;
  }

  /** The vacuum wavelength, in metres, of a value in SI units; NaN if there is no such value. */
  double wavelength(double value, Rest rest) {
    return possible(variable.wavelength(zero(rest) + value * slope(rest), rest));
  }

  /** The value, in SI units, of a vacuum wavelength in metres; NaN if there is none. */
  double value(double wavelength, Rest rest) {
    double value = (variable.of(possible(wavelength), rest) - zero(rest)) / slope(rest);
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private static double possible(double wavelength) {
    return wavelength > 0 && wavelength < Double.POSITIVE_INFINITY ? wavelength : Double.NaN;
  }
}
