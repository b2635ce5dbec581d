package org.caom2.wcs.sky;

/**
 * HPX with four facets around and three from pole to pole. Source: Calabretta and Roukema (2007),
 * section 5.
 */
record Healpix() implements Mapping {
  // The height of the equatorial zone for a sine of 1; it ends at 45, where the sine is 2/3.
  private static final double SLOPE = 67.5;

  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double facet = facet(phi);
    double width = width(theta);
    return Mapping.put(facet + (phi - facet) * width, height(theta), to, at);
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    if (!(Math.abs(x) <= 180 + 1e-12)) {
      return false;
    }
    double facet = facet(x);
    double width = widthAt(y);
    double off = x - facet;
    if (!(Math.abs(off) <= 45 * width + 1e-12)) {
      return false;
    }
    double phi = width == 1 ? x : width == 0 ? 0 : facet + Math.max(-45, Math.min(45, off / width));
    return Mapping.putNative(phi, latitude(y), to, at);
  }

  /** The middle of the facet in the row around the pole. */
  private static double facet(double longitude) {
    return Math.min(135, -180 + (2 * Math.floor((longitude + 180) / 90) + 1) * 45);
  }

  /** How wide a facet is at that latitude: 1 around the equator, 0 at the poles. */
  static double width(double theta) {
    if (3 * Math.abs(Degrees.sin(theta)) <= 2) {
      return 1;
    }
    // The square root of 3 (1 - sin(theta)), without the loss of digits near the pole.
    return Math.sqrt(6) * Degrees.sin((90 - Math.abs(theta)) / 2);
  }

  /** From -90 to 90. */
  static double height(double theta) {
    double sine = Degrees.sin(theta);
    return 3 * Math.abs(sine) <= 2 ? SLOPE * sine : Math.copySign(45 * (2 - width(theta)), theta);
  }

  /** How wide a facet is at that height; negative outside, other than by rounding. */
  static double widthAt(double y) {
    double height = Math.abs(y);
    if (height > 90 && height <= 90 + Mapping.ROUNDING) {
      return 0;
    }
    return height <= 45 ? 1 : 2 - height / 45;
  }

  /** The latitude at that height; NaN outside. */
  static double latitude(double y) {
    double width = widthAt(y);
    if (width == 1) {
      return Degrees.asin(y / SLOPE);
    }
    return width >= 0 ? Math.copySign(90 - 2 * Degrees.asin(width / Math.sqrt(6)), y) : Double.NaN;
  }
}
