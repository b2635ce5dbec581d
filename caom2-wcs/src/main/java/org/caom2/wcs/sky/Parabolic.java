package org.caom2.wcs.sky;

/** PAR: meridians are parabolas. */
record Parabolic() implements Mapping {
  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double sine = Degrees.sin(theta / 3);
    return Mapping.put(phi * width(sine), 180 * sine, to, at);
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    double sine = y / 180;
    return Math.abs(sine) <= 1
        && Mapping.putOnParallel(x, width(sine), 3 * Degrees.asin(sine), to, at);
  }

  private static double width(double sine) {
    return 1 - 4 * sine * sine;
  }
}
