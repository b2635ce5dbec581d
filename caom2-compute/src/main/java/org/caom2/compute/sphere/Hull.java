package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.Collection;
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
  private static final double WIDEST = 89.999;

  private Hull() {}

  /**
   * The vertices of the hull, counter-clockwise with east to the left, without those on an edge;
   * empty if the points are not within a hemisphere.
   */
  private static Optional<List<Point>> of(List<Point> points) {
    Circle circle = EnclosingCap.of(points);
    if (!(circle.radius() < WIDEST)) {
      return Optional.empty();
    }
    Frame frame = new Frame(circle.center());
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
    return Optional.of(hull.stream().map(sorted::get).toList());
  }

  /** The convex region that holds those; the whole sky if they are not within a hemisphere. */
  static Region of(Collection<Region> regions) {
    List<Point> points = new ArrayList<>();
    for (Region region : regions) {
      Circle circle = region.circle();
      boolean isLarge =
          circle == null ? region.steradians() > Measure.SPHERE / 2 : circle.radius() > WIDEST;
      if (isLarge) {
        return Region.of(Patch.wholeSky());
      }
      points.addAll(circle == null ? region.vertices() : Disc.around(circle));
    }
    return points.isEmpty()
        ? Region.empty()
        : Region.of(of(points).map(Patch::of).orElseGet(Patch::wholeSky));
  }

  private record Flat(double x, double y) implements Comparable<Flat> {
    @Override
    public int compareTo(Flat other) {
      int order = Double.compare(x, other.x);
      return order == 0 ? Double.compare(y, other.y) : order;
    }

    /** Whether this is right of the way from a to b, or on it. */
    boolean isNotLeftOf(Flat a, Flat b) {
      double across = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
      return across <= Sky.ON * Math.hypot(b.x - a.x, b.y - a.y);
    }
  }

  /** One side of the hull by Andrew's chain, without the last point. */
  private static List<Flat> chain(List<Flat> points) {
    List<Flat> chain = new ArrayList<>();
    for (Flat point : points) {
      while (chain.size() > 1
          && point.isNotLeftOf(chain.get(chain.size() - 2), chain.get(chain.size() - 1))) {
        chain.remove(chain.size() - 1);
      }
      chain.add(point);
    }
    chain.remove(chain.size() - 1);
    return chain;
  }
}
