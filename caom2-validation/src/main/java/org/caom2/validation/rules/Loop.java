package org.caom2.validation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caom2.model.shape.Point;

/** A closed loop of straight segments in turned longitude and latitude. */
final class Loop {
  private static final double PARALLEL = 1e-12;

  /** Every edge is compared with every other: a loop of more is not looked at for crossings. */
  private static final int MOST_POINTS = 10_000;

  private final double[] x;
  private final double[] y;

  /**
   * A loop.
   *
   * @param points its points on the sky, three or more; the last is joined to the first
   * @param projection the turn that makes them flat
   */
  Loop(List<Point> points, Projection projection) {
    x = new double[points.size() + 1];
    y = new double[points.size() + 1];
    for (int i = 0; i < x.length; i++) {
      Point turned = projection.turn(points.get(i % points.size()));
      x[i] = turned.cval1();
      y[i] = turned.cval2();
    }
  }

  /** Two segments, each told by the number of its first point. */
  record Crossing(int first, int second) {}

  /** The area in square degrees; negative if the loop is counter-clockwise, east to the left. */
  double area() {
    double twice = 0;
    for (int i = 0; i + 1 < x.length; i++) {
      twice += x[i] * y[i + 1] - x[i + 1] * y[i];
    }
    return twice / 2;
  }

  /** Whether there are too many points to look for crossings. */
  boolean isTooLong() {
    return x.length > MOST_POINTS + 1;
  }

  /** Two segments that cross, if any do and there are not too many. */
  Optional<Crossing> crossing() {
    if (isTooLong()) {
      return Optional.empty();
    }
    int[] byStart =
        IntStream.range(0, x.length - 1)
            .boxed()
            .sorted(Comparator.comparingDouble(this::west))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < byStart.length; i++) {
      double east = Math.max(x[byStart[i]], x[byStart[i] + 1]);
      for (int j = i + 1; j < byStart.length && west(byStart[j]) <= east; j++) {
        int first = Math.min(byStart[i], byStart[j]);
        int second = Math.max(byStart[i], byStart[j]);
        if (cross(first, second) || cross(second, first)) {
          return Optional.of(new Crossing(first, second));
        }
      }
    }
    return Optional.empty();
  }

  private double west(int segment) {
    return Math.min(x[segment], x[segment + 1]);
  }

  /** Whether two segments cross inside both, or one lies on the other. */
  private boolean cross(int a, int c) {
    double bax = x[a + 1] - x[a];
    double bay = y[a + 1] - y[a];
    double dcx = x[c + 1] - x[c];
    double dcy = y[c + 1] - y[c];
    double acx = x[a] - x[c];
    double acy = y[a] - y[c];
    double den = bax * dcy - bay * dcx;
    double rn = acy * dcx - acx * dcy;
    if (Math.abs(den) < PARALLEL) {
      return Math.abs(rn) < PARALLEL && !areJoined(a, c) && liesWithin(c, a);
    }
    double r = rn / den;
    double s = (acy * bax - acx * bay) / den;
    return r > 0 && r < 1 && s > 0 && s < 1;
  }

  private boolean areJoined(int a, int c) {
    int segments = x.length - 1;
    return (a + 1) % segments == c || (c + 1) % segments == a;
  }

  /**
   * Whether a segment lies within another of the same line that runs to the east. Services look no
   * further, and take a segment without length for one of every line.
   */
  private boolean liesWithin(int inner, int outer) {
    return x[outer] <= Math.min(x[inner], x[inner + 1])
        && Math.max(x[inner], x[inner + 1]) <= x[outer + 1];
  }
}
