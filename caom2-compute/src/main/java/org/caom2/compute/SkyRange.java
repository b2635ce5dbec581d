package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordRange2D;

/**
 * A range of positions, in the units of its axes. Its longitudes go the short way, as the edges of
 * a polygon do: from 359 to 1 degree, and from 1 to 359, it is across longitude 0.
 *
 * <p>Source: CAOM: CoordRange2D.
 */
final class SkyRange {
  private static final double CIRCLE = 360;

  /** In degrees: of longitudes that were in other units. */
  private static final double ROUNDING = 1e-9;

  private final double[] from;
  private final double[] to;
  private final double[] pixels;
  private final double[] degreesPerUnit;
  private final int longitude;
  private final boolean isShortened;
  private final double way;

  SkyRange(CoordRange2D range, SkyScale scale) {
    Coord2D start = range.start();
    Coord2D end = range.end();
    this.from = new double[] {start.coord1().val(), start.coord2().val()};
    this.to = new double[] {end.coord1().val(), end.coord2().val()};
    this.pixels =
        new double[] {
          end.coord1().pix() - start.coord1().pix(), end.coord2().pix() - start.coord2().pix()
        };
    this.degreesPerUnit = new double[] {scale.degreesPerUnit(0), scale.degreesPerUnit(1)};
    this.longitude = scale.isLatitudeFirst() ? 1 : 0;
    this.way = (to[longitude] - from[longitude]) * degreesPerUnit[longitude];
    this.isShortened = Math.abs(way) > CIRCLE / 2 && Math.abs(way) < CIRCLE - ROUNDING;
    if (isShortened) {
      to[longitude] -= Math.signum(way) * CIRCLE / degreesPerUnit[longitude];
    }
  }

  /** Whether the numbers themselves tell the long way. */
  boolean isShortened() {
    return isShortened;
  }

  /** Whether it is longer than the sky is around. */
  boolean isTooLong() {
    return Math.abs(way) > CIRCLE + ROUNDING;
  }

  /** Whether it is all of the sky. */
  boolean isAllTheSky() {
    double height = Math.abs(to[1 - longitude] - from[1 - longitude]);
    return goesAround() && height * degreesPerUnit[1 - longitude] >= CIRCLE / 2 - ROUNDING;
  }

  private boolean goesAround() {
    return Math.abs(way) >= CIRCLE - ROUNDING;
  }

  /**
   * The corners, one after the other around it, as x, y, x, y, … Those of four parts of a zone that
   * goes around the sky, which has no outline.
   */
  List<double[]> corners() {
    int parts = goesAround() ? 4 : 1;
    List<double[]> corners = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      double[] start = from.clone();
      double[] end = to.clone();
      double part = (to[longitude] - from[longitude]) / parts;
      start[longitude] = from[longitude] + i * part;
      end[longitude] = i == parts - 1 ? to[longitude] : start[longitude] + part;
      corners.add(
          new double[] {start[0], start[1], end[0], start[1], end[0], end[1], start[0], end[1]});
    }
    return corners;
  }

  /**
   * How high a pixel is, in degrees; of less than a pixel, how high all is. Only the parallels are
   * no great circles, so that it is in latitude that these are off. If there is no height, how long
   * a pixel is in longitude.
   */
  double height() {
    double height = extent(1 - longitude);
    return height > 0 ? height : extent(longitude);
  }

  private double extent(int axis) {
    return Math.abs(to[axis] - from[axis])
        * degreesPerUnit[axis]
        / Math.max(1, Math.abs(pixels[axis]));
  }

  /** The mean of the two sides of a pixel on the sky, in degrees. */
  double pixelSize() {
    int latitude = 1 - longitude;
    double middle = (from[latitude] + to[latitude]) / 2 * degreesPerUnit[latitude];
    double shrink = Math.cos(Math.toRadians(middle));
    return (side(longitude) * shrink + side(latitude)) / 2;
  }

  private double side(int axis) {
    return Math.abs((to[axis] - from[axis]) / pixels[axis]) * degreesPerUnit[axis];
  }

  /** How many pixels there are. */
  static double pixels(CoordRange2D range) {
    return Math.abs(
        (range.end().coord1().pix() - range.start().coord1().pix())
            * (range.end().coord2().pix() - range.start().coord2().pix()));
  }
}
