package org.caom2.wcs.unit;

import java.util.Optional;

/** What a unit measures. */
public enum Quantity {
  /** Of light, as a spectral coordinate. */
  FREQUENCY("Hz", new Dimension(0, -1, 0, 0)),
  /** Of photons. */
  ENERGY("J", new Dimension(0, 0, 1, 0)),
  /** Waves for each metre. */
  WAVENUMBER("m**-1", new Dimension(-1, 0, 0, 0)),
  /** Wavelengths. */
  LENGTH("m", new Dimension(1, 0, 0, 0)),
  /** Velocities along the line of sight. */
  SPEED("m.s**-1", new Dimension(1, -1, 0, 0)),
  /** Durations, and dates from where they are counted. */
  TIME("s", new Dimension(0, 1, 0, 0)),
  /** On the sky. */
  ANGLE("rad", new Dimension(0, 0, 0, 1)),
  /** Rotation of polarization for each square of the wavelength. */
  FARADAY_DEPTH("rad.m**-2", new Dimension(-2, 0, 0, 1)),
  /** A pure number. */
  NONE("", Dimension.NONE);

  private static final Quantity[] ALL = values();

  private final String si;
  private final Dimension dimension;

  Quantity(String si, Dimension dimension) {
    this.si = si;
    this.dimension = dimension;
  }

  /** The unit of the International System, as VOUnit writes it; empty for pure numbers. */
  public String si() {
    return si;
  }

  static Optional<Quantity> of(Dimension dimension) {
    for (Quantity quantity : ALL) {
      if (quantity.dimension.equals(dimension)) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }
}
