package org.caom2.wcs.sky;

/**
 * A projection to the six faces of a cube, which lie in the plane as a T with its top to the left:
 * four in a row around the equator, one above and one below the first of these.
 *
 * @param face the formulas for one face
 */
record QuadCube(Face face) implements Mapping {
  // Half of the side of a face.
  private static final double HALF = 45;
  private static final double ROUNDING = 1e-12;

  /** From the direction, seen from the centre of the cube, to the place in the face. */
  interface Face {
    /**
     * Writes u and v, both from -1 to 1.
     *
     * @param xi the direction cosine along u
     * @param eta the direction cosine along v
     * @param zeta the direction cosine along the middle of the face
     */
    void toFace(double xi, double eta, double zeta, double[] to, int at);

    /** Writes the direction cosines xi and eta divided by the third. */
    void toDirection(double u, double v, double[] to, int at);
  }

  @Override
  public boolean toPlane(double phi, double theta, double[] to, int at) {
    double cosine = Degrees.cos(theta);
    double l = cosine * Degrees.cos(phi);
    double m = cosine * Degrees.sin(phi);
    double n = Degrees.sin(theta);
    double centreX = 0;
    double centreY = 0;
    double largest = Math.max(Math.abs(n), Math.max(Math.abs(l), Math.abs(m)));
    if (n == largest) {
      face.toFace(m, -l, n, to, at);
      centreY = 90;
    } else if (l == largest) {
      face.toFace(m, n, l, to, at);
    } else if (m == largest) {
      face.toFace(-l, n, m, to, at);
      centreX = 90;
    } else if (-l == largest) {
      face.toFace(-m, n, -l, to, at);
      centreX = 180;
    } else if (-m == largest) {
      face.toFace(l, n, -m, to, at);
      centreX = 270;
    } else {
      face.toFace(m, l, -n, to, at);
      centreY = -90;
    }
    return Mapping.put(
        centreX + HALF * within(to[at]), centreY + HALF * within(to[at + 1]), to, at);
  }

  private static double within(double part) {
    return Math.max(-1, Math.min(1, part));
  }

  @Override
  public boolean toNative(double x, double y, double[] to, int at) {
    double u = x / HALF;
    double v = y / HALF;
    double width = Math.abs(u);
    double height = Math.abs(v);
    boolean inColumn = width <= 1 + ROUNDING && height <= 3 + ROUNDING;
    boolean inRow = width <= 7 + ROUNDING && height <= 1 + ROUNDING;
    if (!inColumn && !inRow) {
      return false;
    }
    if (u < -1 - ROUNDING) {
      u += 8;
    }
    if (u > 5) {
      face.toDirection(within(u - 6), within(v), to, at);
      return direction(to[at], -1, to[at + 1], to, at);
    } else if (u > 3) {
      face.toDirection(within(u - 4), within(v), to, at);
      return direction(-1, -to[at], to[at + 1], to, at);
    } else if (u > 1 + ROUNDING) {
      face.toDirection(within(u - 2), within(v), to, at);
      return direction(-to[at], 1, to[at + 1], to, at);
    } else if (v > 1) {
      face.toDirection(within(u), within(v - 2), to, at);
      return direction(-to[at + 1], to[at], 1, to, at);
    } else if (v < -1) {
      face.toDirection(within(u), within(v + 2), to, at);
      return direction(to[at + 1], to[at], -1, to, at);
    } else {
      face.toDirection(within(u), within(v), to, at);
      return direction(1, to[at], to[at + 1], to, at);
    }
  }

  private static boolean direction(double l, double m, double n, double[] to, int at) {
    double level = Math.sqrt(l * l + m * m);
    double phi = level == 0 ? 0 : Degrees.atan2(m, l);
    return Mapping.put(phi, Degrees.atan2(n, level), to, at);
  }
}
