package org.caom2.compute.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caom2.model.shape.Circle;
import org.caom2.wcs.sky.SkyAxes;
import org.caom2.wcs.sky.SkyWcs;

/**
 * From the sky to the picture, north up and east to the left, by a projection that fits: gnomonic
 * for small fields, in which great circles are straight; equal-area up to most of a hemisphere;
 * Aitoff's for the whole sky.
 */
final class SkyMap {
  /** How much farther the corners of the frame are than its edges. */
  static final double CORNER = 1.45;

  /** How far from the seam of the whole sky something is that is drawn at it, in degrees. */
  static final double SEAM_MARGIN = 1e-6;

  private static final double GNOMONIC_UP_TO = 25;
  private static final double FIELD_UP_TO = 60;
  private static final double DEGREES = 180 / Math.PI;
  private static final int FRAME_POINTS = 181;

  private final SkyWcs wcs;
  private final String projection;
  private final double longitude;
  private final double latitude;
  private final double radius;
  private final double left;
  private final double top;
  private final double width;
  private final double height;

  private SkyMap(
      String code,
      double longitude,
      double latitude,
      double radius,
      double scale,
      double[] leftTopWidthHeight) {
    this.projection = code;
    this.longitude = longitude;
    this.latitude = latitude;
    this.radius = radius;
    this.left = leftTopWidthHeight[0];
    this.top = leftTopWidthHeight[1];
    this.width = leftTopWidthHeight[2];
    this.height = leftTopWidthHeight[3];
    this.wcs =
        new SkyAxes(
                "RA---" + code,
                "DEC--" + code,
                "deg",
                "deg",
                left + width / 2,
                top + height / 2,
                longitude,
                latitude,
                -scale,
                0,
                0,
                -scale)
            .solve()
            .usable()
            .orElseThrow();
  }

  /** A map of a square frame that holds a region with some room around, or of the whole sky. */
  static SkyMap of(Circle region, double left, double top, double size) {
    double radius = region.radius();
    double[] frame = {left, top, size, size};
    if (radius <= FIELD_UP_TO) {
      boolean gnomonic = radius <= GNOMONIC_UP_TO;
      double half =
          gnomonic
              ? DEGREES * Math.tan(radius / DEGREES)
              : 2 * DEGREES * Math.sin(radius / 2 / DEGREES);
      return new SkyMap(
          gnomonic ? "TAN" : "ZEA",
          region.center().cval1(),
          region.center().cval2(),
          radius,
          2 * half / size,
          frame);
    }
    throw new IllegalArgumentException("a region of " + radius + " degrees needs the whole sky");
  }

  /** A map of the whole sky with that longitude in the middle, twice as wide as high. */
  static SkyMap allSky(double longitude, double left, double top, double width) {
    double scale = 4 * Math.sqrt(2) * DEGREES / width;
    return new SkyMap("AIT", longitude, 0, 180, scale, new double[] {left, top, width, width / 2});
  }

  /** Whether a region of that radius, in degrees, is drawn on a map of the whole sky. */
  static boolean needsAllSky(double radius) {
    return !(radius <= FIELD_UP_TO);
  }

  boolean isAllSky() {
    return radius > FIELD_UP_TO;
  }

  /** What the projection is called. */
  String projection() {
    return switch (projection) {
      case "TAN" -> "gnomonic projection";
      case "ZEA" -> "zenithal equal-area projection";
      default -> "Hammer-Aitoff projection";
    };
  }

  double longitude() {
    return longitude;
  }

  double latitude() {
    return latitude;
  }

  /** Half the width of the frame on the sky, in degrees. */
  double radius() {
    return radius;
  }

  /** The longitude where a map of the whole sky is cut open: its left edge. */
  double seam() {
    return longitude + 180 - SEAM_MARGIN;
  }

  double left() {
    return left;
  }

  double right() {
    return left + width;
  }

  double top() {
    return top;
  }

  double bottom() {
    return top + height;
  }

  /** The outline of the map. */
  double[] frame() {
    if (!isAllSky()) {
      return new double[] {left, top, right(), top, right(), bottom(), left, bottom()};
    }
    double[] outline = new double[4 * FRAME_POINTS];
    for (int i = 0; i < FRAME_POINTS; i++) {
      double angle = Math.PI * i / (FRAME_POINTS - 1);
      double x = width / 2 * Math.sin(angle);
      double y = height / 2 * Math.cos(angle);
      outline[2 * i] = left + width / 2 + x;
      outline[2 * i + 1] = top + height / 2 - y;
      outline[2 * (FRAME_POINTS + i)] = left + width / 2 - x;
      outline[2 * (FRAME_POINTS + i) + 1] = top + height / 2 + y;
    }
    return outline;
  }

  /** Points of the sky, as longitude, latitude, …, in picture units; NaN for those not on it. */
  double[] toPicture(double[] sky) {
    double[] picture = new double[sky.length];
    wcs.worldToPixel(sky, picture, sky.length / 2);
    return picture;
  }

  /**
   * A line cut where it leaves the map, or where it goes over the seam of the whole sky to the
   * other side.
   */
  List<double[]> broken(double[] line) {
    List<double[]> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length; i += 2) {
      boolean gap = i == line.length || Double.isNaN(line[i]);
      boolean jump =
          !gap
              && i > from
              && Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]) > width / 4;
      if (gap || jump) {
        if (i - from >= 4) {
          pieces.add(Arrays.copyOfRange(line, from, i));
        }
        from = gap ? i + 2 : i;
      }
    }
    return pieces;
  }
}
