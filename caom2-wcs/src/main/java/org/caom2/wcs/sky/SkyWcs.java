package org.caom2.wcs.sky;

import java.util.List;
import org.caom2.wcs.Wcs;

/**
 * Pixels to positions on the sky, and back. World coordinates are in degrees and in the order of
 * the axes, which may be latitude first; the methods that speak of the sky have longitude first
 * always. Longitudes that come out are in [0, 360), those that go in may be any number.
 *
 * <p>The projection plane lies between: x along the longitude and y along the latitude, in degrees,
 * with the reference point at 0, 0. (FITS WCS paper II calls these projection plane coordinates.)
 *
 * <p>A position that the projection does not show and a place in the plane where it shows nothing
 * give NaN for both coordinates; so do NaN, infinities and latitudes beyond the poles.
 */
public final class SkyWcs implements Wcs {
  private final Projection projection;
  private final CelestialSystem system;
  private final LinearPart linear;
  private final Sphere sphere;

  SkyWcs(Projection projection, CelestialSystem system, LinearPart linear, Sphere sphere) {
    this.projection = projection;
    this.system = system;
    this.linear = linear;
    this.sphere = sphere;
  }

  /** The projection, {@link Projection#LINEAR} if there is none. */
  public Projection projection() {
    return projection;
  }

  /** Which coordinates it has. */
  public CelestialSystem system() {
    return system;
  }

  /** Which of the world axes is the longitude: 0 or 1. */
  public int longitudeAxis() {
    return linear.latitudeFirst() ? 1 : 0;
  }

  /**
   * The size of a pixel in the projection plane, in degrees: the mean of its two sides, that is of
   * the norms of the two columns of the matrix.
   */
  public double pixelScale() {
    return linear.scale();
  }

  /**
   * One side of a pixel in the projection plane, in degrees: the norm of that column of the matrix.
   *
   * @param axis the pixel axis that the side is along: 0 or 1
   * @throws IllegalArgumentException if it is neither
   */
  public double pixelScale(int axis) {
    if (axis != 0 && axis != 1) {
      throw new IllegalArgumentException("pixel axis " + axis + " is neither 0 nor 1");
    }
    return linear.scale(axis);
  }

  @Override
  public int pixelDimensions() {
    return 2;
  }

  @Override
  public int worldDimensions() {
    return 2;
  }

  @Override
  public List<String> worldUnits() {
    return List.of("deg", "deg");
  }

  @Override
  public List<String> physicalTypes() {
    return linear.latitudeFirst()
        ? List.of(system.latitudeType(), system.longitudeType())
        : List.of(system.longitudeType(), system.latitudeType());
  }

  @Override
  public int pixelToWorld(double[] pixels, double[] worlds, int points) {
    return pixelToSphere(pixels, worlds, points, linear.latitudeFirst());
  }

  @Override
  public int worldToPixel(double[] worlds, double[] pixels, int points) {
    return sphereToPixel(worlds, pixels, points, linear.latitudeFirst());
  }

  /**
   * Transforms pixels to positions, longitude first whatever the order of the axes.
   *
   * @param pixels the pixel coordinates of the points; may be the same array as {@code positions}
   * @param positions where longitude and latitude go, in degrees
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points have a position
   */
  public int pixelToSky(double[] pixels, double[] positions, int points) {
    return pixelToSphere(pixels, positions, points, false);
  }

  /**
   * Transforms positions, longitude first whatever the order of the axes, to pixels.
   *
   * @param positions longitude and latitude of the points, in degrees; may be the same array as
   *     {@code pixels}
   * @param pixels where the pixel coordinates go
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points have pixel coordinates
   */
  public int skyToPixel(double[] positions, double[] pixels, int points) {
    return sphereToPixel(positions, pixels, points, false);
  }

  /**
   * Transforms pixels to places in the projection plane, where every pixel has one.
   *
   * @param pixels the pixel coordinates of the points; may be the same array as {@code places}
   * @param places where x and y go, in degrees
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points have a finite place
   */
  public int pixelToPlane(double[] pixels, double[] places, int points) {
    Points.check(pixels, places, points);
    int good = 0;
    for (int at = 0; at < 2 * points; at += 2) {
      double pixel1 = pixels[at];
      double pixel2 = pixels[at + 1];
      places[at] = linear.x(pixel1, pixel2);
      places[at + 1] = linear.y(pixel1, pixel2);
      good += Points.keep(true, places, at);
    }
    return good;
  }

  /**
   * Transforms places in the projection plane to pixels; every place has one.
   *
   * @param places x and y of the points, in degrees; may be the same array as {@code pixels}
   * @param pixels where the pixel coordinates go
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points have a finite place
   */
  public int planeToPixel(double[] places, double[] pixels, int points) {
    Points.check(places, pixels, points);
    int good = 0;
    for (int at = 0; at < 2 * points; at += 2) {
      good += toPixel(true, places[at], places[at + 1], pixels, at);
    }
    return good;
  }

  /**
   * Transforms positions, longitude first, to those of the native sphere of the projection, which
   * every position has, also if the projection does not show it. The sphere of linear axes is their
   * plane.
   *
   * @param positions longitude and latitude of the points, in degrees; may be the same array as
   *     {@code natives}
   * @param natives where the native longitude in (-180, 180] and latitude go, in degrees
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points are positions
   */
  public int skyToNative(double[] positions, double[] natives, int points) {
    Points.check(positions, natives, points);
    int good = 0;
    for (int at = 0; at < 2 * points; at += 2) {
      boolean there = sphere.toNative(positions[at], positions[at + 1], natives, at);
      good += Points.keep(there, natives, at);
    }
    return good;
  }

  private int pixelToSphere(double[] pixels, double[] positions, int points, boolean swap) {
    Points.check(pixels, positions, points);
    int good = 0;
    for (int at = 0; at < 2 * points; at += 2) {
      double pixel1 = pixels[at];
      double pixel2 = pixels[at + 1];
      double x = linear.x(pixel1, pixel2);
      double y = linear.y(pixel1, pixel2);
      boolean there = Double.isFinite(x) && Double.isFinite(y) && sphere.toSky(x, y, positions, at);
      if (swap) {
        double longitude = positions[at];
        positions[at] = positions[at + 1];
        positions[at + 1] = longitude;
      }
      good += Points.keep(there, positions, at);
    }
    return good;
  }

  private int sphereToPixel(double[] positions, double[] pixels, int points, boolean swap) {
    Points.check(positions, pixels, points);
    int good = 0;
    for (int at = 0; at < 2 * points; at += 2) {
      double longitude = positions[swap ? at + 1 : at];
      double latitude = positions[swap ? at : at + 1];
      boolean there = sphere.toPlane(longitude, latitude, pixels, at);
      good += toPixel(there, pixels[at], pixels[at + 1], pixels, at);
    }
    return good;
  }

  private int toPixel(boolean there, double x, double y, double[] pixels, int at) {
    pixels[at] = linear.pixel1(x, y);
    pixels[at + 1] = linear.pixel2(x, y);
    return Points.keep(there, pixels, at);
  }
}
