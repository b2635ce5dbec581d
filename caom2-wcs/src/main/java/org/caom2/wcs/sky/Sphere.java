package org.caom2.wcs.sky;

/** From the projection plane to the sky and back, in degrees. */
sealed interface Sphere permits ProjectedSphere, LinearSphere {
  /**
   * Writes longitude in [0, 360) and latitude.
   *
   * @return whether that place of the plane shows a position
   */
  boolean toSky(double x, double y, double[] to, int at);

  /**
   * Writes native longitude and latitude.
   *
   * @return whether there is such a position
   */
  boolean toNative(double longitude, double latitude, double[] to, int at);

  /**
   * Writes x and y.
   *
   * @return whether that position has a place in the plane
   */
  boolean toPlane(double longitude, double latitude, double[] to, int at);
}
