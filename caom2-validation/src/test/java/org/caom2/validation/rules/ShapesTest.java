package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.model.vocab.SegmentType.CLOSE;
import static org.caom2.model.vocab.SegmentType.LINE;
import static org.caom2.model.vocab.SegmentType.MOVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caom2.model.Position;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.shape.Vertex;
import org.caom2.model.vocab.SegmentType;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Circles, polygons and outlines of a plane's position. */
class ShapesTest {
  private static Polygon polygon(double... numbers) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      points.add(new Point(numbers[i], numbers[i + 1]));
    }
    return new Polygon(points);
  }

  private static Polygon polygon(String text) {
    double[] numbers =
        java.util.Arrays.stream(text.trim().split("[ ,]+"))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return polygon(numbers);
  }

  private static List<Issue> issues(Position position, Version version) {
    return Findings.onPlane(plane -> plane.position(position), version);
  }

  private static Set<String> bounds(Shape shape, Version version) {
    return Findings.codes(issues(Position.builder().bounds(shape).build(), version));
  }

  private static Set<String> samples(Version version, Shape... shapes) {
    return Findings.codes(issues(Position.builder().samples(List.of(shapes)).build(), version));
  }

  private static Set<String> wanted(String codes) {
    return codes.equals("none") ? Set.of() : Set.of(codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2, 1 4, 3 3; none",
        "2 2, 2 4, 4 4, 4 2; none",
        "359 -1, 359 1, 1 1, 1 -1; none",
        "359 50, 359 52, 1 52, 1 50; none",
        "0 89, 270 89, 180 89, 90 89; none",
        "0 -89, 90 -89, 180 -89, 270 -89; none",
        "360.5 1, 1 2, 2 2; error poly.range",
        "-1 1, 1 2, 2 2; error poly.range",
        "1 91, 1 2, 2 2; error poly.range",
        "NaN 1, 1 2, 2 2; error poly.range",
        "2 2, 1 4, 3 3, 2 2; none",
        "2 2, 1 4, 1 4, 3 3; none",
        "359 1, 359 2, 360 2, 360 1; none",
        "10 -80, 10 80, 170 80, 170 -80; none",
        "1 1, 2 2, 1 1; error poly.points",
        "1 1, 1 1, 1 1; error poly.points",
        "1 1, 2 2; error poly.points",
      })
  void polygonsUntil24(String points, String code) {
    assertThat(bounds(polygon(points), Version.V2_4)).isEqualTo(wanted(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2, 3 3, 1 4; none",
        "360.5 1, 1 2, 2 2; error poly.range",
        "1 1, 2 2, 1 1; error poly.points",
      })
  void polygonsSince25(String points, String code) {
    assertThat(bounds(polygon(points), Version.V2_5)).isEqualTo(wanted(code));
    assertThat(samples(Version.V2_5, polygon(points))).isEqualTo(wanted(code));
    Position position = Position.builder().minBounds(polygon(points)).build();
    assertThat(Findings.codes(issues(position, Version.V2_5))).isEqualTo(wanted(code));
  }

  @Test
  void onePointOutOfRangeIsToldAndOthersAreCounted() {
    Position position = Position.builder().bounds(polygon("1 1, 361 2, 2 95, 400 1")).build();
    assertThat(issues(position, Version.V2_4))
        .extracting(issue -> issue.path() + ": " + issue.message())
        .containsExactly(
            "plane[caom:C/o/p]/position/bounds/points[1]: longitude 361.0 is not within 0 to 360;"
                + " points out of range: 3");
  }

  @ParameterizedTest
  @CsvSource({
    "0, error circle.radius, none",
    "-1, error circle.radius, error circle.radius",
    "NaN, error circle.radius, error circle.radius",
    "1e-9, none, none",
    "90, none, none",
    "90.1, warning circle.radius, warning circle.radius",
    "180, warning circle.radius, warning circle.radius",
    "200, warning circle.radius, warning circle.radius",
    "360, warning circle.radius, warning circle.radius",
    "361, warning circle.radius, error circle.radius",
  })
  void radius(double radius, String until24, String since25) {
    Circle circle = new Circle(new Point(1, 2), radius);
    assertThat(bounds(circle, Version.V2_4)).isEqualTo(wanted(until24));
    assertThat(bounds(circle, Version.V2_5)).isEqualTo(wanted(since25));
  }

  @ParameterizedTest
  @CsvSource({"120, holds more than half of the sky", "180, holds the whole sky"})
  void largeCircles(double radius, String message) {
    Position position = Position.builder().bounds(new Circle(new Point(1, 2), radius)).build();
    assertThat(Findings.onPlane(plane -> plane.position(position), Version.V2_4))
        .extracting(Object::toString)
        .containsExactly(
            "warning circle.radius plane[caom:C/o/p]/position/bounds/radius: radius "
                + radius
                + " "
                + message);
  }

  @Test
  void centresAreOnTheSky() {
    assertThat(bounds(new Circle(new Point(0, 90.1), 1), Version.V2_5))
        .containsExactly("error poly.range");
    assertThat(bounds(new Circle(new Point(360, -90), 1), Version.V2_4)).isEmpty();
  }

  private static Vertex vertex(SegmentType type, double longitude, double latitude) {
    return new Vertex(longitude, latitude, type);
  }

  private static MultiPolygon outline(SegmentType... steps) {
    List<Vertex> vertices = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      double angle = -6.0 * i / steps.length;
      vertices.add(vertex(steps[i], 10 + Math.cos(angle), Math.sin(angle)));
    }
    return new MultiPolygon(vertices);
  }

  @Test
  void outlines() {
    assertThat(samples(Version.V2_4, outline(MOVE, LINE, LINE, CLOSE))).isEmpty();
    List<MultiPolygon> faulty =
        List.of(
            outline(LINE, LINE, LINE, CLOSE),
            outline(CLOSE, MOVE, LINE, LINE, CLOSE),
            outline(MOVE, MOVE, LINE, LINE, CLOSE),
            outline(MOVE, LINE, LINE, LINE),
            outline(MOVE, LINE, LINE, CLOSE, LINE),
            outline(MOVE, LINE, CLOSE, MOVE, LINE, LINE, CLOSE),
            outline(MOVE, LINE, LINE, CLOSE, CLOSE));
    for (MultiPolygon outline : faulty) {
      assertThat(samples(Version.V2_4, outline))
          .as(outline.toString())
          .containsExactly("error multi.structure");
    }
  }

  @Test
  void aShortLoopThatTheModelTellsAsAPolygon() {
    Polygon loop = polygon("1 1, 2 2");
    assertThat(samples(Version.V2_4, loop)).containsExactly("error multi.structure");
  }

  @Test
  void whatClosesALoopNeedsNoCoordinates() {
    MultiPolygon outline =
        new MultiPolygon(
            List.of(
                vertex(MOVE, 2, 2),
                vertex(LINE, 1, 4),
                vertex(LINE, 3, 3),
                vertex(CLOSE, 999, 999)));
    assertThat(samples(Version.V2_4, outline)).isEmpty();
  }

  @Test
  void dimensions() {
    Position position = Position.builder().dimension(new Dimension2D(0, -1)).build();
    assertThat(issues(position, Version.V2_4))
        .extracting(Issue::message)
        .containsExactly("naxis1 is 0", "naxis2 is -1");
  }
}
