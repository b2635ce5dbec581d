package org.caom2.wcs.unit;

/** Powers of base units. Energy is one of them here, since no axis has a mass. */
record Dimension(int length, int time, int energy, int angle) {
  static final Dimension NONE = new Dimension(0, 0, 0, 0);

  Dimension times(Dimension other, int power) {
    return new Dimension(
        length + power * other.length,
        time + power * other.time,
        energy + power * other.energy,
        angle + power * other.angle);
  }
}
