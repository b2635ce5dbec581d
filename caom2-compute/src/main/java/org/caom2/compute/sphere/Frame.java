package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.List;
import org.caom2.model.shape.Point;

/**
 * The sky turned so that a point is at the top: x is east, y north, z out. Vectors of points near
 * the top are made from differences of coordinates, so that shapes of a microarcsecond have as many
 * digits as large ones.
 */
final class Frame {
  private final Point top;
  private final double sin;
  private final double cos;

  Frame(Point top) {
    this.top = top;
    this.sin = Sky.sin(top.cval2());
    this.cos = Sky.cos(top.cval2());
  }

  /** The frame with the middle of those points at the top. */
  static Frame of(List<Point> points) {
    double[] sum = new double[3];
    for (Point point : points) {
      S2Point vector = Sky.vector(point);
      sum[0] += vector.getX();
      sum[1] += vector.getY();
      sum[2] += vector.getZ();
    }
    S2Point middle = new S2Point(sum[0], sum[1], sum[2]);
    boolean isClear = middle.norm() > 1e-6 * points.size();
    return new Frame(isClear ? Sky.point(middle) : points.get(0));
  }

  /** The vector of a point. */
  S2Point vector(Point point) {
    double east = Sky.difference(point.cval1(), top.cval1());
    double half = Sky.sin(east / 2);
    double across = Sky.cos(point.cval2());
    double x = across * Sky.sin(east);
    double y = Sky.sin(point.cval2() - top.cval2()) + 2 * sin * across * half * half;
    double z = sin * Sky.sin(point.cval2()) + cos * across * Sky.cos(east);
    return new S2Point(x, y, z > 0.5 ? 1 + drop(x, y) : z);
  }

  /** The vectors of points. */
  S2Point[] vectors(List<Point> points) {
    S2Point[] vectors = new S2Point[points.size()];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = vector(points.get(i));
    }
    return vectors;
  }

  /** How far a vector is below the top, 0 or less: z - 1 with all its digits. */
  static double below(S2Point vector) {
    return vector.getZ() > 0.5 ? drop(vector.getX(), vector.getY()) : vector.getZ() - 1;
  }

  private static double drop(double x, double y) {
    double square = x * x + y * y;
    return -square / (1 + Math.sqrt(1 - square));
  }

  /** The point of a vector of any length above 0. */
  Point point(S2Point vector) {
    double north = vector.getZ() * cos - vector.getY() * sin;
    double up = vector.getZ() * sin + vector.getY() * cos;
    double east =
        north == 0 && vector.getX() == 0 ? 0 : Math.toDegrees(Math.atan2(vector.getX(), north));
    return new Point(
        Sky.positive(top.cval1() + east),
        Math.toDegrees(Math.atan2(up, Math.hypot(vector.getX(), north))));
  }

  /** That vector in the frame of the sky, whatever its length. */
  S2Point turnBack(S2Point vector) {
    double north = vector.getZ() * cos - vector.getY() * sin;
    double up = vector.getZ() * sin + vector.getY() * cos;
    double cosine = Sky.cos(top.cval1());
    double sine = Sky.sin(top.cval1());
    return new S2Point(
        north * cosine - vector.getX() * sine, north * sine + vector.getX() * cosine, up);
  }
}
