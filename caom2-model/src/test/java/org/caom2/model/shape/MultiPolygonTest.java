package org.caom2.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.vocab.SegmentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultiPolygonTest {
  private static final Polygon TRIANGLE =
      new Polygon(List.of(new Point(2, 2), new Point(1, 4), new Point(3, 3)));
  private static final Polygon SQUARE =
      new Polygon(List.of(new Point(2, 2), new Point(2, 4), new Point(4, 4), new Point(4, -0.0)));

  /** M, L and C at rising coordinates; c is a CLOSE at 0, 0. */
  private static MultiPolygon steps(String steps) {
    List<Vertex> vertices = new ArrayList<>();
    double at = 1;
    for (int i = 0; i < steps.length(); i++) {
      switch (steps.charAt(i)) {
        case 'M' -> vertices.add(new Vertex(at++, at++, SegmentType.MOVE));
        case 'L' -> vertices.add(new Vertex(at++, at++, SegmentType.LINE));
        case 'C' -> vertices.add(new Vertex(at++, at++, SegmentType.CLOSE));
        case 'c' -> vertices.add(new Vertex(0, 0, SegmentType.CLOSE));
        default -> throw new IllegalArgumentException(steps);
      }
    }
    return new MultiPolygon(vertices);
  }

  @Test
  void polygonsComeBack() {
    for (List<Polygon> polygons :
        List.of(List.of(TRIANGLE), List.of(SQUARE), List.of(TRIANGLE, SQUARE, TRIANGLE))) {
      MultiPolygon outline = MultiPolygon.of(polygons);
      assertThat(outline.loops()).contains(polygons);
      assertThat(outline.shapes()).isEqualTo(polygons);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MLLc", "MLLLLcMLLc", "MLc", "Mc"})
  void loopsArePolygons(String steps) {
    assertThat(steps(steps).shapes()).isNotEmpty().allMatch(Polygon.class::isInstance);
    List<Polygon> loops = steps(steps).loops().orElseThrow();
    assertThat(MultiPolygon.of(loops)).isEqualTo(steps(steps));
  }

  /** Coordinates on CLOSE are digested, so they are kept. */
  @ParameterizedTest
  @ValueSource(strings = {"MLLC", "MLLcMLLC"})
  void loopsWithCoordinatesAtTheirEndAreKeptAsTheyAre(String steps) {
    MultiPolygon outline = steps(steps);
    assertThat(outline.loops()).isPresent();
    assertThat(outline.shapes()).isEqualTo(List.of(outline));
  }

  @Test
  void theStepsThatCloseHaveNoPoints() {
    List<Point> points = new ArrayList<>(TRIANGLE.points());
    points.addAll(SQUARE.points());
    assertThat(MultiPolygon.of(List.of(TRIANGLE, SQUARE)).points()).isEqualTo(points);
    assertThat(steps("cc").points()).isEmpty();
  }

  @Test
  void aNegativeZeroAtTheEndIsKeptToo() {
    List<Vertex> vertices = new ArrayList<>(steps("MLL").vertices());
    vertices.add(new Vertex(0, -0.0, SegmentType.CLOSE));
    MultiPolygon outline = new MultiPolygon(vertices);
    assertThat(outline.shapes()).isEqualTo(List.of(outline));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MLL", "LLc", "c", "MLLcc", "MMLc", "MLLcLLc", "MLLcM", "cMLL"})
  void otherStepsAreKeptAsTheyAre(String steps) {
    MultiPolygon outline = steps(steps);
    assertThat(outline.loops()).isEmpty();
    assertThat(outline.shapes()).isEqualTo(List.of(outline));
  }
}
