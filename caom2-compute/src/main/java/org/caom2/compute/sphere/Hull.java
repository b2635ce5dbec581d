package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;

/**
 * Convex hulls: seen from the middle of the sphere on a plane (the gnomonic projection), great
 * circles are straight, so that the hull on the plane is that on the sphere.
 */
final class Hull {
  /** Nearer to the rim of a hemisphere there is no hull but the whole sky. */
  static final double WIDEST = 89.999;

  /** As far up, the middle of points is as good a place to look from as the best one. */
  private static final double NEAR = 0.5;

  private Hull() {}

  /**
   * The vertices of the hull, counter-clockwise with east to the left, without those on an edge;
   * empty if the points are not within a hemisphere.
   */
  private static Optional<List<Point>> loop(List<Point> points) {
    Frame frame = Frame.of(points);
    if (points.stream().anyMatch(point -> frame.vector(point).getZ() < NEAR)) {
      Circle circle = EnclosingCap.of(points);
      return circle.radius() < WIDEST
          ? Optional.of(loop(points, new Frame(circle.center())))
          : Optional.empty();
    }
    return Optional.of(loop(points, frame));
  }

  /** The same for points all of which are on the upper side of a frame. */
  private static List<Point> loop(List<Point> points, Frame frame) {
    TreeMap<Flat, Point> sorted = new TreeMap<>();
    for (Point point : points) {
      S2Point v = frame.vector(point);
      sorted.putIfAbsent(new Flat(v.getX() / v.getZ(), v.getY() / v.getZ()), point);
    }
    List<Flat> flat = new ArrayList<>(sorted.keySet());
    List<Flat> hull = chain(flat);
    Collections.reverse(flat);
    hull.addAll(chain(flat));
    Collections.reverse(hull);
    return withoutThoseOnEdges(hull).stream().map(sorted::get).toList();
  }

  private static List<Flat> withoutThoseOnEdges(List<Flat> loop) {
    List<Flat> kept = new ArrayList<>();
    for (int i = 0; i < loop.size(); i++) {
      Flat before = kept.isEmpty() ? loop.get(loop.size() - 1) : kept.get(kept.size() - 1);
      Flat first = kept.isEmpty() ? loop.get(0) : kept.get(0);
      Flat after = i + 1 < loop.size() ? loop.get(i + 1) : first;
      if (!loop.get(i).isOnEdge(before, after)) {
        kept.add(loop.get(i));
      }
    }
    return kept;
  }

  /** The convex region that holds points; the whole sky if they are not within a hemisphere. */
  static Region of(List<Point> points) {
    return points.isEmpty()
        ? Region.empty()
        : Region.of(loop(points).map(Patch::of).orElseGet(Patch::wholeSky));
  }

  private record Flat(double x, double y) implements Comparable<Flat> {
    @Override
    public int compareTo(Flat other) {
      int order = Double.compare(x, other.x);
      return order == 0 ? Double.compare(y, other.y) : order;
    }

    /** How far this is left of the way from a to b, times the length of the way. */
    private double leftOf(Flat a, Flat b) {
      return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
    }

    /** Whether this lies between a and b, and as near to their edge as counts as on it. */
    boolean isOnEdge(Flat a, Flat b) {
      double along = (x - a.x) * (b.x - x) + (y - a.y) * (b.y - y);
      return along >= 0 && Math.abs(leftOf(a, b)) <= Sky.ON * Math.hypot(b.x - a.x, b.y - a.y);
    }
  }

  /**
   * One side of the hull by Andrew's chain, without the last point. Nothing counts as on an edge
   * here: of points on a line across the sweep, rounding alone tells the order, so that a point
   * which is taken out for lying on the way to the next may be a corner.
   */
  private static List<Flat> chain(List<Flat> points) {
    List<Flat> chain = new ArrayList<>();
    for (Flat point : points) {
      while (chain.size() > 1
          && point.leftOf(chain.get(chain.size() - 2), chain.get(chain.size() - 1)) <= 0) {
        chain.remove(chain.size() - 1);
      }
      chain.add(point);
    }
    chain.remove(chain.size() - 1);
    return chain;
  }
}
