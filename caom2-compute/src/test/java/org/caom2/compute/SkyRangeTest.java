package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Position;
import org.caom2.model.issue.Issue;
import org.caom2.model.shape.Shape;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.RefCoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of positions, 10 pixels wide and high, between latitudes 20 and 21. */
class SkyRangeTest {
  private static Coverage between(double first, double second) {
    return Chunks.coverage(
        Chunks.position(
            Chunks.range(
                new CoordRange2D(
                    new Coord2D(new RefCoord(0.5, first), new RefCoord(0.5, 20)),
                    new Coord2D(new RefCoord(10.5, second), new RefCoord(10.5, 21))))));
  }

  /** Of a part of the zone between the latitudes, in square degrees. */
  private static double area(double longitudes) {
    return Math.toDegrees(Math.sin(Math.toRadians(21)) - Math.sin(Math.toRadians(20))) * longitudes;
  }

  @ParameterizedTest
  @CsvSource({
    "359, 1, 2, true",
    "1, 359, 2, true",
    "-1, 1, 2, false",
    "359, 361, 2, false",
    "10, 100, 90, false",
    "10, 189, 179, false",
    "100, 300, 160, true",
  })
  void goTheShortWay(double first, double second, double longitudes, boolean told) {
    Coverage coverage = between(first, second);
    Position position = Objects.requireNonNull(coverage.position());
    Shape bounds = Objects.requireNonNull(position.bounds());
    double squareDegrees = Region.of(bounds).steradians() * Math.pow(180 / Math.PI, 2);
    assertThat(squareDegrees).isCloseTo(area(longitudes), within(area(longitudes) * 1e-3));
    double side = longitudes / 10 * Math.cos(Math.toRadians(20.5));
    assertThat(position.sampleSize()).isCloseTo(3600 * (side + 0.1) / 2, within(1e-6));
    List<Issue> issues = coverage.issues();
    assertThat(issues.stream().anyMatch(issue -> issue.message().contains("the short way")))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "89.8, 90, 1, 10",
    "89.8, 89.95, 1, 10",
    "-0.1, 0.2, 1, 1000",
    "60, 60.01, 1, 1",
    "-45, -44, 1000, 1"
  })
  void followTheirParallelsWhateverTheirPixels(double low, double high, int columns, int rows) {
    Coverage coverage =
        Chunks.coverage(
            Chunks.position(
                Chunks.range(
                    new CoordRange2D(
                        new Coord2D(new RefCoord(0.5, 34), new RefCoord(0.5, low)),
                        new Coord2D(
                            new RefCoord(columns + 0.5, 129), new RefCoord(rows + 0.5, high))))));
    Shape bounds = Objects.requireNonNull(Objects.requireNonNull(coverage.position()).bounds());
    double zone = Math.sin(Math.toRadians(high)) - Math.sin(Math.toRadians(low));
    double steradians = zone * Math.toRadians(95);
    assertThat(Region.of(bounds).steradians()).isCloseTo(steradians, within(steradians * 3e-3));
  }
}
