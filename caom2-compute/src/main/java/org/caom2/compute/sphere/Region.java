package org.caom2.compute.sphere;

import com.google.common.geometry.S2Polygon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A region of the sky: of one shape, of several, or what operations make of them. Immutable and
 * thread-safe.
 *
 * <p>Areas and centroids of polygons are good to 1e-9, or 1e-15 rad times the perimeter if that is
 * more. Points within 1e-15 rad of a boundary are inside. Vertices that operations make are good to
 * 1e-15 rad; those of the shapes come back bit for bit.
 *
 * <p>A single circle stays one: its area, what it contains, what contains it and what it intersects
 * are exact, and so are its union and intersection with a circle inside of it or apart from it.
 * Elsewhere a regular polygon of the same area takes its place, with 256 vertices, which is within
 * 1e-4 of the radius of it.
 */
public final class Region {
  private final @Nullable Circle circle;
  private final Patch patch;

  private Region(@Nullable Circle circle, Patch patch) {
    this.circle = circle;
    this.patch = patch;
  }

  static Region of(Patch patch) {
    return patch.polygon().isFull()
        ? whole(new Circle(new Point(0, 0), 180))
        : new Region(null, patch);
  }

  private static Region whole(Circle circle) {
    Patch patch = Disc.isWholeSky(circle) ? Patch.wholeSky() : Patch.of(Disc.polygon(circle));
    return new Region(circle, patch);
  }

  /** The region without any point. */
  public static Region empty() {
    return new Region(null, Patch.nothing());
  }

  /**
   * What shapes cover together. Of a polygon or loop it is the smaller side, whichever way it is
   * wound; a circle of 180 degrees or more is the whole sky.
   *
   * @throws IllegalArgumentException if an outline is not made of loops, the centre or radius of a
   *     circle is not on the sky or not above 0, or {@link Verdict} finds another flaw in a polygon
   *     than points that repeat, longitudes beyond 0 to 360 or the winding; see {@link Repair}
   */
  public static Region of(Shape... shapes) {
    return of(Arrays.asList(shapes));
  }

  /**
   * The same for a collection of shapes; empty if there are none.
   *
   * @throws IllegalArgumentException as above
   */
  public static Region of(Collection<? extends Shape> shapes) {
    List<Region> regions = new ArrayList<>();
    for (Shape shape : shapes) {
      if (shape instanceof Circle circle) {
        regions.add(whole(Sound.circle(circle)));
      } else if (shape instanceof Polygon polygon) {
        regions.add(of(Sound.smaller(polygon)));
      } else if (shape instanceof MultiPolygon outline) {
        for (Polygon loop : Sound.loops(outline)) {
          regions.add(of(Sound.smaller(loop)));
        }
      }
    }
    return together(regions);
  }

  /**
   * What a polygon encloses by its winding: what is to the left when going around as seen from
   * inside the sphere, which is more than half of the sky if it is clockwise.
   *
   * @throws IllegalArgumentException if {@link Verdict} finds a flaw as above
   */
  public static Region wound(Polygon polygon) {
    return of(Sound.wound(polygon));
  }

  private static Region together(List<Region> regions) {
    // Halves first, so that the work grows little faster than the number of vertices.
    int size = regions.size();
    return switch (size) {
      case 0 -> empty();
      case 1 -> regions.get(0);
      default ->
          together(regions.subList(0, size / 2)).union(together(regions.subList(size / 2, size)));
    };
  }

  /** Whether there is no point in it. */
  public boolean isEmpty() {
    return patch.polygon().isEmpty();
  }

  /**
   * The region as a shape: a circle; a polygon; or an outline of several loops, those around parts
   * counter-clockwise, east to the left, and those around holes clockwise. The whole sky is a
   * circle of 180 degrees. Empty if the region is.
   */
  public Optional<Shape> shape() {
    if (circle != null) {
      return Optional.of(circle);
    }
    List<Polygon> loops = loops();
    return loops.size() < 2
        ? loops.stream().findFirst().map(loop -> loop)
        : Optional.of(MultiPolygon.of(loops));
  }

  /** The loops of the boundary as {@link #shape()} has them, a circle as a polygon. */
  public List<Polygon> loops() {
    return patch.loops().stream().map(Polygon::new).toList();
  }

  /** The area in steradians. */
  public double steradians() {
    return circle != null ? Disc.area(circle) : patch.measure().area();
  }

  /** The area in square degrees. */
  public double area() {
    return steradians() * Measure.SQUARE_DEGREES;
  }

  /**
   * The direction of the mean of the unit vectors of all its points; empty if there is none, as in
   * an empty region or the whole sky.
   */
  public Optional<Point> centroid() {
    if (circle != null) {
      return Disc.isWholeSky(circle) ? Optional.empty() : Optional.of(circle.center());
    }
    Measure measure = patch.measure();
    boolean isClear = measure.moment().norm() > 1e-15 * measure.area();
    return isClear ? Optional.of(Sky.point(measure.moment())) : Optional.empty();
  }

  /**
   * The smallest circle that holds all vertices, and with them the region if it is within a
   * hemisphere; a circle is its own. Beyond a hemisphere it is the smallest for up to 24 vertices.
   * Empty if the region is.
   */
  public Optional<Circle> enclosingCircle() {
    if (circle != null) {
      return Optional.of(circle);
    }
    return isEmpty() ? Optional.empty() : Optional.of(EnclosingCap.of(vertices()));
  }

  /**
   * The smallest circle that holds points; beyond a hemisphere that is the smallest for up to 24.
   *
   * @param points one or more, on the sky
   */
  public static Circle enclosingCircle(Collection<Point> points) {
    return EnclosingCap.of(List.copyOf(points));
  }

  private List<Point> vertices() {
    return patch.loops().stream().flatMap(List::stream).toList();
  }

  /**
   * Whether a point is inside or on the boundary.
   *
   * @param point any longitude, a latitude from -90 to 90; no point else is contained
   */
  public boolean contains(Point point) {
    if (!Double.isFinite(point.cval1()) || !(Math.abs(point.cval2()) <= 90)) {
      return false;
    }
    return circle != null ? Disc.contains(circle, point) : patch.contains(Sky.vector(point));
  }

  /** Whether a region is within this one; boundaries may touch. */
  public boolean contains(Region other) {
    if (other.isEmpty()) {
      return true;
    }
    if (circle != null) {
      return other.circle != null
          ? Disc.contains(circle, other.circle)
          : Disc.contains(circle, other.patch);
    }
    return other.circle != null
        ? Disc.contains(patch, other.circle)
        : patch.polygon().contains(other.patch.polygon());
  }

  /** Whether the insides of the regions have points in common. */
  public boolean intersects(Region other) {
    if (isEmpty() || other.isEmpty()) {
      return false;
    }
    if (circle != null) {
      return other.circle != null
          ? Disc.intersect(circle, other.circle)
          : Disc.intersect(other.patch, circle);
    }
    return other.circle != null
        ? Disc.intersect(patch, other.circle)
        : patch.polygon().intersects(other.patch.polygon());
  }

  /** What both have. */
  public Region intersection(Region other) {
    if (contains(other)) {
      return other;
    }
    if (other.contains(this)) {
      return this;
    }
    return intersects(other) ? of(patch.with(other.patch, S2Polygon::initToIntersection)) : empty();
  }

  /** What one or both have. */
  public Region union(Region other) {
    if (contains(other)) {
      return this;
    }
    if (other.contains(this)) {
      return other;
    }
    return of(patch.with(other.patch, S2Polygon::initToUnion));
  }

  /** The rest of the sky. */
  public Region complement() {
    if (circle != null) {
      return Disc.isWholeSky(circle) ? empty() : whole(Disc.complement(circle));
    }
    return isEmpty() ? of(Patch.wholeSky()) : of(patch.complement());
  }

  /**
   * The smallest convex region that holds this one: a circle is its own, and is held by a polygon
   * around it in any other. The whole sky if this is not within a hemisphere.
   */
  public Region hull() {
    if (isEmpty() || (circle != null && circle.radius() <= 90)) {
      return this;
    }
    boolean isLarge = circle != null || steradians() > Measure.SPHERE / 2;
    return isLarge ? of(Patch.wholeSky()) : Hull.of(vertices());
  }

  /**
   * The smallest convex region that holds all of those shapes, as {@link #hull()}. Of polygons only
   * the points count, so that it does not matter whether edges cross.
   *
   * @throws IllegalArgumentException if a point is not on the sky, or a circle or outline is none
   *     as in {@link #of(Collection)}
   */
  public static Region hull(Collection<? extends Shape> shapes) {
    if (shapes.size() == 1 && shapes.iterator().next() instanceof Circle circle) {
      return of(circle).hull();
    }
    List<Point> points = new ArrayList<>();
    for (Shape shape : shapes) {
      if (shape instanceof Circle circle) {
        if (Sound.circle(circle).radius() > Hull.WIDEST) {
          return of(Patch.wholeSky());
        }
        points.addAll(Disc.around(circle));
      } else if (shape instanceof Polygon polygon) {
        points.addAll(Sound.onTheSky(polygon.points()));
      } else if (shape instanceof MultiPolygon outline) {
        Sound.loops(outline).forEach(loop -> points.addAll(Sound.onTheSky(loop.points())));
      }
    }
    return Hull.of(points);
  }

  /** How far two points on the sky are from each other, in degrees. */
  public static double separation(Point one, Point other) {
    return Math.toDegrees(Sky.separation(one, other));
  }

  /** How far a point is from the region in degrees; 0 inside. */
  public double distance(Point point) {
    if (contains(point)) {
      return 0;
    }
    return Math.toDegrees(
        circle != null
            ? Sky.separation(circle.center(), point) - Disc.radius(circle)
            : patch.distance(Sky.vector(point)));
  }

  /** The length of the boundary in degrees, holes included. */
  public double perimeter() {
    return circle != null
        ? 360 * Math.sin(Disc.radius(circle))
        : Math.toDegrees(patch.measure().perimeter());
  }

  /**
   * How far another region reaches out of this one, in degrees: the greatest distance of its
   * vertices, and of three points within each of its edges; 0 if these are all inside.
   */
  public double overhang(Region other) {
    double[] most = {0};
    other.patch.along(point -> most[0] = Math.max(most[0], distance(point)));
    return most[0];
  }
}
