package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.issue.Issue;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CD matrices that no telescope has: they come to a region, or to a word why they do not. */
class OddMatricesTest {
  private static final double[] ELEMENTS = {0, 1e-8, 1e-4, -1e-4, 1e-2, 1, -1, 30, 1000, 1e300};
  private static final String[] PROJECTIONS = {"TAN", "SIN", "ZEA", "CAR", "AIT", "ARC"};

  private static Coverage coverage(String projection, CoordFunction2D function) {
    return Chunks.coverageFrom25(
        Chunks.position(
            SpatialWCS.builder()
                .axis(
                    CoordAxis2D.builder()
                        .axis1(new Axis("RA---" + projection, "deg"))
                        .axis2(new Axis("DEC--" + projection, "deg"))
                        .function(function)
                        .build())
                .coordsys("ICRS")
                .build()));
  }

  private static void isRegionOrTold(Coverage coverage) {
    if (coverage.position() == null || coverage.position().samples().isEmpty()) {
      assertThat(coverage.issues()).extracting(Issue::code).contains(ComputeCode.UNUSABLE);
      return;
    }
    for (Shape shape : coverage.position().samples()) {
      if (shape instanceof Polygon polygon) {
        assertThat(Verdict.of(polygon).isValid()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 4000, 99, 97, 246, 82, 1e-8, 1e300, 1e300, 1e-4",
    "1000, 1, 25, -19, 246, -14, 1000, -1e-4, 1, 0",
  })
  void cellsThatGoAroundTheSkyOrHaveNoWidth(
      long width,
      long height,
      double x,
      double y,
      double longitude,
      double latitude,
      double cd11,
      double cd12,
      double cd21,
      double cd22) {
    isRegionOrTold(
        coverage(
            "TAN",
            new CoordFunction2D(
                new Dimension2D(width, height),
                new Coord2D(new RefCoord(x, longitude), new RefCoord(y, latitude)),
                cd11,
                cd12,
                cd21,
                cd22)));
  }

  @Test
  void anyOthers() {
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      Dimension2D size =
          new Dimension2D(1 + random.nextInt(4) * 1000L, 1 + random.nextInt(4) * 100L);
      RefCoord first = new RefCoord(random.nextInt(200) - 50, random.nextInt(360));
      RefCoord second = new RefCoord(random.nextInt(200) - 50, random.nextInt(181) - 90);
      CoordFunction2D function =
          new CoordFunction2D(
              size,
              new Coord2D(first, second),
              ELEMENTS[random.nextInt(ELEMENTS.length)],
              ELEMENTS[random.nextInt(ELEMENTS.length)],
              ELEMENTS[random.nextInt(ELEMENTS.length)],
              ELEMENTS[random.nextInt(ELEMENTS.length)]);
      isRegionOrTold(coverage(PROJECTIONS[random.nextInt(PROJECTIONS.length)], function));
    }
  }
}
