package org.caom2.wcs.sky;

/** TSC: each face is a gnomonic projection. */
record TangentialFace() implements QuadCube.Face {
  @Override
  public void toFace(double xi, double eta, double zeta, double[] to, int at) {
    Mapping.put(xi / zeta, eta / zeta, to, at);
  }

  @Override
  public void toDirection(double u, double v, double[] to, int at) {
    Mapping.put(u, v, to, at);
  }
}
