package org.caom2.wcs.spectral;

/**
 * The four variables that others are proportional to (FITS WCS paper III, table 2), and the vacuum
 * wavelength of each. Beyond what exists, all is NaN, or not positive.
 */
enum SpectralVariable {
  /** Frequency in Hz. */
  FREQUENCY {
    @Override
    double wavelength(double frequency, Rest rest) {
      return Light.SPEED / frequency;
    }

    @Override
    double of(double wavelength, Rest rest) {
      return Light.SPEED / wavelength;
    }

    @Override
    double slope(double frequency, Rest rest) {
      return -Light.SPEED / (frequency * frequency);
    }
  },

  /** Wavelength in vacuum, in metres. */
  WAVELENGTH {
    @Override
    double wavelength(double wavelength, Rest rest) {
      return wavelength;
    }

    @Override
    double of(double wavelength, Rest rest) {
      return wavelength;
    }

    @Override
    double slope(double wavelength, Rest rest) {
      return 1;
    }
  },

  /** Wavelength in air, in metres. */
  AIR_WAVELENGTH {
    @Override
    double wavelength(double air, Rest rest) {
      return Air.toVacuum(air);
    }

    @Override
    double of(double wavelength, Rest rest) {
      return Air.fromVacuum(wavelength);
    }

    @Override
    double slope(double air, Rest rest) {
      return Air.slope(air);
    }
  },

  /** Apparent radial velocity in metres per second: that of the relativistic Doppler formula. */
  VELOCITY {
    @Override
    double wavelength(double velocity, Rest rest) {
      double beta = velocity / Light.SPEED;
      // NaN beyond the speed of light.
      return rest.wavelength() * Math.sqrt((1 + beta) / (1 - beta));
    }

    @Override
    double of(double wavelength, Rest rest) {
      double ratio = wavelength / rest.wavelength();
      // Not squared, which could overflow; nor the difference of squares, which would cancel.
      double inverse = 1 / ratio;
      return Light.SPEED * (ratio - 1) * (1 + inverse) / (ratio + inverse);
    }

    @Override
    double slope(double velocity, Rest rest) {
      double beta = velocity / Light.SPEED;
      return rest.wavelength() / (Light.SPEED * (1 - beta) * Math.sqrt((1 - beta) * (1 + beta)));
    }
  };

  /** The vacuum wavelength in metres. */
  abstract double wavelength(double value, Rest rest);

  /** The value for a vacuum wavelength in metres. */
  abstract double of(double wavelength, Rest rest);

  /** The derivative of the vacuum wavelength at a value. */
  abstract double slope(double value, Rest rest);
}
