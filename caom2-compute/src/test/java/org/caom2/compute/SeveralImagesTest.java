package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Planes whose chunks see several pieces of the sky. */
class SeveralImagesTest {
  private static final double PIXEL = 0.25 / 3600;

  /** An image with north up whose middle pixel is the reference pixel. */
  private static Chunk image(double ra, double dec, long width, long height) {
    return image(ra, dec, width, height, (width + 1) / 2.0, (height + 1) / 2.0, 0);
  }

  private static Chunk image(
      double ra, double dec, long width, long height, double x, double y, double angle) {
    double cos = PIXEL * Math.cos(Math.toRadians(angle));
    double sin = PIXEL * Math.sin(Math.toRadians(angle));
    CoordFunction2D function =
        new CoordFunction2D(
            new Dimension2D(width, height),
            new Coord2D(new RefCoord(x, ra), new RefCoord(y, dec)),
            -cos,
            sin,
            sin,
            cos);
    CoordAxis2D axis =
        new CoordAxis2D(
            new Axis("RA---TAN", "deg"),
            new Axis("DEC--TAN", "deg"),
            null,
            null,
            null,
            null,
            function);
    return Chunks.position(SpatialWCS.builder().axis(axis).coordsys("ICRS").build());
  }

  private static void assertHeld(Position position, String name) {
    Region bounds = Region.of(position.bounds());
    for (Shape sample : position.samples()) {
      assertThat(((Polygon) sample).points())
          .as(name)
          .allMatch(point -> bounds.distance(point) < 1e-11);
    }
    assertThat(Verdict.of((Polygon) position.bounds()).isValid()).as(name).isTrue();
  }

  @Test
  void aFrameHoldsItsWindow() {
    Position computed =
        Chunks.coverage(image(150.5, 30.25, 1024, 2048), image(150.5, 30.25, 1024, 512)).position();
    assertThat(((Polygon) computed.bounds()).points()).hasSize(4);
    assertThat(Region.of(computed.bounds()).area())
        .isCloseTo(1024 * 2048 * PIXEL * PIXEL, within(1e-7));
    assertHeld(computed, "a frame and a window");
  }

  @Test
  void boundsHoldWhateverStandsInOneColumn() {
    Random random = new Random(20261123);
    for (int i = 0; i < 2000; i++) {
      double ra = random.nextDouble() * 360;
      double dec = random.nextDouble() * 160 - 80;
      List<Chunk> chunks = new ArrayList<>();
      int count = 2 + random.nextInt(3);
      for (int c = 0; c < count; c++) {
        long height = 16L + random.nextInt(4000);
        chunks.add(
            switch (i % 3) {
              case 0 -> image(ra, dec, 1024, height);
              case 1 -> image(ra, dec + random.nextInt(5) * 0.01, 1024, height);
              default -> image(ra, dec, 1024, 500, 512.5, 512.5 - 500 * c, 0);
            });
      }
      assertHeld(Chunks.coverage(chunks.toArray(Chunk[]::new)).position(), "mosaic " + i);
    }
  }

  @Test
  void ofChunksThatAreTheLargestTheLastTellsThePixels() {
    Chunk one = image(150, 0, 1000, 1000, 500.5, 500.5, 0);
    Chunk turned = image(150, 0, 1000, 1000, 500.5, 500.5, 90);
    Chunk aside = image(150.2, 0, 1000, 1000, 500.5, 500.5, 0);
    Dimension2D wide = Chunks.coverage(inOrder(turned, aside)).position().dimension();
    Dimension2D high = Chunks.coverage(inOrder(aside, turned)).position().dimension();
    assertThat(wide.naxis1()).isGreaterThan(3000).isEqualTo(high.naxis2());
    assertThat(wide.naxis2()).isLessThan(1100).isEqualTo(high.naxis1());
    assertThat(Chunks.coverage(inOrder(one, aside)).position().dimension()).isEqualTo(wide);
  }

  private static Chunk circle(double ra, double dec, double radius) {
    return Chunks.position(
        Chunks.bounds("RA", "DEC", "ICRS", new CoordCircle2D(new ValueCoord2D(ra, dec), radius)));
  }

  /** Chunks count in the order of their ids. */
  private static Chunk[] inOrder(Chunk... chunks) {
    Chunk[] ordered = new Chunk[chunks.length];
    for (int i = 0; i < chunks.length; i++) {
      ordered[i] = chunks[i].toBuilder().id(new UUID(0, i + 1)).build();
    }
    return ordered;
  }

  /** What is computed for a version can be written in it. */
  private static Position held(Version version, Chunk... chunks) {
    Plane plane = Chunks.plane(ProductType.THIS, inOrder(chunks));
    Coverage coverage = Coverage.of(plane, version);
    assertThat(coverage.hasErrors()).isFalse();
    Plane computed = Plane.of("p").position(coverage.position()).build();
    Observation observation = Observation.simple("C", "o").addPlane(computed).build();
    assertThat(CaomXml.codec().toText(observation, version).issues()).as(version.label()).isEmpty();
    return coverage.position();
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_2", "V2_3", "V2_4"})
  void circlesAmongSeveralSamplesArePolygonsUntil24(Version version) {
    Position computed =
        held(version, circle(10, 20, 0.3), circle(11, 20, 0.3), image(12, 20, 100, 100));
    assertThat(computed.samples()).hasSize(3).allMatch(sample -> sample instanceof Polygon);
    assertThat(Region.of(computed.samples().get(0)).area())
        .isCloseTo(Region.of(new Circle(new Point(10, 20), 0.3)).area(), within(1e-9));
    if (version != Version.V2_2) {
      assertHeld(computed, version.label());
    }
    Position within = held(version, circle(10, 20, 0.3), circle(10, 20, 0.2));
    assertThat(within.samples()).hasSize(2).allMatch(sample -> sample instanceof Polygon);
    Position alone = held(version, circle(10, 20, 0.3), circle(10, 20, 0.3));
    assertThat(alone.bounds()).isEqualTo(new Circle(new Point(10, 20), 0.3));
  }

  @Test
  void circlesStayCirclesSince25() {
    Plane plane = Chunks.plane(ProductType.THIS, circle(10, 20, 0.3), circle(11, 20, 0.3));
    assertThat(Coverage.of(plane, Version.V2_5).position().samples())
        .allMatch(sample -> sample instanceof Circle);
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_2", "V2_3", "V2_4"})
  void samplesAroundTheWholeSkyAreLeftOutUntil24(Version version) {
    CoordRange2D zone =
        new CoordRange2D(
            new Coord2D(new RefCoord(0.5, 0), new RefCoord(0.5, -10)),
            new Coord2D(new RefCoord(360.5, 360), new RefCoord(20.5, 10)));
    for (Chunk[] chunks :
        List.of(
            new Chunk[] {Chunks.position(Chunks.range(zone))},
            new Chunk[] {image(10, 0, 9, 9), image(100, 0, 9, 9), image(190, 0, 9, 9)},
            new Chunk[] {circle(10, 0, 5), circle(130, 0, 5), circle(250, 0, 5)})) {
      Position computed = held(version, chunks);
      assertThat(computed.bounds()).isNull();
      assertThat(computed.sampleSize())
          .satisfiesAnyOf(size -> assertThat(size).isNull(), size -> assertThat(size).isPositive());
      assertThat(Coverage.of(Chunks.plane(ProductType.THIS, chunks), version).issues())
          .extracting(Issue::message)
          .anyMatch(message -> message.contains("the whole sky"));
    }
  }

  @Test
  void theWholeSkyHoldsAllOtherSamples() {
    Circle all = new Circle(new Point(0, 0), 180);
    Chunk sky = Chunks.position(Chunks.image("RA---CAR", "DEC--CAR", 360, 0, 0, -1, 1));
    Position computed = held(Version.V2_4, sky, image(100, 0, 9, 9));
    assertThat(computed.bounds()).isEqualTo(all);
    assertThat(computed.samples()).containsExactly(all);
  }
}
