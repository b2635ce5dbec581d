package org.caom2.compute.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.caom2.compute.sphere.Outlines.polygon;

import com.google.common.geometry.S2;
import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
  private static final double SKY = 360 * 360 / Math.PI;
  private static final double PARTS_PER_BILLION = 1e-7;

  private static Region region(String points) {
    return Region.of(polygon(points));
  }

  @Test
  void anOctant() {
    Region octant = region("0 0, 0 90, 90 0");
    assertThat(octant.steradians()).isCloseTo(Math.PI / 2, offset(1e-15));
    assertThat(octant.area()).isCloseTo(SKY / 8, offset(1e-11));
    Point middle = new Point(45, Math.toDegrees(Math.atan(Math.sqrt(0.5))));
    assertThat(Sky.separation(octant.centroid().orElseThrow(), middle)).isLessThan(1e-15);
    assertThat(octant.perimeter()).isCloseTo(270, withPercentage(1e-12));
    Circle circle = octant.enclosingCircle().orElseThrow();
    assertThat(Sky.separation(circle.center(), middle)).isLessThan(1e-15);
    assertThat(circle.radius())
        .isCloseTo(Math.toDegrees(Math.acos(Math.sqrt(1 / 3.0))), offset(1e-13));
  }

  @Test
  void smallSquaresHaveTheirArea() {
    for (double latitude : new double[] {0, 45, -89.9999999}) {
      double size = 1e-9;
      double width = size / Math.cos(Math.toRadians(latitude));
      Polygon square =
          new Polygon(
              List.of(
                  new Point(100, latitude),
                  new Point(100, latitude + size),
                  new Point(100 + width, latitude + size),
                  new Point(100 + width, latitude)));
      double height = latitude + size - latitude;
      double wide = (100 + width - 100) * Math.cos(Math.toRadians(latitude));
      assertThat(Region.of(square).area()).isCloseTo(height * wide, withPercentage(1.2));
    }
  }

  @Test
  void theSmallerSideOrTheOneByTheWinding() {
    Polygon clockwise = polygon("2 2, 3 3, 1 4");
    Region small = Region.of(clockwise);
    assertThat(small.area()).isLessThan(3);
    Region large = Region.wound(clockwise);
    assertThat(large.area()).isCloseTo(SKY - small.area(), offset(1e-9));
    assertThat(large.contains(new Point(200, 50))).isTrue();
    assertThat(large.contains(new Point(2, 3))).isFalse();
    assertThat(large.intersects(small)).isFalse();
    assertThat(large.shape()).contains(clockwise);
    assertThat(Region.wound(polygon("2 2, 1 4, 3 3")).area()).isEqualTo(small.area());
  }

  @Test
  void shapesComeBackAsTheyWere() {
    Polygon polygon = polygon("359.1 -1, 359.2 1, 1.3 1, 1.4 -1");
    Region region = Region.of(polygon);
    assertThat(region.loops()).hasSize(1);
    assertThat(region.loops().get(0).points())
        .containsExactlyInAnyOrderElementsOf(polygon.points());
    Circle circle = new Circle(new Point(1, 2), 3);
    assertThat(Region.of(circle).shape()).contains(circle);
    assertThat(Region.of(circle).union(Region.of(new Circle(new Point(1, 2), 1))).shape())
        .contains(circle);
    assertThat(Region.of(circle).intersection(Region.of(new Circle(new Point(1, 2), 1))).shape())
        .contains(new Circle(new Point(1, 2), 1));
  }

  @Test
  void circles() {
    Region cap = Region.of(new Circle(new Point(359.5, 89), 2));
    assertThat(cap.steradians())
        .isCloseTo(2 * Math.PI * (1 - Math.cos(Math.toRadians(2))), withPercentage(1e-10));
    assertThat(cap.centroid()).contains(new Point(359.5, 89));
    assertThat(cap.contains(new Point(179.5, 89.000001))).isTrue();
    assertThat(cap.contains(new Point(179.5, 88.999999))).isFalse();
    Region other = Region.of(new Circle(new Point(359.5, 85), 1.999));
    assertThat(cap.intersects(other)).isFalse();
    assertThat(cap.intersects(Region.of(new Circle(new Point(359.5, 85), 2.001)))).isTrue();
    assertThat(cap.intersection(other).isEmpty()).isTrue();
    assertThat(cap.complement().shape()).contains(new Circle(new Point(179.5, -89), 178));
    assertThat(Region.of(new Circle(new Point(0, 0), 180)).area()).isCloseTo(SKY, offset(1e-9));
    assertThat(Region.of(new Circle(new Point(0, 0), 250)).complement().isEmpty()).isTrue();
    assertThat(Region.of(new Circle(new Point(10, 0), 1e-9)).area())
        .isCloseTo(Math.PI * 1e-18, withPercentage(1e-9));
  }

  @Test
  void theIntersectionOfCirclesIsALens() {
    double r = 3;
    Region a = Region.of(new Circle(new Point(0, 0), r));
    Region b = Region.of(new Circle(new Point(3, 0), r));
    // On a plane: 2 r2 acos(d/2r) - d/2 sqrt(4 r2 - d2); the sphere is 0.02 % different.
    double lens = 2 * r * r * Math.acos(0.5) - 1.5 * Math.sqrt(27);
    assertThat(a.intersection(b).area()).isCloseTo(lens, withPercentage(0.05));
    assertThat(a.union(b).area() + a.intersection(b).area())
        .isCloseTo(a.area() + b.area(), withPercentage(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.01, 5, 60, 89, 91, 150})
  void thePolygonInPlaceOfACircleIsWithinItsTolerance(double radius) {
    Circle circle = new Circle(new Point(20, 70), radius);
    Polygon polygon = Region.of(circle).loops().get(0);
    double area =
        radius > 90
            ? Measure.SPHERE - Measure.of(polygon.points()).smaller().area()
            : Measure.of(polygon.points()).area();
    assertThat(area).isCloseTo(Disc.area(circle), withPercentage(1e-7));
    double tolerance = 1e-4 * Math.toRadians(radius);
    for (int i = 0; i < 256; i++) {
      Point a = polygon.points().get(i);
      double rim = Sky.separation(circle.center(), a) - Math.toRadians(radius);
      assertThat(rim).isBetween(-tolerance, tolerance);
    }
  }

  @Test
  void circlesAndPolygons() {
    Region square = region("10 -5, 10 5, 20 5, 20 -5");
    assertThat(square.contains(Region.of(new Circle(new Point(15, 0), 4.9)))).isTrue();
    assertThat(square.contains(Region.of(new Circle(new Point(15, 0), 5.1)))).isFalse();
    assertThat(square.intersects(Region.of(new Circle(new Point(25, 0), 4.9)))).isFalse();
    assertThat(square.intersects(Region.of(new Circle(new Point(25, 0), 5.1)))).isTrue();
    assertThat(Region.of(new Circle(new Point(15, 0), 7.1)).contains(square)).isTrue();
    assertThat(Region.of(new Circle(new Point(15, 0), 7.0)).contains(square)).isFalse();
    assertThat(Region.of(new Circle(new Point(195, 0), 170)).contains(square)).isFalse();
    assertThat(Region.of(new Circle(new Point(195, 0), 176)).intersects(square)).isTrue();
    assertThat(Region.of(new Circle(new Point(90, 0), 90)).contains(square)).isTrue();
  }

  @Test
  void severalShapesAreOneRegion() {
    Region both = Region.of(polygon("0 0, 0 2, 2 2, 2 0"), polygon("1 0, 1 2, 3 2, 3 0"));
    assertThat(both.loops()).hasSize(1);
    assertThat(both.area()).isCloseTo(region("0 0, 0 2, 3 2, 3 0").area(), withPercentage(0.1));
    Region apart = Region.of(polygon("0 0, 0 2, 2 2, 2 0"), polygon("4 0, 4 2, 6 2, 6 0"));
    assertThat(apart.shape().orElseThrow()).isInstanceOf(MultiPolygon.class);
    assertThat(Region.of(apart.shape().orElseThrow()).area()).isEqualTo(apart.area());
    assertThat(apart.contains(new Point(3, 1))).isFalse();
    assertThat(Region.of().isEmpty()).isTrue();
  }

  @Test
  void holes() {
    Region square = region("0 0, 0 10, 10 10, 10 0");
    Region inner = region("4 4, 4 6, 6 6, 6 4");
    Region ring = square.intersection(inner.complement());
    assertThat(ring.loops()).hasSize(2);
    assertThat(ring.area()).isCloseTo(square.area() - inner.area(), withPercentage(1e-9));
    assertThat(ring.contains(new Point(5, 5))).isFalse();
    assertThat(ring.distance(new Point(5, 5))).isBetween(0.99, 1.0);
    assertThat(ring.union(inner).area()).isCloseTo(square.area(), withPercentage(1e-9));
    assertThat(ring.complement().area()).isCloseTo(SKY - ring.area(), withPercentage(1e-9));
  }

  @Test
  void theBoundaryOfARegionWithAHoleIsBothLoops() {
    Region square = Region.of(polygon("0 -5, 0 5, 10 5, 10 -5"));
    Region inner = Region.of(polygon("4 -1, 4 1, 6 1, 6 -1"));
    Region ring = square.intersection(inner.complement());
    assertThat(ring.perimeter())
        .isCloseTo(square.perimeter() + inner.perimeter(), withPercentage(1e-12));
    assertThat(ring.distance(new Point(5, 0)))
        .isCloseTo(inner.complement().distance(new Point(5, 0)), offset(1e-12))
        .isCloseTo(1, offset(1e-3));
  }

  @Test
  void howFarOneReachesOutOfAnother() {
    Region square = Region.of(polygon("0 0, 0 10, 10 10, 10 0"));
    assertThat(square.overhang(Region.of(polygon("1 1, 1 9, 9 9, 9 1")))).isZero();
    assertThat(square.overhang(square)).isZero();
    // Its corners are out: two degrees of longitude at a latitude of five.
    double out = Math.toDegrees(Math.asin(Math.sin(Math.toRadians(2)) * Sky.cos(5)));
    assertThat(square.overhang(Region.of(polygon("5 5, 5 6, 12 6, 12 5"))))
        .isCloseTo(out, offset(1e-12));
    // All corners are in, but not what is between two of them.
    Region angle = Region.of(polygon("0 0, 0 10, 2 10, 2 2, 10 2, 10 0"));
    assertThat(angle.overhang(Region.of(polygon("1 1, 1 9, 9 1")))).isCloseTo(3, offset(0.02));
    Region circle = Region.of(new Circle(new Point(0, 0), 2));
    assertThat(circle.overhang(Region.of(polygon("-3 0, 0 1, 1 0, 0 -1"))))
        .isCloseTo(1, offset(1e-12));
  }

  @Test
  void whatIsNoRegion() {
    List<org.caom2.model.shape.Shape> faulty =
        List.of(
            polygon("2 2, 2 4, 4 2, 4 4"),
            polygon("2 2, 2 4"),
            polygon("NaN 2, 2 4, 1 1"),
            new Circle(new Point(0, 0), 0),
            new Circle(new Point(0, 0), Double.NaN),
            new Circle(new Point(0, 91), 1));
    for (org.caom2.model.shape.Shape shape : faulty) {
      assertThatThrownBy(() -> Region.of(shape)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(region("2 2, 1 4, 1 4, 3 3, 2 2").area()).isEqualTo(region("2 2, 1 4, 3 3").area());
    assertThat(region("2 2, 1 4, 3 3").contains(new Point(Double.NaN, 3))).isFalse();
  }

  @Test
  void hulls() {
    Region hull =
        Region.hull(
            List.of(polygon("359 -1, 359 1, 1 1, 1 -1"), polygon("9 -1, 9 1, 11 1, 11 -1")));
    assertThat(hull.loops().get(0).points())
        .containsExactlyInAnyOrder(
            new Point(359, -1), new Point(359, 1), new Point(11, 1), new Point(11, -1));
    assertThat(Verdict.of(hull.loops().get(0)).word()).isEqualTo("ok");
    Circle circle = new Circle(new Point(5, 5), 1);
    assertThat(Region.hull(List.of(circle)).shape()).contains(circle);
    Region withCircle = Region.hull(List.of(circle, polygon("359 -1, 359 1, 1 1, 1 -1")));
    assertThat(withCircle.contains(Region.of(circle))).isTrue();
    List<Polygon> everywhere =
        List.of(
            polygon("0 0, 0 1, 1 1"),
            polygon("120 0, 120 1, 121 1"),
            polygon("240 0, 240 1, 241 1"));
    assertThat(Region.hull(everywhere).shape()).contains(new Circle(new Point(0, 0), 180));
  }

  @Test
  void randomProperties() {
    Random random = new Random(20);
    for (int i = 0; i < 300; i++) {
      double size = Math.pow(10, -6 + 7.5 * random.nextDouble());
      Point center =
          switch (i % 4) {
            case 0 -> new Point(0, 0);
            case 1 -> new Point(10, 90 - size * random.nextDouble());
            case 2 -> new Point(200, -90);
            default -> Outlines.anywhere(random);
          };
      Polygon a = Outlines.star(center, size, 3 + random.nextInt(10), 0.5, random);
      Point near = Outlines.at(center, size * random.nextDouble(), 360 * random.nextDouble());
      Polygon b = Outlines.star(near, size, 3 + random.nextInt(10), 0.5, random);
      String name = i + ": " + a + b;
      Region ra = Region.of(a);
      Region rb = Region.of(b);
      double sum = ra.area() + rb.area();
      double slack =
          1e-15 * Math.toRadians(20 * size) * Math.pow(Math.toDegrees(1), 2) + 1e-9 * sum;
      assertThat(ra.area() + ra.complement().area()).as(name).isCloseTo(SKY, offset(1e-9));
      assertThat(ra.union(rb).area() + ra.intersection(rb).area())
          .as(name)
          .isCloseTo(sum, offset(slack));
      assertThat(ra.intersects(rb)).as(name).isEqualTo(ra.intersection(rb).area() > 0);
      assertThat(
              ra.contains(ra.intersection(rb).centroid().orElse(a.points().get(0))) || !isConvex(a))
          .isTrue();
      Region hull = Region.hull(List.of(a, b));
      for (Polygon each : List.of(a, b)) {
        each.points().forEach(point -> assertThat(hull.contains(point)).as(name).isTrue());
      }
      Circle around = ra.enclosingCircle().orElseThrow();
      for (Point point : a.points()) {
        assertThat(Math.toDegrees(Sky.separation(around.center(), point)))
            .as(name)
            .isLessThanOrEqualTo(around.radius() * (1 + 1e-12) + 1e-13);
      }
    }
  }

  private static boolean isConvex(Polygon polygon) {
    return Region.of(polygon).hull().loops().get(0).points().size() == polygon.points().size();
  }

  /** The plain way: the sum of many small triangles, each by its middle. */
  @Test
  void theCentroidIsThatOfManySmallPieces() {
    for (String points :
        List.of("10 20, 10 24, 14 20", "359 -1, 0 5, 4 -1", "0 89, 270 88, 90 86")) {
      Polygon triangle = polygon(points);
      double[] sum = new double[3];
      List<Point> p = triangle.points();
      addPieces(Sky.vector(p.get(0)), Sky.vector(p.get(1)), Sky.vector(p.get(2)), 8, sum);
      Point plain = Sky.point(new S2Point(sum[0], sum[1], sum[2]));
      Point centroid = Region.of(triangle).centroid().orElseThrow();
      assertThat(Sky.separation(centroid, plain)).as(points).isLessThan(2e-13);
    }
  }

  private static void addPieces(S2Point a, S2Point b, S2Point c, int depth, double[] sum) {
    if (depth == 0) {
      S2Point middle = a.add(b).add(c).normalize();
      double area = S2.area(a, b, c);
      sum[0] += area * middle.getX();
      sum[1] += area * middle.getY();
      sum[2] += area * middle.getZ();
      return;
    }
    S2Point ab = a.add(b).normalize();
    S2Point bc = b.add(c).normalize();
    S2Point ca = c.add(a).normalize();
    addPieces(a, ab, ca, depth - 1, sum);
    addPieces(ab, b, bc, depth - 1, sum);
    addPieces(ca, bc, c, depth - 1, sum);
    addPieces(ab, bc, ca, depth - 1, sum);
  }

  /** Their boundary passes opposite to their middle, where triangles have no area of their own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "128 0 0 1e-10 256 0",
        "128 0 0 1e-15 256 0",
        "128 4.4e-258 0 7.8e-186 256 0",
        "0 -80 1e-13 20 180 60",
        "45 35 225 20 225 -89",
      })
  void nearlyHalfOfTheSkyHasItsArea(String points) {
    Region region = Region.of(polygon(points));
    assertThat(region.area()).isCloseTo(20626.48062470964, offset(1e-8 * 20626));
    assertThat(region.area() + region.complement().area())
        .isCloseTo(41252.96124941928, offset(1e-6));
  }

  /** Products of such numbers are 0. */
  @Test
  void coordinatesNextToZeroAreZero() {
    Region one = Region.of(polygon("20 0, 3e-306 4.4e-258, -9.8e-150 -1e-6"));
    Region other = Region.of(polygon("-7.3e-304 -7.3e-304, -7.3e-304 -1e-6, -1e-6 -1e-6"));
    assertThat(one.union(other).area()).isCloseTo(one.area() + other.area(), withPercentage(1e-9));
    assertThat(one.intersection(other).isEmpty()).isTrue();
  }

  @Test
  void areaAndRadiusDoNotDependOnThePlace() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      double size = Math.pow(10, -5 + 6.5 * random.nextDouble());
      long seed = random.nextLong();
      List<Region> places = new ArrayList<>();
      for (Point center : List.of(new Point(0, 0), new Point(0, 90), Outlines.anywhere(random))) {
        places.add(Region.of(Outlines.star(center, size, 8, 0.6, new Random(seed))));
      }
      double area = places.get(0).area();
      double radius = places.get(0).enclosingCircle().orElseThrow().radius();
      // Coordinates have 14 digits of a degree.
      double error = 1e-12 / size;
      for (Region place : places) {
        assertThat(place.area()).isCloseTo(area, withPercentage(PARTS_PER_BILLION + 100 * error));
        assertThat(place.enclosingCircle().orElseThrow().radius())
            .isCloseTo(radius, withPercentage(PARTS_PER_BILLION + 100 * error));
      }
    }
  }

  /** The area of half the sky is met with an error, so that it may be the larger side. */
  @Test
  void halfOfTheSkyTogetherWithAnIsland() {
    Polygon half =
        new Polygon(
            List.of(
                new Point(2.4178516392292583E24, -7.318719890402656E-304),
                new Point(-7.30447941770821E-304, -7.297359181360987E-304),
                new Point(-90, 0)));
    Polygon island =
        new Polygon(
            List.of(
                new Point(20, 0),
                new Point(10, 3.141592653589793),
                new Point(-1.25E-4, 4.422692486851728E-258),
                new Point(0, 15)));
    Region both = Region.of(half).union(Region.of(island));
    assertThat(both.area())
        .isCloseTo(Region.of(half).area() + Region.of(island).area(), offset(1e-6));
    assertThat(both.complement().area()).isCloseTo(SKY - both.area(), offset(1e-6));
  }
}
