package org.caom2.wcs.spectral;

/**
 * The refraction of air, for wavelengths in metres: the formula of the International Union of
 * Geodesy and Geophysics, as FITS has it (FITS standard 4.0, section 8.4; the argument is the
 * wavelength in air).
 *
 * <p>The formula has poles at 83 and 156 nm. Wavelengths below {@value #SHORTEST} m are by
 * convention not given in air, so that they are taken as those in vacuum here. Vacuum wavelengths
 * between there and 0.065 nm above have none in air then; they get the shortest.
 */
final class Air {
  static final double SHORTEST = 200e-9;

  private static final double BASE = 1.000064328;
  private static final double STRENGTH1 = 294.981e8;
  private static final double POLE1 = 1.46e14;
  private static final double STRENGTH2 = 2.554e8;
  private static final double POLE2 = 0.41e14;

  private static final int ROUNDS = 8;

  private Air() {}

  /** The vacuum wavelength of one in air. */
  static double toVacuum(double air) {
    return air < SHORTEST ? air : air * index(air);
  }

  /** The wavelength in air of one in vacuum. */
  static double fromVacuum(double vacuum) {
    if (vacuum < SHORTEST) {
      return vacuum;
    }
    double index = 1;
    for (int i = 0; i < ROUNDS; i++) {
      index = index(vacuum / index);
    }
    return Math.max(vacuum / index, SHORTEST);
  }

  /** The derivative of the vacuum wavelength by the one in air. */
  static double slope(double air) {
    if (air < SHORTEST) {
      return 1;
    }
    double s = 1 / (air * air);
    double change =
        STRENGTH1 / ((POLE1 - s) * (POLE1 - s)) + STRENGTH2 / ((POLE2 - s) * (POLE2 - s));
    return index(air) - 2 * s * change;
  }

  private static double index(double air) {
    double s = 1 / (air * air);
    return BASE + STRENGTH1 / (POLE1 - s) + STRENGTH2 / (POLE2 - s);
  }
}
