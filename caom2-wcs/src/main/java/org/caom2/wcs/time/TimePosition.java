package org.caom2.wcs.time;

import java.util.Arrays;
import java.util.Optional;

/**
 * The place at which times are told, the values of the keyword trefpos (FITS time paper, table 3).
 * The first eight letters count.
 */
public enum TimePosition {
  /** The observatory. */
  TOPOCENTER,
  /** The centre of the Earth. */
  GEOCENTER,
  /** The centre of mass of the solar system. */
  BARYCENTER,
  /** None yet, in simulations. */
  RELOCATABLE,
  /** A place that other keywords tell. */
  CUSTOM,
  /** The centre of the Sun. */
  HELIOCENTER,
  /** The centre of the Galaxy. */
  GALACTIC,
  /** The centre of mass of Earth and Moon. */
  EMBARYCENTER,
  /** The centre of the planet, as all that follow. */
  MERCURY,
  VENUS,
  MARS,
  JUPITER,
  SATURN,
  URANUS,
  NEPTUNE;

  private static final int LETTERS = 8;

  /** The position that a keyword names: the first eight letters count. */
  public static Optional<TimePosition> named(String text) {
    String name = text.strip();
    String counting = name.substring(0, Math.min(LETTERS, name.length()));
    return Arrays.stream(values())
        .filter(each -> each.name().startsWith(counting) && counting.length() >= each.shortest())
        .findFirst();
  }

  private int shortest() {
    return Math.min(LETTERS, name().length());
  }
}
