package org.caom2.wcs.spectral;

/** Constants that define the International System (2019); exact. */
final class Light {
  /** The speed of light in metres per second. */
  static final double SPEED = 299792458;

  /** Planck's constant in joule seconds. */
  static final double PLANCK = 6.62607015e-34;

  private Light() {}
}
