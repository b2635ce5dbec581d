package org.caom2.wcs.sky;

import java.util.Arrays;

/**
 * A matrix of three rows and three columns, for directions; nearly always a rotation.
 *
 * @param elements row by row; not changed by anybody
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, and is not compared
record Matrix3(double... elements) {
  static final Matrix3 IDENTITY = new Matrix3(1, 0, 0, 0, 1, 0, 0, 0, 1);

  /** Turns the frame about its x axis by that many degrees. */
  static Matrix3 aboutX(double angle) {
    double c = Degrees.cos(angle);
    double s = Degrees.sin(angle);
    return new Matrix3(1, 0, 0, 0, c, s, 0, -s, c);
  }

  /** Turns the frame about its y axis by that many degrees. */
  static Matrix3 aboutY(double angle) {
    double c = Degrees.cos(angle);
    double s = Degrees.sin(angle);
    return new Matrix3(c, 0, -s, 0, 1, 0, s, 0, c);
  }

  /** Turns the frame about its z axis by that many degrees. */
  static Matrix3 aboutZ(double angle) {
    double c = Degrees.cos(angle);
    double s = Degrees.sin(angle);
    return new Matrix3(c, s, 0, -s, c, 0, 0, 0, 1);
  }

  /** The product: what that one does first, then this one. */
  Matrix3 after(Matrix3 first) {
    double[] product = new double[9];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int k = 0; k < 3; k++) {
          product[3 * row + column] += elements[3 * row + k] * first.elements[3 * k + column];
        }
      }
    }
    return new Matrix3(product);
  }

  /** The inverse of a rotation. */
  Matrix3 transposed() {
    double[] m = elements;
    return new Matrix3(m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]);
  }

  /** The inverse of what is not quite a rotation. */
  Matrix3 inverse() {
    double[] m = elements;
    double[] adjugate = {
      m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
    };
    double determinant = m[0] * adjugate[0] + m[1] * adjugate[3] + m[2] * adjugate[6];
    return new Matrix3(Arrays.stream(adjugate).map(element -> element / determinant).toArray());
  }

  /** Puts in place of a vector what the matrix makes of it. */
  void apply(double[] vector) {
    double[] m = elements;
    double x = vector[0];
    double y = vector[1];
    double z = vector[2];
    vector[0] = m[0] * x + m[1] * y + m[2] * z;
    vector[1] = m[3] * x + m[4] * y + m[5] * z;
    vector[2] = m[6] * x + m[7] * y + m[8] * z;
  }
}
