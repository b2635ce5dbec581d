package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caom2.model.shape.Point;

/**
 * The border of a rectangle of pixels, or of coordinates, on the sky: as few points as it takes for
 * the great circles between them to be the border, to within a part of a pixel.
 */
final class Border {
  /** How far great circles may be from the border, in pixels. */
  static final double TOLERANCE = 1e-3;

  private static final double LONGEST_EDGE = Math.toRadians(60);
  private static final double[] LOOKED_AT = {0.25, 0.5, 0.75};

  private final Consumer<double[]> toSky;
  private final int mostHalvings;
  private final List<Point> points = new ArrayList<>();
  private boolean isWhole = true;
  private boolean isExact = true;

  private Border(Consumer<double[]> toSky, int mostHalvings) {
    this.toSky = toSky;
    this.mostHalvings = mostHalvings;
  }

  /**
   * Goes around a rectangle.
   *
   * @param corners of the rectangle, as x, y, x, y, …; the first edge is along x
   * @param toSky makes positions of places in the rectangle, in place, NaN for those that have none
   * @param tolerances how far great circles may be from edges along x and from those along y, in
   *     radians
   * @param mostHalvings how often an edge may be halved to that end
   */
  static Border of(
      double[] corners, Consumer<double[]> toSky, double[] tolerances, int mostHalvings) {
    Border border = new Border(toSky, mostHalvings);
    Place first = border.place(corners[0], corners[1]);
    Place from = first;
    for (int i = 2; i < corners.length; i += 2) {
      Place to = border.place(corners[i], corners[i + 1]);
      border.edge(from, to, tolerances[(i / 2 - 1) % 2], 0);
      from = to;
    }
    border.edge(from, first, tolerances[1], 0);
    return border;
  }

  /** The points of the border; empty if some of it is not on the sky. */
  Optional<List<Point>> points() {
    return isWhole ? Optional.of(List.copyOf(points)) : Optional.empty();
  }

  /** Whether the great circles are within the tolerance, as far as has been looked. */
  boolean isExact() {
    return isExact;
  }

  /** A place of the rectangle and its position. */
  private static final class Place {
    final double x;
    final double y;
    final double longitude;
    final double latitude;
    final double[] vector;

    Place(double x, double y, double longitude, double latitude) {
      this.x = x;
      this.y = y;
      this.longitude = longitude;
      this.latitude = latitude;
      this.vector = Vectors.of(longitude, latitude);
    }
  }

  private Place place(double x, double y) {
    double[] at = {x, y};
    toSky.accept(at);
    isWhole &= !Double.isNaN(at[0] + at[1]);
    return new Place(x, y, at[0], at[1]);
  }

  /** Adds the points from one place up to another, without the last. */
  private void edge(Place from, Place to, double tolerance, int halvings) {
    if (!isWhole) {
      return;
    }
    boolean isDone = isGreatCircle(from, to, tolerance);
    if (isDone || halvings == mostHalvings) {
      isExact &= isDone;
      points.add(new Point(from.longitude, from.latitude));
    } else {
      Place middle = place((from.x + to.x) / 2, (from.y + to.y) / 2);
      edge(from, middle, tolerance, halvings + 1);
      edge(middle, to, tolerance, halvings + 1);
    }
  }

  private boolean isGreatCircle(Place from, Place to, double tolerance) {
    // Differences have the digits that products of vectors lose which nearly agree.
    double[] normal = Vectors.cross(from.vector, Vectors.minus(to.vector, from.vector));
    double sine = Vectors.length(normal);
    if (Math.atan2(sine, Vectors.dot(from.vector, to.vector)) > LONGEST_EDGE) {
      return false;
    }
    for (double part : LOOKED_AT) {
      Place between = place(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
      double[] way = Vectors.minus(between.vector, from.vector);
      double off =
          sine == 0
              ? Vectors.length(Vectors.cross(from.vector, way))
              : Math.abs(Vectors.dot(normal, way)) / sine;
      if (!(off <= tolerance)) {
        return false;
      }
    }
    return true;
  }
}
