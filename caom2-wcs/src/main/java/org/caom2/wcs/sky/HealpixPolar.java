package org.caom2.wcs.sky;

/**
 * XPH: the four columns of facets of HPX, turned so that they meet in the native pole. Source:
 * Calabretta and Lowe (2013).
 */
record HealpixPolar() implements Mapping {
  private static final double W = Math.sqrt(0.5);

  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double chi = phi >= 180 ? phi - 360 : phi;
    double column = Math.floor((chi + 180) / 90);
    double psi = chi + 180 - 90 * column;
    double a = (psi - 45) * Healpix.width(theta);
    double b = Healpix.height(theta) - 90;
    return switch ((int) column) {
      case 0 -> Mapping.put(W * (b - a), -W * (a + b), to, at);
      case 1 -> Mapping.put(W * (a + b), W * (b - a), to, at);
      case 2 -> Mapping.put(W * (a - b), W * (a + b), to, at);
      default -> Mapping.put(-W * (a + b), W * (a - b), to, at);
    };
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    double u = x * W;
    double v = y * W;
    if (u <= 0 && v > 0) {
      return toNative(-u - v, u - v, -180, to, at);
    } else if (u < 0 && v <= 0) {
      return toNative(u - v, u + v, -90, to, at);
    } else if (u >= 0 && v < 0) {
      return toNative(u + v, v - u, 0, to, at);
    }
    return toNative(v - u, -u - v, 90, to, at);
  }

  private static boolean toNative(double across, double along, double from, double[] to, int at) {
    double height = along + 90;
    double width = Healpix.widthAt(height);
    if (!(Math.abs(across) <= 45 * width + 1e-12)) {
      return false;
    }
    double psi = width == 0 ? 45 : 45 + Math.max(-45, Math.min(45, across / width));
    // At the pole itself all longitudes are the same.
    double phi = width == 0 ? 0 : psi + from;
    return Mapping.putNative(phi, Healpix.latitude(height), to, at);
  }
}
