package org.caom2.wcs.sky;

/**
 * Between pixels and the projection plane, which has x along the longitude and y along the
 * latitude, in degrees. Source: FITS WCS paper I, section 2.1.
 *
 * @param crpix1 reference pixel on the first axis
 * @param crpix2 reference pixel on the second axis
 * @param cd degrees in a pixel, in the order of the axes
 * @param inverse pixels in a degree
 * @param latitudeFirst whether the first axis is the latitude
 */
record LinearPart(
    double crpix1, double crpix2, Matrix2 cd, Matrix2 inverse, boolean latitudeFirst) {
  double x(double pixel1, double pixel2) {
    return latitudeFirst ? second(pixel1, pixel2) : first(pixel1, pixel2);
  }

  double y(double pixel1, double pixel2) {
    return latitudeFirst ? first(pixel1, pixel2) : second(pixel1, pixel2);
  }

  private double first(double pixel1, double pixel2) {
    return cd.m11() * (pixel1 - crpix1) + cd.m12() * (pixel2 - crpix2);
  }

  private double second(double pixel1, double pixel2) {
    return cd.m21() * (pixel1 - crpix1) + cd.m22() * (pixel2 - crpix2);
  }

  double pixel1(double x, double y) {
    return latitudeFirst
        ? crpix1 + inverse.m11() * y + inverse.m12() * x
        : crpix1 + inverse.m11() * x + inverse.m12() * y;
  }

  double pixel2(double x, double y) {
    return latitudeFirst
        ? crpix2 + inverse.m21() * y + inverse.m22() * x
        : crpix2 + inverse.m21() * x + inverse.m22() * y;
  }

  double scale() {
    return (scale(0) + scale(1)) / 2;
  }

  double scale(int axis) {
    return axis == 0 ? Math.hypot(cd.m11(), cd.m21()) : Math.hypot(cd.m12(), cd.m22());
  }
}
