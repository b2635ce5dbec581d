package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caom2.model.Chunk;
import org.caom2.model.Position;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordBounds2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, frames and the whole sky. */
class PositionCoverageTest {
  private static SpatialWCS inUnits(
      String unit1, String unit2, CoordRange2D range, CoordBounds2D bounds) {
    CoordAxis2D axis =
        new CoordAxis2D(
            new Axis("RA", unit1), new Axis("DEC", unit2), null, null, range, bounds, null);
    return SpatialWCS.builder().axis(axis).coordsys("ICRS").build();
  }

  @Test
  void axesMayHaveDifferentUnits() {
    CoordRange2D range =
        new CoordRange2D(
            new Coord2D(new RefCoord(0.5, 1), new RefCoord(0.5, 36000)),
            new Coord2D(new RefCoord(10.5, 359), new RefCoord(10.5, 36010)));
    Coverage coverage = Chunks.coverage(Chunks.position(inUnits("deg", "arcsec", range, null)));
    double cosine = Math.cos(Math.toRadians(36005 / 3600.0));
    assertThat(coverage.position().sampleSize())
        .isCloseTo((0.2 * 3600 * cosine + 1) / 2, within(1e-9));
    assertThat(coverage.issues())
        .extracting(Issue::message)
        .containsExactly("longitudes more than 180 degrees apart go the short way");
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(10, 36000), 0.5);
    Coverage round = Chunks.coverage(Chunks.position(inUnits("deg", "arcsec", null, circle)));
    assertThat(round.position().bounds()).isEqualTo(new Circle(new Point(10, 10), 0.5));
    assertThat(round.issues())
        .extracting(Issue::message)
        .containsExactly(
            "the radius is in the unit of the first axis; that of the second is another one");
  }

  @Test
  void polygonsOfTheIcrsStayAsTheyAre() {
    List<ValueCoord2D> vertices =
        List.of(
            new ValueCoord2D(10.1, 10.7), new ValueCoord2D(10.1, 11.3), new ValueCoord2D(9.7, 11));
    Chunk chunk = Chunks.position(Chunks.bounds("RA", "DEC", "ICRS", new CoordPolygon2D(vertices)));
    Polygon bounds = (Polygon) Chunks.coverage(chunk).position().bounds();
    assertThat(bounds.points())
        .containsExactlyInAnyOrder(
            new Point(10.1, 10.7), new Point(10.1, 11.3), new Point(9.7, 11));
  }

  @Test
  void theWholeSkyHasNoExtentInPixels() {
    Chunk sky = Chunks.position(Chunks.image("RA---CAR", "DEC--CAR", 360, 0, 0, -1, 1));
    Chunk image = Chunks.position(Chunks.image("RA---TAN", "DEC--TAN", 100, 100, 0, -1e-3, 1e-3));
    Position computed = Chunks.coverage(sky, image).position();
    assertThat(computed.bounds()).isEqualTo(new Circle(new Point(0, 0), 180));
    assertThat(computed.dimension()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"RA, DEC, GAPPT", "RA, DEC, APPT", "HLON, HLAT,", "TLON, TLAT,"})
  void whatDependsOnTheDateIsNoError(String ctype1, String ctype2, String coordsys) {
    SpatialWCS moving =
        Chunks.bounds(ctype1, ctype2, coordsys, new CoordCircle2D(new ValueCoord2D(10, 10), 0.5));
    Coverage coverage = Chunks.coverage(Chunks.position(moving));
    assertThat(coverage.position().timeDependent()).isTrue();
    assertThat(coverage.position().bounds()).isNull();
    assertThat(coverage.issues()).extracting(Issue::code).containsExactly(ComputeCode.ASSUMED);
    Coverage later =
        Coverage.of(Chunks.plane(ProductType.THIS, Chunks.position(moving)), Version.V2_5);
    assertThat(later.position()).isNull();
    assertThat(later.hasErrors()).isFalse();
  }
}
