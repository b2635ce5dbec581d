package org.caom2.compute.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.compute.sphere.Outlines.polygon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.caom2.compute.CpuTime;
import org.caom2.compute.sphere.Flaw.Kind;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2, 1 4, 3 3; ok",
        "2 2, 3 3, 1 4; clockwise",
        "359 -1, 359 1, 1 1, 1 -1; ok",
        "359 1, 359 2, 360 2, 360 1; ok",
        "0 89, 270 89, 180 89, 90 89; ok",
        "0 89, 90 89, 180 89, 270 89; clockwise",
        "0 -89, 90 -89, 180 -89, 270 -89; ok",
        "0 90, 90 0, 0 0; ok",
        "10 -80, 10 80, 170 80, 170 -80; ok",
        "'' ; too-few-points",
        "1 1, 2 2; too-few-points",
        "NaN 1, 1 2, 2 2; not-finite",
        "1 1, 1 Infinity, 2 2; not-finite",
        "-1 1, 1 2, 2 2; longitude-range",
        "1e300 1, 1 2, 2 2; longitude-range",
        "1 -91, 1 2, 2 2; latitude-range",
        "2 2, 1 4, 1 4, 3 3; duplicate-point",
        "2 2, 1 4, 3 3, 2 2; closing-duplicate",
        "0 1, 360 1, 359 2, 1 3; duplicate-point",
        "10 90, 200 90, 90 80, 0 80; duplicate-point",
        "1 1, 1 1, 1 1; duplicate-point",
        "10 20, 190 -20, 100 0; antipodal-edge",
        "2 2, 2 4, 4 2, 4 4; self-intersecting",
        "0 0, 0 2, 1 1, 2 0, 2 2, 1 1; self-intersecting",
        "0 0, 20 0, 10 0; degenerate",
        "30 0, 30 10, 30 20, 30 -5; degenerate",
        "10 0, 10 5, 20 5, 20 0, 20 8, 20 0; spike",
        "35 0, 30 10, 30 0, 40 0, 40 10; self-touching",
        "0 0, 120 0, 240 0; hemisphere",
      })
  void words(String points, String word) {
    assertThat(Verdict.of(polygon(points)).word()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NaN 1, 1 2; not-finite: coordinates of points[0] no number or infinite",
        "1 1, 1 Infinity, 2 NaN, 3 3, NaN 1;"
            + " not-finite: coordinates of points[1], and those of 2 more no number or infinite",
        "1 91, 1 91; too-few-points: 2 points instead of three",
        "1 1, 2 -91, 1 1, 400 2, 2 99; longitude-range: longitude of points[3] not within 0 to 360"
            + " | latitude-range: latitude of points[1], and those of 1 more not within -90 to 90",
        "1 1, 1 1, 1 1, 2 2; duplicate-point: points[1] repeats the point before"
            + " | duplicate-point: points[2] repeats the point before"
            + " | degenerate: fewer than three points differ",
      })
  void whatMakesTheRestDoubtfulIsToldAlone(String points, String flaws) {
    assertThat(Verdict.of(polygon(points)).flaws())
        .extracting(flaw -> flaw.kind().word() + ": " + flaw.message())
        .isEqualTo(List.of(flaws.split(" [|] ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0 0, 10 0, 10 5, 5 0, 0 5;"
            + " self-touching: points[3] is on the edge that starts at points[0]",
        "0 0, 10 0, 10 5, 4 3, 5 0, 6 -3; self-intersecting:"
            + " points[4] is on the edge that starts at points[0], which the outline crosses",
        "0 0, 0 2, 1 1, 2 2, 2 0, 1 1; self-touching: points[2] and points[5] are one",
        "0 0, 0 2, 1 1, 2 0, 2 2, 1 1; self-intersecting:"
            + " points[2] and points[5] are one, where the outline crosses itself",
      })
  void whereAnOutlineMeetsItselfItCrossesOrTouches(String points, String flaw) {
    Flaw first = Verdict.of(polygon(points)).first().orElseThrow();
    assertThat(first.kind().word() + ": " + first.message()).isEqualTo(flaw);
  }

  @Test
  void aCrossingIsToldWithItsPlaceWhereverItIs() {
    for (double longitude : new double[] {0, 100, 359}) {
      Polygon polygon = polygon("0 -1, 0 1, 2 -1, 2 1");
      List<Point> turned = new ArrayList<>();
      for (Point point : polygon.points()) {
        turned.add(new Point((point.cval1() + longitude) % 360, point.cval2()));
      }
      Flaw flaw = Verdict.of(new Polygon(turned)).first().orElseThrow();
      assertThat(flaw.kind()).isEqualTo(Kind.SELF_INTERSECTING);
      assertThat(flaw.points()).containsExactly(1, 3);
      assertThat(flaw.message()).contains("points[1] and points[3] cross");
      assertThat(Sky.separation(flaw.where(), new Point(longitude + 1, 0))).isLessThan(1e-15);
    }
  }

  @Test
  void allFlawsAreToldByTheNumbersOfTheOriginal() {
    Verdict verdict = Verdict.of(polygon("0 0, 0 0, 0 5, 5 0, 5 5, 5 9, 5 5, 0 0"));
    assertThat(verdict.flaws())
        .extracting(flaw -> flaw.kind().word() + " " + flaw.points())
        .containsExactly(
            "duplicate-point [1]",
            "closing-duplicate [7]",
            "self-intersecting [2, 6]",
            "spike [5]",
            "self-touching [4, 6]");
    assertThat(verdict.of(Kind.SPIKE)).hasSize(1);
    assertThat(verdict.isValid()).isFalse();
  }

  /** The middle of an edge of 170 degrees is less sure than its ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {"0 0, 180 60, 10 0, 0 90", "0 0, 180 10, 10 0, 0 90", "0 0, 180 3, 10 0, 0 90"})
  void edgesThatRunBackOverTheLongestAreFound(String points) {
    assertThat(Verdict.of(polygon(points)).flaws())
        .extracting(flaw -> flaw.kind().word() + " " + flaw.points())
        .containsExactly("spike [0]");
  }

  @Test
  void collinearVerticesAreNoFlaw() {
    Verdict verdict = Verdict.of(polygon("0 0, 0 5, 0 10, 10 0, 5 0"));
    assertThat(verdict.isValid()).isTrue();
    assertThat(verdict.collinear()).containsExactly(1, 4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-6, 1e-3, 1, 50})
  void polygonsOfAnySizeAreJudgedAlike(double size) {
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      Polygon polygon = Outlines.star(Outlines.anywhere(random), size, 9, 0.7, random);
      assertThat(Verdict.of(polygon).word()).as(polygon.toString()).isEqualTo("ok");
      List<Point> points = new ArrayList<>(polygon.points());
      Collections.reverse(points);
      assertThat(Verdict.of(new Polygon(points)).word()).isEqualTo("clockwise");
      Collections.swap(points, 3, 4);
      Collections.swap(points, 4, 7);
      Verdict verdict = Verdict.of(new Polygon(points));
      assertThat(verdict.word()).isIn("self-intersecting", "clockwise");
    }
  }

  @Test
  void aVertexNearAnEdgeIsOnItWithinTheTolerance() {
    double tolerance = Math.toDegrees(1e-15);
    assertThat(Verdict.of(corner(0.5 * tolerance)).word()).isEqualTo("self-touching");
    assertThat(Verdict.of(corner(-0.5 * tolerance)).word()).isEqualTo("self-touching");
    assertThat(Verdict.of(corner(2 * tolerance)).word()).isEqualTo("ok");
    assertThat(Verdict.of(corner(-2 * tolerance)).word()).isEqualTo("self-intersecting");
  }

  /** A notch from above that ends so much above the lower edge, on the equator. */
  private static Polygon corner(double above) {
    return new Polygon(
        List.of(
            new Point(0, 0),
            new Point(0, 1e-6),
            new Point(1e-6, above),
            new Point(2e-6, 1e-6),
            new Point(2e-6, 0)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1, 60})
  void manyVerticesAreJudgedFast(double size) {
    Polygon polygon = Outlines.star(new Point(10, 80), size, 10_000, 1e-6, new Random(1));
    List<Point> shuffled = new ArrayList<>(polygon.points());
    Collections.shuffle(shuffled, new Random(2));
    Duration start = CpuTime.now();
    assertThat(Verdict.of(polygon).word()).isEqualTo("ok");
    assertThat(Verdict.of(new Polygon(shuffled)).of(Kind.SELF_INTERSECTING))
        .hasSizeGreaterThan(900);
    assertThat(CpuTime.since(start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aCrossingAmongManyVerticesIsFound() {
    List<Point> points =
        new ArrayList<>(Outlines.star(new Point(10, 80), 5, 5_000, 0, new Random(1)).points());
    Collections.swap(points, 2000, 2001);
    assertThat(Verdict.of(new Polygon(points)).of(Kind.SELF_INTERSECTING))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.points()).containsExactly(1999, 2001));
  }

  @Test
  void tooManyVerticesAreNotComparedAndThatIsTold() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 100_001; i++) {
      points.add(Outlines.at(new Point(10, 20), 3, -360.0 * i / 100_001));
    }
    Duration start = CpuTime.now();
    Verdict verdict = Verdict.of(new Polygon(points));
    assertThat(verdict.kinds()).contains(Kind.TOO_INTRICATE);
    assertThat(CpuTime.since(start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void separationsKeepTheirDigits() {
    assertThat(Sky.separation(new Point(359.9999999999, 0), new Point(1e-10, 0)))
        .isCloseTo(Math.toRadians(2e-10), Offset.offset(1e-15));
    assertThat(Sky.separation(new Point(10, 90), new Point(250, 90))).isZero();
    assertThat(Sky.separation(new Point(0, 0), new Point(360, 0))).isZero();
    assertThat(Sky.separation(new Point(0, 1e-20), new Point(0, 0)))
        .isCloseTo(Math.toRadians(1e-20), Offset.offset(1e-34));
  }
}
