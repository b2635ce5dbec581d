package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.jspecify.annotations.Nullable;

/**
 * The smallest circle that holds all points, by Welzl's method: a cap below 90 degrees is the
 * smallest where the ball of the same rim is.
 */
final class EnclosingCap {
  /** Up to here all pairs and triples are tried where the points are not within a hemisphere. */
  private static final int FEW = 24;

  private static final double SLACK = 1e-13;

  /** The square of the chord of 90 degrees. */
  private static final double HEMISPHERE = 2;

  /**
   * Looks at a point, per point, before giving up. Within a hemisphere some ten are expected, since
   * the points are shuffled; beyond it the method would go through nearly all triples, in vain.
   */
  private static final int PATIENCE = 200;

  private final S2Point[] v;
  private long patience;

  private EnclosingCap(S2Point[] v) {
    this.v = v;
    this.patience = 100_000 + (long) PATIENCE * v.length;
  }

  /** A cap by its middle and the square of the chord from there to the rim. */
  private record Cap(S2Point middle, double square) {
    boolean holds(S2Point point) {
      return from(middle, point).norm2() <= square * (1 + SLACK) + 1e-32;
    }

    boolean holdsAll(S2Point[] points) {
      for (S2Point point : points) {
        if (!holds(point)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The circle around those points, one or more. */
  static Circle of(List<Point> points) {
    Frame frame = Frame.of(points);
    List<S2Point> vectors = new ArrayList<>();
    points.forEach(point -> vectors.add(frame.vector(point)));
    Collections.shuffle(vectors, new Random(1));
    S2Point[] v = vectors.toArray(S2Point[]::new);
    Cap cap = new EnclosingCap(v).smallest();
    double radius = 2 * Math.asin(Math.min(1, Math.sqrt(cap.square) / 2));
    return new Circle(frame.point(cap.middle), Math.toDegrees(radius));
  }

  private Cap smallest() {
    Cap cap = new Cap(v[0], 0);
    for (int i = 1; i < v.length && patience > 0; i++) {
      if (!cap.holds(v[i])) {
        cap = through(i);
      }
    }
    // Opposite points have no middle between them.
    boolean isSmallest = cap.middle.norm2() > 0.5 && cap.square <= HEMISPHERE && cap.holdsAll(v);
    return isSmallest ? cap : large();
  }

  /** The smallest cap of the points up to that one, which is on its rim. */
  private Cap through(int first) {
    Cap cap = new Cap(v[first], 0);
    for (int i = 0; i < first && patience > 0; i++) {
      if (!cap.holds(v[i])) {
        cap = through(first, i);
      }
    }
    return cap;
  }

  private Cap through(int first, int second) {
    Cap cap = of(v[first], v[second]);
    patience -= second + 1;
    for (int i = 0; i < second; i++) {
      if (!cap.holds(v[i])) {
        Cap wider = of(v[first], v[second], v[i]);
        cap = wider.middle.dotProd(v[i]) < 0 ? other(wider, v[i]) : wider;
      }
    }
    return cap;
  }

  /** From one vector to another, with all digits where both are near the top of the frame. */
  private static S2Point from(S2Point a, S2Point b) {
    return new S2Point(b.getX() - a.getX(), b.getY() - a.getY(), Frame.below(b) - Frame.below(a));
  }

  /** Towards the middle of the circle through three points, or away from it. */
  private static S2Point normal(S2Point a, S2Point b, S2Point c) {
    return from(a, b).crossProd(from(a, c));
  }

  private static Cap of(S2Point a, S2Point b) {
    return around(a.add(b).normalize(), a, b);
  }

  private static Cap of(S2Point a, S2Point b, S2Point c) {
    return around(normal(a, b, c).normalize(), a, b, c);
  }

  private static Cap other(Cap cap, S2Point rim) {
    return around(cap.middle.neg(), rim);
  }

  private static Cap around(S2Point middle, S2Point... rim) {
    double square = 0;
    for (S2Point point : rim) {
      square = Math.max(square, from(middle, point).norm2());
    }
    return new Cap(middle, square);
  }

  /** Points that are not within a hemisphere: the best of all pairs and triples, if few. */
  private Cap large() {
    Cap best = around(v[0], v);
    S2Point sum = new S2Point(0, 0, 0);
    for (S2Point point : v) {
      sum = sum.add(point);
    }
    best = better(best, sum);
    for (int i = 0; i < v.length && v.length <= FEW; i++) {
      for (int j = 0; j < i; j++) {
        best = better(best, v[i].add(v[j]));
        for (int k = 0; k < j; k++) {
          S2Point normal = normal(v[i], v[j], v[k]);
          best = better(better(best, normal), normal.neg());
        }
      }
    }
    return best;
  }

  private Cap better(Cap best, S2Point towards) {
    @Nullable Cap cap = towards.norm() < 1e-12 ? null : around(towards.normalize(), v);
    return cap != null && cap.square < best.square ? cap : best;
  }
}
