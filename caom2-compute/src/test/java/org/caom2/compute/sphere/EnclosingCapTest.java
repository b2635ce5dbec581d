package org.caom2.compute.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnclosingCapTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10 20; 10; 20; 0",
        "10 20, 10 20, 10 20; 10; 20; 0",
        "359 0, 1 0; 0; 0; 1",
        "359 0, 1 0, 0 0.5; 0; 0; 1",
        "0 80, 180 80; 0; 90; 10",
        "0 80, 120 80, 240 80; 0; 90; 10",
        "0 0, 90 0, 0 90; 45; 35.264389682754654; 54.735610317245346",
      })
  void smallOnes(String points, double longitude, double latitude, double radius) {
    Circle circle = EnclosingCap.of(Outlines.polygon(points).points());
    assertThat(Math.toDegrees(Sky.separation(circle.center(), new Point(longitude, latitude))))
        .isLessThan(1e-13);
    assertThat(circle.radius()).isCloseTo(radius, offset(1e-13));
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(ints = {3_000, 30_000})
  void manyOverTheWholeSphere(int count) {
    Random random = new Random(3);
    List<Point> points =
        IntStream.range(0, count).mapToObj(i -> Outlines.anywhere(random)).toList();
    assertThat(EnclosingCap.of(points).radius()).isBetween(90.0, 180.0);
  }

  /** Points within a circle, and a few on its rim that hold it fast. */
  @ParameterizedTest
  @CsvSource({
    "1e-9, 180", "1e-9, 120", "1e-6, 120", "1e-3, 180", "1e-3, 120", "0.1, 90", "1, 180",
    "1, 120", "1, 90", "20, 180", "20, 120", "60, 90", "89, 180", "89, 120",
  })
  void manyWithinAHemisphere(double radius, double apart) {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      Point center = Outlines.anywhere(random);
      double turned = 360 * random.nextDouble();
      List<Point> points = new ArrayList<>();
      for (double direction = 0; direction < 360; direction += apart) {
        points.add(Outlines.at(center, radius, turned + direction));
      }
      while (points.size() < 40) {
        double distance = radius * Math.sqrt(random.nextDouble());
        points.add(Outlines.at(center, distance, 360 * random.nextDouble()));
      }
      Circle circle = EnclosingCap.of(points);
      assertThat(circle.radius()).as(points.toString()).isCloseTo(radius, offset(1e-12));
      assertThat(Math.toDegrees(Sky.separation(circle.center(), center)))
          .as(points.toString())
          .isLessThan(1e-12 + 1e-9 * radius);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-3, 1, 60})
  void whatIsAlmostALine(double length) {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      Point center = Outlines.anywhere(random);
      double direction = 360 * random.nextDouble();
      List<Point> points = new ArrayList<>();
      for (int i = 0; i <= 40; i++) {
        points.add(Outlines.at(center, length * (i / 20.0 - 1), direction));
      }
      assertThat(EnclosingCap.of(points).radius())
          .as(points.toString())
          .isCloseTo(length, offset(2e-13));
    }
  }

  @Test
  void pointsAllAroundTheSky() {
    // The corners of a cube: the best cap leaves one face's worth of sky out.
    List<Point> cube = new ArrayList<>();
    double latitude = Math.toDegrees(Math.asin(1 / Math.sqrt(3)));
    for (int i = 0; i < 4; i++) {
      cube.add(new Point(90 * i, latitude));
      cube.add(new Point(90 * i, -latitude));
    }
    Circle circle = EnclosingCap.of(cube);
    assertThat(circle.radius()).isCloseTo(180 - 54.735610317245346, offset(1e-12));
    for (Point corner : cube) {
      assertThat(Math.toDegrees(Sky.separation(circle.center(), corner)))
          .isLessThanOrEqualTo(circle.radius() + 1e-12);
    }
  }

  @Test
  void oppositePoints() {
    Circle circle = EnclosingCap.of(List.of(new Point(10, 20), new Point(190, -20)));
    assertThat(circle.radius()).isCloseTo(90, offset(1e-12));
    assertThat(
            EnclosingCap.of(Outlines.polygon("0 0, 120 0, 240 0, 0 60, 180 70").points()).radius())
        .isCloseTo(90, offset(1e-12));
  }

  @Test
  void manyAllAroundTheSkyAreHeld() {
    Random random = new Random(11);
    List<Point> points = IntStream.range(0, 60).mapToObj(i -> Outlines.anywhere(random)).toList();
    Circle circle = EnclosingCap.of(points);
    assertThat(points)
        .allMatch(
            point ->
                Math.toDegrees(Sky.separation(circle.center(), point)) <= circle.radius() + 1e-9);
  }
}
