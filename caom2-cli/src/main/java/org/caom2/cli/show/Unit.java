package org.caom2.cli.show;

import java.util.List;

/**
 * A unit that a quantity may be told in.
 *
 * @param symbol its symbol
 * @param size how many of the quantity's own unit it is
 * @param from the smallest value it is used for, in the quantity's own unit
 */
record Unit(String symbol, double size, double from) {
  /** Wavelengths, of metres. */
  static final List<Unit> LENGTHS =
      List.of(
          new Unit("m", 1),
          new Unit("cm", 1e-2),
          new Unit("mm", 1e-3, 1e-4),
          new Unit("µm", 1e-6),
          new Unit("nm", 1e-9, 0));

  /** Frequencies, of hertz. */
  static final List<Unit> FREQUENCIES =
      List.of(
          new Unit("THz", 1e12),
          new Unit("GHz", 1e9),
          new Unit("MHz", 1e6),
          new Unit("kHz", 1e3),
          new Unit("Hz", 1, 0));

  /** Energies of photons, of electronvolts. */
  static final List<Unit> PHOTONS =
      List.of(
          new Unit("TeV", 1e12),
          new Unit("GeV", 1e9),
          new Unit("MeV", 1e6),
          new Unit("keV", 1e3, 1e2),
          new Unit("eV", 1, 0));

  /** Angles, of degrees. */
  static final List<Unit> ANGLES =
      List.of(
          new Unit("°", 1),
          new Unit("′", 1 / 60.0),
          new Unit("″", 1 / 3600.0, 0.1 / 3600),
          new Unit(" mas", 1 / 3600e3, 0.1 / 3600e3),
          new Unit(" µas", 1 / 3600e6, 0));

  /** Durations, of seconds. */
  static final List<Unit> DURATIONS =
      List.of(
          new Unit("d", 86_400, 2 * 86_400),
          new Unit("s", 1),
          new Unit("ms", 1e-3),
          new Unit("µs", 1e-6),
          new Unit("ns", 1e-9, 0));

  private Unit(String symbol, double size) {
    this(symbol, size, size);
  }

  /** The largest unit that values of that size are told in; the first is the largest. */
  static Unit of(double value, List<Unit> units) {
    double size = Math.abs(value);
    for (Unit unit : units) {
      // A hair of tolerance, since 1e-6 metres may come as 9.999999999999999e-7.
      if (size * (1 + 1e-9) >= unit.from) {
        return unit;
      }
    }
    return units.get(units.size() - 1);
  }
}
