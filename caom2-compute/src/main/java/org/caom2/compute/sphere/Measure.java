package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.shape.Point;

/**
 * What a loop encloses. The area is the sum of the spherical excesses of the triangles between the
 * edges and the middle, the moment that of the edges' normals times their lengths (Stokes).
 *
 * @param smallerArea the area in steradians of the smaller side
 * @param isLarger whether what is inside by the winding (counter-clockwise with east to the left)
 *     is the larger side
 * @param moment the integral of the unit vector over that area, in the frame of the sky
 * @param perimeter the sum of the lengths of the edges in radians
 */
record Measure(double smallerArea, boolean isLarger, S2Point moment, double perimeter) {
  static final double SPHERE = 4 * Math.PI;

  /** Square degrees in a steradian. */
  static final double SQUARE_DEGREES = Math.pow(Math.toDegrees(1), 2);

  /** Points all over the sky. */
  private static final List<Point> TOPS = tops();

  /** The square of what leaves the excess of a triangle all its digits but three. */
  private static final double CLEAR = 1e-6;

  /** The measure of a loop of three points or more. */
  static Measure of(List<Point> loop) {
    Frame frame = Frame.of(loop);
    S2Point[] v = frame.vectors(loop);
    double clearance = clearance(v);
    for (int i = 0; i < TOPS.size() && clearance < CLEAR; i++) {
      Frame other = new Frame(TOPS.get(i));
      S2Point[] vectors = other.vectors(loop);
      double found = clearance(vectors);
      if (found > clearance) {
        frame = other;
        v = vectors;
        clearance = found;
      }
    }
    return of(frame, v);
  }

  private static Measure of(Frame frame, S2Point[] v) {
    double area = 0;
    double perimeter = 0;
    double[] sum = new double[3];
    for (int i = 0; i < v.length; i++) {
      S2Point a = v[i];
      S2Point b = v[(i + 1) % v.length];
      area += 2 * Math.atan2(triple(a, b), rest(a, b));
      double length = Sky.angle(a, b);
      perimeter += length;
      add(sum, a, b, length);
    }
    // The vectors see the sky from outside, where the loop runs the other way.
    double inside = Math.IEEEremainder(-area, SPHERE);
    S2Point moment = new S2Point(-sum[0] / 2, -sum[1] / 2, -sum[2] / 2);
    return new Measure(Math.abs(inside), inside < 0, frame.turnBack(moment), perimeter);
  }

  private static List<Point> tops() {
    List<Point> tops = new ArrayList<>(List.of(new Point(0, 90), new Point(0, -90)));
    for (int longitude = 0; longitude < 360; longitude += 45) {
      tops.add(new Point(longitude, longitude % 90 == 0 ? 0 : 35));
      tops.add(new Point(longitude, longitude % 90 == 0 ? 60 : -35));
    }
    return List.copyOf(tops);
  }

  private static double triple(S2Point a, S2Point b) {
    return a.getX() * b.getY() - a.getY() * b.getX();
  }

  private static double rest(S2Point a, S2Point b) {
    return 1 + a.getZ() + b.getZ() + a.dotProd(b);
  }

  /**
   * How far the triangles are from having a side that passes opposite to the top, squared. The
   * boundary of half of the sky does so.
   */
  private static double clearance(S2Point[] v) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < v.length; i++) {
      S2Point a = v[i];
      S2Point b = v[(i + 1) % v.length];
      double triple = triple(a, b);
      double rest = rest(a, b);
      least = Math.min(least, triple * triple + rest * rest);
    }
    return least;
  }

  /** Adds the normal of an edge times its length, less what cancels out over a closed loop. */
  private static void add(double[] sum, S2Point a, S2Point b, double length) {
    double stretch = length > 0.1 ? 2 * length / Sky.normal(a, b).norm() - 1 : stretch(length);
    double aDrop = Frame.below(a);
    double bDrop = Frame.below(b);
    double factor = 1 + stretch;
    sum[0] += -stretch * (b.getY() - a.getY()) + factor * (a.getY() * bDrop - aDrop * b.getY());
    sum[1] += stretch * (b.getX() - a.getX()) + factor * (aDrop * b.getX() - a.getX() * bDrop);
    sum[2] += factor * (a.getX() * b.getY() - a.getY() * b.getX());
  }

  /** length / sin(length) - 1 for a short edge. */
  private static double stretch(double length) {
    double s = length * length;
    return s * (1.0 / 6 + s * (7.0 / 360 + s * (31.0 / 15120 + s * (127.0 / 604800))));
  }

  /** The area of what is inside by the winding, from 0 to 4 pi. */
  double area() {
    return isLarger ? SPHERE - smallerArea : smallerArea;
  }

  /** The area of the smaller side, negative if the larger one is inside. */
  double signed() {
    return isLarger ? -smallerArea : smallerArea;
  }

  /** The measure of the smaller side. */
  Measure smaller() {
    return isLarger ? new Measure(smallerArea, false, moment.neg(), perimeter) : this;
  }
}
