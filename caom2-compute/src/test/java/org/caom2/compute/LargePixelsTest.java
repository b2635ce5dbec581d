package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.caom2.compute.sphere.Region;
import org.caom2.model.wcs.SpatialWCS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images of much of the sky: what they cover does not depend on how many pixels they have. */
class LargePixelsTest {
  /** In steradians. */
  private static double area(String code, double latitude, double degrees, int pixels) {
    double side = degrees / pixels;
    SpatialWCS image =
        Chunks.image("RA---" + code, "DEC--" + code, pixels, 210, latitude, -side, side);
    Coverage coverage = Chunks.coverage(Chunks.position(image));
    return Region.of(coverage.position().samples()).steradians();
  }

  @ParameterizedTest
  @CsvSource({
    "ARC, 90, 30",
    "STG, 120, 60",
    "SIN, 128, -20",
    "ZEA, 200, 0",
    "CAR, 100, 40",
    "CEA, 170, 0",
    "GLS, 30, 80",
    "HPX, 120, 0",
    "TSC, 100, 10"
  })
  void fewPixelsCoverAsMuchAsMany(String code, double degrees, double latitude) {
    double many = area(code, latitude, degrees, 512);
    for (int pixels : new int[] {1, 2, 7}) {
      assertThat(area(code, latitude, degrees, pixels)).isCloseTo(many, withinPercentage(1e-6));
    }
  }

  @Test
  void onePixelMayCoverTheWholeSky() {
    // No corner is on the sky.
    assertThat(area("ARC", 30, 400, 1)).isCloseTo(4 * Math.PI, withinPercentage(1e-9));
    assertThat(area("AIT", 0, 350, 1)).isCloseTo(4 * Math.PI, withinPercentage(1e-9));
  }

  @Test
  void anEqualAreaProjectionKeepsTheArea() {
    double side = Math.toRadians(114);
    assertThat(area("CEA", 0, 114, 1)).isCloseTo(side * side, withinPercentage(1));
    assertThat(area("ZEA", 90, 114, 3)).isCloseTo(side * side, withinPercentage(1));
  }
}
