package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Position;
import org.caom2.model.issue.Issue;
import org.caom2.model.shape.Point;
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
    "0, 360, -30, 30",
    "360, 0, -30, 30",
    "-180, 180, -10, 90",
    "10, 370, -30, -20",
    "0, 360, -90, 90"
  })
  void allAroundTheyAreAZone(double first, double second, double south, double north) {
    Coverage coverage =
        Chunks.coverageFrom25(
            Chunks.position(
                Chunks.range(
                    new CoordRange2D(
                        new Coord2D(new RefCoord(0.5, first), new RefCoord(0.5, south)),
                        new Coord2D(new RefCoord(10.5, second), new RefCoord(10.5, north))))));
    Position position = Objects.requireNonNull(coverage.position());
    double zone = 2 * Math.PI * (Math.sin(Math.toRadians(north)) - Math.sin(Math.toRadians(south)));
    Region region = Region.of(position.samples());
    assertThat(region.steradians()).isCloseTo(zone, within(zone * 1e-3));
    for (double longitude = 5; longitude < 360; longitude += 30) {
      assertThat(region.contains(new Point(longitude, south + 1))).isTrue();
      assertThat(region.contains(new Point(longitude, north - 1))).isTrue();
    }
    assertThat(coverage.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 361", "400, 1", "1, 1e10", "-1e300, 1e300"})
  void longerThanTheSkyIsAroundTheyAreUnusable(double first, double second) {
    Coverage coverage = between(first, second);
    assertThat(coverage.position()).isNull();
    assertThat(coverage.issues())
        .extracting(Issue::message)
        .containsExactly("its longitudes are more than 360 degrees apart");
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
