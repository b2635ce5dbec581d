package org.caom2.compute.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.caom2.compute.sphere.Outlines.polygon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.caom2.compute.sphere.Repair.Kind;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {
  private static List<Kind> kinds(Repair repair) {
    return repair.steps().stream().map(Repair.Step::kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2, 1 4, 1 4, 3 3; DROPPED_DUPLICATE; 2 2, 1 4, 3 3",
        "2 2, 1 4, 3 3, 2 2; DROPPED_CLOSING_DUPLICATE; 2 2, 1 4, 3 3",
        "-2 2, 357 4, 1 3; REDUCED_LONGITUDE; 358 2, 357 4, 1 3",
        "2 2, 3 3, 1 4; REVERSED_WINDING; 1 4, 3 3, 2 2",
        "0 0, 0 5, 0 10, 10 0; DROPPED_COLLINEAR; 0 0, 0 10, 10 0",
        "0 0, 0 5, 0 10, 0 7, 5 7, 5 0; REMOVED_SPIKE DROPPED_COLLINEAR DROPPED_COLLINEAR; x",
        "0 0, 0 10, 10 10, 10 12, 10 10, 10 0; REMOVED_SPIKE REMOVED_SPIKE; 0 0, 0 10, 10 10, 10 0",
      })
  void steps(String points, String steps, String wanted) {
    Repair repair = Repair.of(polygon(points));
    assertThat(repair.isDone()).as(repair.toString()).isTrue();
    if (wanted.equals("x")) {
      assertThat(Verdict.of(repair.polygons().get(0)).isValid()).isTrue();
      assertThat(kinds(repair)).contains(Kind.REMOVED_SPIKE);
    } else {
      assertThat(String.join(" ", kinds(repair).stream().map(Kind::name).toList()))
          .isEqualTo(steps);
      assertThat(repair.polygons()).containsExactly(polygon(wanted));
    }
  }

  @Test
  void aValidPolygonStaysAsItIs() {
    Polygon polygon = polygon("359 -1, 359 1, 1 1, 1 -1");
    assertThat(Repair.of(polygon)).isEqualTo(new Repair(List.of(polygon), List.of(), null));
  }

  @Test
  void whatCrossesItselfAThousandTimesIsGivenUp() {
    Random random = new Random(1);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      points.add(new Point(10 + 5 * random.nextDouble(), 10 + 5 * random.nextDouble()));
    }
    Repair repair = Repair.of(new Polygon(points));
    assertThat(repair.isDone()).isFalse();
    assertThat(repair.obstacle()).isEqualTo("the outline meets itself more than 1000 times");
    assertThat(repair.steps()).isEmpty();
    assertThat(Repair.of(new Polygon(points.subList(0, 50))).isDone()).isTrue();
  }

  @Test
  void aBowTieBecomesTwoTriangles() {
    Repair repair = Repair.of(polygon("0 -1, 0 1, 2 -1, 2 1"));
    assertThat(kinds(repair)).containsExactly(Kind.SPLIT_CROSSING);
    assertThat(repair.steps().get(0).points()).containsExactly(1, 3);
    assertThat(repair.polygons()).hasSize(2).allMatch(each -> each.points().size() == 3);
    assertThat(repair.shape().orElseThrow()).isInstanceOf(MultiPolygon.class);
  }

  @Test
  void twoLoopsThroughOnePointBecomeTwoPolygons() {
    Repair repair = Repair.of(polygon("0 0, -1 1, 0 2, 1 1, 0 0, 1 -1, 0 -2, -1 -1"));
    assertThat(kinds(repair))
        .containsExactly(Kind.REDUCED_LONGITUDE, Kind.REDUCED_LONGITUDE, Kind.SPLIT_TOUCHING);
    assertThat(repair.polygons()).hasSize(2).allMatch(each -> each.points().size() == 4);
  }

  @Test
  void aHoleIsFilledAndThatIsTold() {
    // In along an edge, around the hole, and out again.
    Repair repair = Repair.of(polygon("0 0, 0 10, 10 10, 10 0, 6 0, 6 4, 6 6, 4 6, 4 4, 6 4, 6 0"));
    assertThat(repair.isDone()).as(repair.toString()).isTrue();
    assertThat(kinds(repair)).contains(Kind.FILLED_HOLE);
    assertThat(Region.of(repair.polygons()).contains(new Point(5, 5))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'' ; 0 points instead of three",
        "1 1, 2 2; 2 points instead of three",
        "1 1, 1 1, 2 2; 2 points instead of three",
        "NaN 1, 1 2, 2 2; coordinates of points[0] no number or infinite",
        "1 95, 1 2, 2 2; latitude of points[0] not within -90 to 90",
        "0 0, 10 0, 20 0; the 3 points are on one great circle",
        "0 0, 120 0, 240 0; 3 points that enclose half of the sky",
        "10 20, 190 -20, 100 0; the edge that starts at points[0] is 180 degrees long",
        "1 1, 1 1, 2 95, 3 3, 5 5; latitude of points[2] not within -90 to 90",
      })
  void whatCannotBeMended(String points, String obstacle) {
    Repair repair = Repair.of(polygon(points));
    assertThat(repair.isDone()).isFalse();
    assertThat(repair.obstacle()).isEqualTo(obstacle);
    assertThat(repair.shape()).isEmpty();
  }

  @Test
  void loopsThatShareAnEdgeAreMerged() {
    Repair repair =
        Repair.of(List.of(polygon("0 0, 0 2, 2 2, 2 0"), polygon("2 0, 4 0, 4 2, 2 2")));
    assertThat(kinds(repair)).containsExactly(Kind.REVERSED_WINDING, Kind.MERGED_LOOPS);
    assertThat(repair.steps().get(0).message()).startsWith("loop 1: ");
    assertThat(repair.polygons()).hasSize(1);
    Repair apart = Repair.of(List.of(polygon("0 0, 0 2, 2 2, 2 0"), polygon("5 0, 5 2, 7 2, 7 0")));
    assertThat(apart.steps()).isEmpty();
    assertThat(apart.polygons()).hasSize(2);
    assertThat(Repair.of(new MultiPolygon(List.of())).isDone()).isFalse();
  }

  @Test
  void randomPolygonsAreMendedWithoutLoss() {
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      double size = Math.pow(10, -5 + 6.5 * random.nextDouble());
      Polygon star =
          Outlines.star(Outlines.anywhere(random), size, 4 + random.nextInt(8), 0.4, random);
      List<Point> points = new ArrayList<>(star.points());
      Collections.shuffle(points, random);
      points.add(random.nextInt(points.size()), points.get(random.nextInt(points.size())));
      Polygon faulty = new Polygon(points);
      Repair repair = Repair.of(faulty);
      assertThat(repair.isDone()).as(faulty + " " + repair).isTrue();
      assertThat(repair.polygons()).allMatch(each -> Verdict.of(each).isValid());
      Region mended = Region.of(repair.polygons());
      double apart = repair.polygons().stream().mapToDouble(p -> Region.of(p).area()).sum();
      assertThat(mended.area()).as(faulty.toString()).isCloseTo(apart, withPercentage(1e-6));
      // A spike goes with its tip.
      if (!kinds(repair).contains(Kind.REMOVED_SPIKE)) {
        assertThat(Region.hull(repair.polygons()).area())
            .as(faulty.toString())
            .isCloseTo(Region.hull(List.of(star)).area(), withPercentage(1e-6));
      }
    }
  }
}
