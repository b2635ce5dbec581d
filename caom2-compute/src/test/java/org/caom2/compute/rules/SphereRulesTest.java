package org.caom2.compute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
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
import org.caom2.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Polygons of a plane's position, judged by the standard rules. */
class SphereRulesTest {
  private static Polygon polygon(String text) {
    double[] numbers =
        Arrays.stream(text.trim().split("[ ,]+")).mapToDouble(Double::parseDouble).toArray();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      points.add(new Point(numbers[i], numbers[i + 1]));
    }
    return new Polygon(points);
  }

  private static List<Issue> issues(Position position, Version version) {
    Plane plane = Plane.of("p").position(position).build();
    Observation observation = Observation.simple("C", "o").planes(List.of(plane)).build();
    return Validator.standard().validate(observation, version);
  }

  private static Set<String> codes(List<Issue> issues) {
    return issues.stream()
        .map(issue -> issue.severity().label() + " " + issue.code().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> bounds(Shape shape, Version version) {
    return codes(issues(Position.builder().bounds(shape).build(), version));
  }

  private static Set<String> samples(Version version, Shape... shapes) {
    return codes(issues(Position.builder().samples(List.of(shapes)).build(), version));
  }

  private static Set<String> wanted(String codes) {
    return codes.equals("none") ? Set.of() : new TreeSet<>(Set.of(codes.split(" \\+ ")));
  }

  @Test
  void theSetIsFound() {
    assertThat(Validator.standard().ruleSets()).contains("sphere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2, 1 4, 3 3; none",
        "2 2, 3 3, 1 4; error poly.clockwise",
        "2 2, 2 4, 4 4, 4 2; none",
        "2 2, 4 2, 4 4, 2 4; error poly.clockwise",
        "359 50, 359 52, 1 52, 1 50; none",
        "0 89, 90 89, 180 89, 270 89; error poly.clockwise",
        "0 -89, 270 -89, 180 -89, 90 -89; error poly.clockwise",
        "2 2, 2 4, 4 2, 4 4; error poly.crossing",
        "2 2, 1 4, 3 3, 2 2; warning poly.closing",
        "2 2, 1 4, 1 4, 3 3; warning poly.duplicate",
        "1 1, 2 1, 3 1; error poly.clockwise",
        "1 0, 2 0, 3 0; error poly.degenerate",
        "10 -80, 10 80, 170 80, 170 -80; none",
        "1 -89, 1 89, 359 89, 359 -89; error poly.clockwise",
        "10 20, 190 -20, 100 0; error poly.antipodal",
        "40 10, 40 0, 30 0, 30 10, 35 0; warning poly.touching",
        "35 0, 30 10, 30 0, 40 0, 40 10; error poly.clockwise + warning poly.touching",
        "10 0, 10 5, 20 5, 20 0, 20 8, 20 0; warning poly.spike + warning poly.touching",
        "0 0, 120 0, 240 0; warning poly.hemisphere",
        "0 0, 0 1e-5, 60 1e-5, 60 0; none",
        "0 0, 0 1e-9, 1 1e-9, 1 0; information poly.sliver",
        "360.5 1, 1 2, 2 2; error poly.range",
        "NaN 1, 1 2, 2 2; error poly.range",
        "1 1, 2 2, 1 1; error poly.points",
      })
  void polygonsUntil24(String points, String codes) {
    assertThat(bounds(polygon(points), Version.V2_4)).isEqualTo(wanted(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2, 1 4, 3 3; none",
        "2 2, 3 3, 1 4; warning poly.hemisphere",
        "2 2, 2 4, 4 2, 4 4; warning poly.crossing",
        "10 20, 190 -20, 100 0; error poly.antipodal",
        "1 0, 2 0, 3 0; error poly.degenerate",
        "360.5 1, 1 2, 2 2; error poly.range",
      })
  void polygonsSince25(String points, String codes) {
    assertThat(bounds(polygon(points), Version.V2_5)).isEqualTo(wanted(codes));
    assertThat(samples(Version.V2_5, polygon(points))).isEqualTo(wanted(codes));
    Position position = Position.builder().minBounds(polygon(points)).build();
    assertThat(codes(issues(position, Version.V2_5))).isEqualTo(wanted(codes));
  }

  @Test
  void samplesMayGoAroundEitherWayUntil24() {
    assertThat(samples(Version.V2_4, polygon("2 2, 3 3, 1 4"))).isEmpty();
    assertThat(samples(Version.V2_4, polygon("2 2, 2 4, 4 2, 4 4")))
        .containsExactly("error poly.crossing");
  }

  @Test
  void loopsOfAnOutlineAreToldByTheirNumber() {
    List<Vertex> vertices =
        new ArrayList<>(
            MultiPolygon.of(List.of(polygon("2 2, 1 4, 3 3"), polygon("12 2, 12 4, 14 2, 14 4")))
                .vertices());
    // What closes a loop is by custom at 0, 0; else the model keeps the outline.
    vertices.set(3, new Vertex(1, 1, SegmentType.CLOSE));
    Position position = Position.builder().samples(List.of(new MultiPolygon(vertices))).build();
    assertThat(issues(position, Version.V2_4))
        .extracting(Issue::toString)
        .containsExactly(
            "error poly.crossing plane[caom:C/o/p]/position/samples[0]: loop 1: "
                + "the edges that start at points[1] and points[3] cross");
  }

  @Test
  void aSampleThatIsTheBoundsIsReportedOnce() {
    Polygon crossing = polygon("2 2, 2 4, 4 2, 4 4");
    Position position = Position.builder().bounds(crossing).samples(List.of(crossing)).build();
    assertThat(issues(position, Version.V2_4))
        .extracting(issue -> issue.path() + ": " + issue.message())
        .containsExactly(
            "plane[caom:C/o/p]/position/bounds:"
                + " the edges that start at points[1] and points[3] cross");
  }

  @Test
  void flawsAreCounted() {
    assertThat(
            issues(
                Position.builder().bounds(polygon("2 2, 1 4, 1 4, 1 4, 3 3")).build(),
                Version.V2_4))
        .extracting(Issue::message)
        .containsExactly("points[2] repeats the point before; so often: 2");
  }

  @Test
  void manyPoints() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 10_001; i++) {
      double angle = 2 * Math.PI * i / 10_001;
      points.add(new Point(180 - 10 * Math.cos(angle), 10 * Math.sin(angle)));
    }
    assertThat(bounds(new Polygon(points), Version.V2_4))
        .containsAnyOf("information poly.vertices")
        .doesNotContain("information poly.crossing");
    Collections.shuffle(points, new java.util.Random(1));
    assertThat(bounds(new Polygon(points), Version.V2_4)).contains("error poly.crossing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2, 2 4, 4 4, 4 2; none",
        "2 2, 2 4.01, 4 4, 4 2; none",
        "2 2, 2 4.1, 4 4, 4 2; warning samples.outside",
        "2 3, 2 4, 5 4, 5 3; warning samples.outside",
        "102 3, 102 4, 105 4, 105 3; warning samples.outside",
        "2.5 2.5, 2.5 3, 3 3, 3 2.5; none",
      })
  void samplesWithinBounds(String sample, String codes) {
    Polygon bounds = polygon("2 2, 2 4, 4 4, 4 2");
    for (Version version : List.of(Version.V2_4, Version.V2_5)) {
      Position position =
          Position.builder()
              .bounds(bounds)
              .samples(List.of(polygon(sample), polygon("2.5 2.5, 2.5 3, 3 3, 3 2.5")))
              .build();
      assertThat(codes(issues(position, version))).isEqualTo(wanted(codes));
    }
  }

  @Test
  void circlesWithinBounds() {
    Polygon bounds = polygon("2 2, 2 4, 4 4, 4 2");
    for (double radius : new double[] {0.9, 1.1}) {
      Position position =
          Position.builder()
              .bounds(bounds)
              .samples(List.of(new Circle(new Point(3, 3), radius)))
              .build();
      assertThat(codes(issues(position, Version.V2_5)))
          .isEqualTo(radius < 1 ? Set.of() : Set.of("warning samples.outside"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2, 2 4, 4 4, 4 2; none",
        "2 2, 2 4.01, 4 4.01, 4 2; none",
        "2.5 2.5, 2.5 3, 3 3, 3 2.5; none",
        "2 3, 2 4, 5 4, 5 3; warning minbounds.outside",
        "1 1, 1 5, 5 5, 5 1; warning minbounds.outside",
      })
  void minBoundsWithinBounds(String least, String codes) {
    Polygon bounds = polygon("2 2, 2 4, 4 4, 4 2");
    Position position =
        Position.builder()
            .bounds(bounds)
            .samples(List.of(bounds))
            .minBounds(polygon(least))
            .build();
    assertThat(codes(issues(position, Version.V2_5))).isEqualTo(wanted(codes));
    assertThat(codes(issues(position.toBuilder().bounds(null).build(), Version.V2_5))).isEmpty();
  }
}
