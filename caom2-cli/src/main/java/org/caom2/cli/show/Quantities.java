package org.caom2.cli.show;

import java.util.List;
import java.util.Locale;
import org.caom2.model.shape.Interval;

/** Quantities in units that suit their size. */
final class Quantities {
  private static final int DIGITS = 4;

  /** Speed of light in vacuum, in m/s: exact by the definition of the metre. */
  private static final double LIGHT = 299_792_458.0;

  /** Planck's constant times the speed of light, in eV m: exact by the definition of the SI. */
  private static final double EV_METRES = 1.239_841_984_332_002_6e-6;

  /** From this wavelength on, frequencies are told too; in metres. */
  private static final double RADIO = 1e-4;

  /** Below this wavelength photons are told by their energy; in metres. */
  private static final double X_RAY = 10e-9;

  private static final double DEGREE = 3_600;
  private static final double HOUR = 3_600;
  private static final double DAY = 86_400;
  private static final List<String> BYTES = List.of("KiB", "MiB", "GiB", "TiB", "PiB", "EiB");
  private static final int STEP = 1024;

  private Quantities() {}

  /** A wavelength in metres, as length, frequency or energy of a photon. */
  static String wavelength(double metres) {
    return wavelengths(new Interval(metres, metres));
  }

  /** A range of wavelengths in metres, likewise. */
  static String wavelengths(Interval metres) {
    double shortest = metres.lower();
    if (!(shortest > 0) || !Double.isFinite(metres.upper())) {
      return range(shortest, metres.upper()) + " m";
    }
    if (shortest < X_RAY) {
      return scaled(EV_METRES / metres.upper(), EV_METRES / shortest, Unit.PHOTONS);
    }
    String lengths = scaled(shortest, metres.upper(), Unit.LENGTHS);
    return shortest < RADIO
        ? lengths
        : lengths + " (" + scaled(LIGHT / metres.upper(), LIGHT / shortest, Unit.FREQUENCIES) + ")";
  }

  /** An angle in degrees. */
  static String angle(double degrees) {
    return angle(degrees, DIGITS);
  }

  private static String angle(double degrees, int digits) {
    Unit unit = Unit.of(degrees, Unit.ANGLES);
    return Numbers.round(degrees / unit.size(), digits) + unit.symbol();
  }

  /** An angle in seconds of arc. */
  static String arcsec(double arcsec) {
    return angle(arcsec / DEGREE);
  }

  /** A duration in seconds; a long one in hours as well. */
  static String seconds(double seconds) {
    Unit unit = Unit.of(seconds, Unit.DURATIONS);
    String text = Numbers.round(seconds / unit.size(), DIGITS) + ' ' + unit.symbol();
    return seconds >= HOUR && seconds < 2 * DAY
        ? text + " (" + Numbers.round(seconds / HOUR, 3) + " h)"
        : text;
  }

  /** A duration in days. */
  static String days(double days) {
    return seconds(days * DAY);
  }

  /** A number of bytes. */
  static String bytes(long bytes) {
    if (bytes < STEP) {
      return bytes + " B";
    }
    double size = bytes;
    int unit = -1;
    // One digit is shown: what would be rounded to 1024.0 is told in the next unit.
    while (size >= STEP - 0.05 && unit < BYTES.size() - 1) {
      size /= STEP;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", size, BYTES.get(unit));
  }

  /** A number without a unit. */
  static String number(double value) {
    return Numbers.round(value, DIGITS);
  }

  /** A range of numbers without a unit. */
  static String range(double lower, double upper) {
    return lower == upper ? number(lower) : Numbers.range(lower, upper, DIGITS);
  }

  private static String scaled(double lower, double upper, List<Unit> units) {
    Unit unit = Unit.of(lower, units);
    return range(lower / unit.size(), upper / unit.size()) + ' ' + unit.symbol();
  }
}
