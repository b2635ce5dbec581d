package org.caom2.wcs.time;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where times are those of, the values of the keyword trefpos (FITS time paper, table 3). The first
 * eight letters count.
 */
public enum TimePosition {
  TOPOCENTER,
  GEOCENTER,
  BARYCENTER,
  RELOCATABLE,
  CUSTOM,
  HELIOCENTER,
  GALACTIC,
  EMBARYCENTER,
  MERCURY,
  VENUS,
  MARS,
  JUPITER,
  SATURN,
  URANUS,
  NEPTUNE;

  private static final int LETTERS = 8;

  /** The position that a keyword names, with eight letters or more. */
  public static Optional<TimePosition> named(String text) {
    String name = text.strip();
    return Arrays.stream(values())
        .filter(each -> each.name().startsWith(name) && name.length() >= each.shortest())
        .findFirst();
  }

  private int shortest() {
    return Math.min(LETTERS, name().length());
  }
}
