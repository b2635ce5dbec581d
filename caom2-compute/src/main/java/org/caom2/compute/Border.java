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

  private static final int MOST_HALVINGS = 10;
  private static final double LONGEST_EDGE = Math.toRadians(60);
  private static final double[] LOOKED_AT = {0.25, 0.5, 0.75};

  private final Consumer<double[]> toSky;
  private final double tolerance;
  private final List<Point> points = new ArrayList<>();
  private boolean isWhole = true;

  private Border(Consumer<double[]> toSky, double tolerance) {
    this.toSky = toSky;
    this.tolerance = tolerance;
  }

  /**
   * The points of a border; empty if some of it is not on the sky.
   *
   * @param corners of the rectangle, as x, y, x, y, …
   * @param toSky makes positions of places in the rectangle, in place, NaN for those that have none
   * @param tolerance how far great circles may be from the border, in radians
   */
  static Optional<List<Point>> of(double[] corners, Consumer<double[]> toSky, double tolerance) {
    Border border = new Border(toSky, tolerance);
    Place first = border.place(corners[0], corners[1]);
    Place from = first;
    for (int i = 2; i < corners.length; i += 2) {
      Place to = border.place(corners[i], corners[i + 1]);
      border.edge(from, to, 0);
      from = to;
    }
    border.edge(from, first, 0);
    return border.isWhole ? Optional.of(List.copyOf(border.points)) : Optional.empty();
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
      double cosine = Math.cos(Math.toRadians(latitude));
      this.vector =
          new double[] {
            cosine * Math.cos(Math.toRadians(longitude)),
            cosine * Math.sin(Math.toRadians(longitude)),
            Math.sin(Math.toRadians(latitude))
          };
    }
  }

  private Place place(double x, double y) {
    double[] at = {x, y};
    toSky.accept(at);
    isWhole &= !Double.isNaN(at[0] + at[1]);
    return new Place(x, y, at[0], at[1]);
  }

  /** Adds the points from one place up to another, without the last. */
  private void edge(Place from, Place to, int halvings) {
    if (!isWhole) {
      return;
    }
    if (halvings < MOST_HALVINGS && !isGreatCircle(from, to)) {
      Place middle = place((from.x + to.x) / 2, (from.y + to.y) / 2);
      edge(from, middle, halvings + 1);
      edge(middle, to, halvings + 1);
    } else {
      points.add(new Point(from.longitude, from.latitude));
    }
  }

  private boolean isGreatCircle(Place from, Place to) {
    double[] normal = Vectors.cross(from.vector, to.vector);
    double sine = Vectors.length(normal);
    if (Math.atan2(sine, Vectors.dot(from.vector, to.vector)) > LONGEST_EDGE) {
      return false;
    }
    for (double part : LOOKED_AT) {
      Place between = place(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
      double off =
          sine == 0
              ? Vectors.length(Vectors.cross(from.vector, between.vector))
              : Math.abs(Vectors.dot(normal, between.vector)) / sine;
      if (!(off <= tolerance)) {
        return false;
      }
    }
    return true;
  }
}
