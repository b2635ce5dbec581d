package org.caom2.wcs.unit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of a unit that is not made of others. Names are those of the FITS standard 4.0, tables 3
 * to 5, of what axes measure, with all prefixes where these allow them.
 *
 * @param factor what one of it is in the International System
 * @param odd whether it is none of the standard's names, although its meaning is clear
 */
record Symbol(Dimension dimension, double factor, boolean odd) {
  private static final Dimension LENGTH = new Dimension(1, 0, 0, 0);
  private static final Dimension TIME = new Dimension(0, 1, 0, 0);
  private static final Dimension FREQUENCY = new Dimension(0, -1, 0, 0);
  private static final Dimension ENERGY = new Dimension(0, 0, 1, 0);
  private static final Dimension ANGLE = new Dimension(0, 0, 0, 1);

  private static final Map<String, Double> PREFIXES =
      Map.ofEntries(
          Map.entry("y", 1e-24),
          Map.entry("z", 1e-21),
          Map.entry("a", 1e-18),
          Map.entry("f", 1e-15),
          Map.entry("p", 1e-12),
          Map.entry("n", 1e-9),
          Map.entry("u", 1e-6),
          Map.entry("m", 1e-3),
          Map.entry("c", 1e-2),
          Map.entry("d", 1e-1),
          Map.entry("da", 1e1),
          Map.entry("h", 1e2),
          Map.entry("k", 1e3),
          Map.entry("M", 1e6),
          Map.entry("G", 1e9),
          Map.entry("T", 1e12),
          Map.entry("P", 1e15),
          Map.entry("E", 1e18),
          Map.entry("Z", 1e21),
          Map.entry("Y", 1e24));

  /** The electronvolt in joules: exact, by the definition of the International System of 2019. */
  private static final double ELECTRONVOLT = 1.602176634e-19;

  /** The rydberg in joules: CODATA 2018, 13.605693122994 eV. */
  private static final double RYDBERG = 13.605693122994 * ELECTRONVOLT;

  private static final double DAY = 86400;
  private static final double JULIAN_YEAR = 365.25 * DAY;

  private static final Map<String, Symbol> ALL = all();

  /** The symbol of that exact name; null if there is none. */
  static @Nullable Symbol named(String name) {
    return ALL.get(name);
  }

  private static Map<String, Symbol> all() {
    Map<String, Symbol> all = new HashMap<>();
    prefixed(all, FREQUENCY, 1, "Hz");
    prefixed(all, ENERGY, 1, "J");
    prefixed(all, ENERGY, ELECTRONVOLT, "eV");
    add(all, ENERGY, 1e-7, "erg");
    add(all, ENERGY, RYDBERG, "Ry");
    prefixed(all, LENGTH, 1, "m");
    add(all, LENGTH, 1e-10, "Angstrom");
    add(all, LENGTH, 1e-10, "angstrom");
    prefixed(all, TIME, 1, "s");
    add(all, TIME, 60, "min");
    add(all, TIME, 3600, "h");
    add(all, TIME, DAY, "d");
    prefixed(all, TIME, JULIAN_YEAR, "a");
    // A pascal: the standard forbids it for years.
    all.remove("Pa");
    prefixed(all, TIME, JULIAN_YEAR, "yr");
    add(all, TIME, 100 * JULIAN_YEAR, "cy");
    prefixed(all, ANGLE, 1, "rad");
    add(all, ANGLE, Math.PI / 180, "deg");
    add(all, ANGLE, Math.PI / (180 * 60), "arcmin");
    add(all, ANGLE, Math.PI / (180 * 3600), "arcsec");
    add(all, ANGLE, Math.PI / (180 * 3600e3), "mas");
    add(all, ANGLE, Math.PI / (180 * 3600e6), "uas");
    // In FITS an A is an ampere, of which there are no axes.
    addOdd(all, 1e-10, "A");
    addOdd(all, 1e-6, "micron");
    addOdd(all, 1e-6, "microns");
    // The micro sign, and the Greek letter that looks the same.
    addOdd(all, 1e-6, "\u00B5m");
    addOdd(all, 1e-6, "\u03BCm");
    return Map.copyOf(all);
  }

  private static void add(
      Map<String, Symbol> all, Dimension dimension, double factor, String name) {
    put(all, name, new Symbol(dimension, factor, false));
  }

  /** A unit that may have any prefix. */
  private static void prefixed(
      Map<String, Symbol> all, Dimension dimension, double factor, String name) {
    add(all, dimension, factor, name);
    PREFIXES.forEach((prefix, more) -> add(all, dimension, more * factor, prefix + name));
  }

  private static void addOdd(Map<String, Symbol> all, double metres, String name) {
    put(all, name, new Symbol(LENGTH, metres, true));
  }

  private static void put(Map<String, Symbol> all, String name, Symbol symbol) {
    if (all.put(name, symbol) != null) {
      throw new IllegalStateException("two units are called " + name);
    }
  }
}
