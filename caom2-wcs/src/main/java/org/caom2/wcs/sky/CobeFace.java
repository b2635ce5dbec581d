package org.caom2.wcs.sky;

/**
 * CSC: the polynomials of the Cosmic Background Explorer. There and back they agree to some tens of
 * seconds of arc only, by construction. Source: paper II, section 5.6.2; O'Neill and Laubscher
 * (1976).
 */
record CobeFace() implements QuadCube.Face {
  private static final double GAMMA = 1.37484847732;
  private static final double M = 0.004869491981;
  private static final double K = -0.13161671474;
  private static final double OMEGA = -0.159596235474;
  private static final double D0 = 0.0759196200467;
  private static final double D1 = -0.0217762490699;
  private static final double C00 = 0.141189631152;
  private static final double C10 = 0.0809701286525;
  private static final double C01 = -0.281528535557;
  private static final double C11 = 0.15384112876;
  private static final double C20 = -0.178251207466;
  private static final double C02 = 0.106959469314;

  // Row i, column j belongs to u^2i v^2j.
  private static final double[][] BACK = {
    {-0.27292696, -0.02819452, 0.27058160, -0.60441560, 0.93412077, -0.63915306, 0.14381585},
    {-0.07629969, -0.01471565, -0.56800938, 1.50880086, -1.41601920, 0.52032238},
    {-0.22797056, 0.48051509, 0.30803317, -0.93678576, 0.33887446},
    {0.54852384, -1.74114454, 0.98938102, 0.08693841},
    {-0.62930065, 1.71547508, -0.83180469},
    {0.25795794, -0.53022337},
    {0.02584375}
  };

  @Override
  public void toFace(double xi, double eta, double zeta, double[] to, int at) {
    double a = xi / zeta;
    double b = eta / zeta;
    Mapping.put(forth(a, b), forth(b, a), to, at);
  }

  @Override
  public void toDirection(double u, double v, double[] to, int at) {
    Mapping.put(back(u, v), back(v, u), to, at);
  }

  private static double forth(double a, double b) {
    double a2 = a * a;
    double b2 = b * b;
    double sum = C00 + C10 * a2 + C01 * b2 + C11 * a2 * b2 + C20 * a2 * a2 + C02 * b2 * b2;
    return a * GAMMA
        + a * a2 * (1 - GAMMA)
        + a * b2 * (1 - a2) * (K + (M - K) * a2 + (1 - b2) * sum)
        + a * a2 * (1 - a2) * (OMEGA - (1 - a2) * (D0 + D1 * a2));
  }

  private static double back(double u, double v) {
    double u2 = u * u;
    double v2 = v * v;
    double sum = 0;
    for (int i = BACK.length - 1; i >= 0; i--) {
      double[] row = BACK[i];
      double part = 0;
      for (int j = row.length - 1; j >= 0; j--) {
        part = part * v2 + row[j];
      }
      sum = sum * u2 + part;
    }
    return u + u * (1 - u2) * sum;
  }
}
