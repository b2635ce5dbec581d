package org.caom2.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Repair;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;

/**
 * Any points make a polygon that can be judged. One that is judged fit is a region, one that is not
 * is refused, and what is mended is fit. Two regions obey the laws of areas.
 */
final class Regions implements Property {
  private static final int MOST = 24;
  private static final double SKY = 360 * 360 / Math.PI;

  /** The cosine of 175 degrees. */
  private static final double LONG_EDGE = -0.996;

  /** Square degrees; far more than the tolerance of areas, since laws add up several. */
  private static final double TOLERANCE = 1e-6;

  @Override
  public void tryWith(byte[] input) {
    Numbers numbers = new Numbers(input);
    Polygon polygon = polygon(numbers);
    Polygon other = polygon(numbers);
    judge(polygon);
    judge(other);
    Circle circle = new Circle(point(numbers), numbers.number());
    List<Region> regions = new ArrayList<>();
    for (Shape shape : List.of(polygon, other, circle)) {
      if (shape instanceof Polygon each && hasLongEdge(each)) {
        continue;
      }
      region(shape).ifPresent(regions::add);
    }
    for (Region one : regions) {
      for (Region two : regions) {
        laws(one, two);
      }
    }
    if (!regions.isEmpty()) {
      measure(regions.get(0), point(numbers));
    }
  }

  /** The region; empty if the shape is refused, as is documented. */
  private static Optional<Region> region(Shape shape) {
    try {
      return Optional.of(Region.of(shape));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Point point(Numbers numbers) {
    return new Point(numbers.number(), numbers.number());
  }

  private static Polygon polygon(Numbers numbers) {
    List<Point> points = new ArrayList<>();
    int count = numbers.choice(3, 4, 4, 5, 6, 8, 12, MOST);
    while (points.size() < count && !numbers.end()) {
      points.add(point(numbers));
    }
    return new Polygon(points);
  }

  /** Of an edge that is nearly 180 degrees long the last digit of its ends moves the middle far. */
  private static boolean hasLongEdge(Polygon polygon) {
    int size = polygon.points().size();
    for (int i = 0; i < size; i++) {
      double[] a = vector(polygon.points().get(i));
      double[] b = vector(polygon.points().get((i + 1) % size));
      if (a[0] * b[0] + a[1] * b[1] + a[2] * b[2] < LONG_EDGE) {
        return true;
      }
    }
    return false;
  }

  private static double[] vector(Point point) {
    double longitude = Math.toRadians(point.cval1());
    double latitude = Math.toRadians(point.cval2());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude),
    };
  }

  private static void judge(Polygon polygon) {
    Verdict verdict = Verdict.of(polygon);
    Oracle.same(verdict, Verdict.of(polygon), "the verdict, asked again,");
    boolean region;
    try {
      double area = Region.of(polygon).area();
      Oracle.check(area >= 0 && area <= SKY, () -> "an area of " + area);
      region = true;
    } catch (IllegalArgumentException e) {
      region = false;
    }
    Oracle.same(verdict.isRegion(), region, "whether it is a region " + verdict);
    Repair repair = Repair.of(polygon);
    if (repair.isDone()) {
      for (Polygon mended : repair.polygons()) {
        Verdict better = Verdict.of(mended);
        Oracle.check(better.isValid(), () -> "mended to " + mended + ", " + better);
      }
    }
  }

  private static void laws(Region one, Region two) {
    double union = one.union(two).area();
    double common = one.intersection(two).area();
    boolean circles =
        one.shape().orElse(null) instanceof Circle || two.shape().orElse(null) instanceof Circle;
    Oracle.check(
        // Polygons that take the place of circles have their area, but not their outline.
        circles
            || Math.abs(one.area() + two.area() - union - common)
                <= TOLERANCE * Math.max(1, one.area() + two.area()),
        () ->
            "areas "
                + one.area()
                + " and "
                + two.area()
                + " make "
                + union
                + " and in common "
                + common);
    Oracle.check(one.contains(one), () -> "does not contain itself: " + one.loops());
    Oracle.same(one.intersects(two), two.intersects(one), "who meets whom");
  }

  private static void measure(Region region, Point point) {
    region.centroid();
    region.enclosingCircle();
    region.hull();
    region.perimeter();
    region.complement();
    region.shape();
    Oracle.check(
        !region.contains(point) || region.distance(point) == 0,
        () -> "far from " + point + ", which is inside");
  }
}
