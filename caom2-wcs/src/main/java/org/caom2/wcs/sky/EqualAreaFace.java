package org.caom2.wcs.sky;

/** QSC: equal areas. A face has four quarters, told apart by which of xi and eta is larger. */
record EqualAreaFace() implements QuadCube.Face {
  @Override
  public void toFace(double xi, double eta, double zeta, double[] to, int at) {
    boolean across = Math.abs(xi) >= Math.abs(eta);
    double main = across ? xi : eta;
    double minor = across ? eta : xi;
    if (main == 0) {
      Mapping.put(0, 0, to, at);
      return;
    }
    double slope = minor / main;
    // 1 - zeta, without the loss of digits near the middle of the face.
    double depth = main * main * (1 + slope * slope) / (1 + zeta);
    double u = Math.copySign(Math.sqrt(depth / fraction(slope)), main);
    double v =
        u / 15 * (Degrees.atan(slope) - Degrees.asin(slope / Math.sqrt(2 * (1 + slope * slope))));
    Mapping.put(across ? u : v, across ? v : u, to, at);
  }

  @Override
  public void toDirection(double u, double v, double[] to, int at) {
    boolean across = Math.abs(u) >= Math.abs(v);
    double main = across ? u : v;
    double minor = across ? v : u;
    if (main == 0) {
      Mapping.put(0, 0, to, at);
      return;
    }
    double angle = Math.PI / 12 * minor / main;
    double slope = Math.sin(angle) / (Math.cos(angle) - Math.sqrt(0.5));
    double depth = main * main * fraction(slope);
    double zeta = 1 - depth;
    double longer =
        Math.copySign(Math.sqrt(depth * (2 - depth) / (1 + slope * slope)), main) / zeta;
    double shorter = slope * longer;
    Mapping.put(across ? longer : shorter, across ? shorter : longer, to, at);
  }

  private static double fraction(double slope) {
    return 1 - 1 / Math.sqrt(2 + slope * slope);
  }
}
