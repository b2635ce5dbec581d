package org.caom2.wcs;

import java.util.function.DoubleUnaryOperator;

/** A {@link Wcs} of one pixel axis and one world axis. */
public interface AxisWcs extends Wcs {
  /** The world coordinate at a pixel; NaN if there is none. */
  double world(double pixel);

  /** The pixel of a world coordinate; NaN if there is none. */
  double pixel(double world);

  @Override
  default int pixelDimensions() {
    return 1;
  }

  @Override
  default int worldDimensions() {
    return 1;
  }

  @Override
  default int pixelToWorld(double[] pixels, double[] worlds, int points) {
    return each(pixels, worlds, points, this::world);
  }

  @Override
  default int worldToPixel(double[] worlds, double[] pixels, int points) {
    return each(worlds, pixels, points, this::pixel);
  }

  /**
   * Transforms the first numbers of an array.
   *
   * @param from the numbers; may be the same array as {@code to}
   * @param to where the results go
   * @param points how many; both arrays hold at least as many
   * @param transform gives NaN where there is no result
   * @return how many have a result
   */
  static int each(double[] from, double[] to, int points, DoubleUnaryOperator transform) {
    int there = 0;
    for (int i = 0; i < points; i++) {
      to[i] = transform.applyAsDouble(from[i]);
      there += Double.isNaN(to[i]) ? 0 : 1;
    }
    return there;
  }
}
