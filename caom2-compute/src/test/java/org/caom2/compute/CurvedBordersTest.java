package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.vocab.ProductType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images whose edges are no great circles: with many of them, each is told by fewer points. */
class CurvedBordersTest {
  private static final int SIZE = 100_000;
  private static final int MOST_POINTS = 1 << 18;

  private static Chunk curved(int index) {
    double longitude = 10 + index % 300;
    return Chunks.position(
        Chunks.image(
            "RA---CAR", "DEC--CAR", SIZE, longitude, 60 - index * 1e-6, -1.0 / SIZE, 1.0 / SIZE));
  }

  private static Plane plane(int chunks) {
    return Chunks.plane(
        ProductType.THIS,
        IntStream.range(0, chunks).mapToObj(i -> curved(i)).toArray(Chunk[]::new));
  }

  private static List<Polygon> footprints(PlaneChunks chunks) {
    return chunks.list().stream().map(chunk -> (Polygon) chunk.footprint().get(0)).toList();
  }

  private static double area(Polygon polygon) {
    return Region.of(polygon).steradians();
  }

  @Test
  void fewAreToldAsExactlyAsPixelsDemand() {
    PlaneChunks few = PlaneChunks.of(plane(64), Version.V2_4);
    assertThat(few.issues()).isEmpty();
    assertThat(footprints(few)).extracting(each -> each.points().size()).containsOnly(130);
  }

  @Test
  void manyShareThePointsOfAPlaneWhichIsTold() {
    PlaneChunks many = PlaneChunks.of(plane(3000), Version.V2_4);
    List<Polygon> footprints = footprints(many);
    int points = footprints.stream().mapToInt(each -> each.points().size()).sum();
    assertThat(points).isBetween(3000 * 16, MOST_POINTS);
    assertThat(many.issues().get(0).code()).isEqualTo(ComputeCode.ASSUMED);
    assertThat(many.issues().get(0).message())
        .startsWith("the curved border is told by ")
        .endsWith(" further from it than 0.001 pixels");
    Polygon exact = footprints(PlaneChunks.of(plane(1), Version.V2_4)).get(0);
    assertThat(area(footprints.get(0))).isCloseTo(area(exact), within(area(exact) * 1e-4));
  }

  @Test
  void thePlanesOfAnObservationShareThem() {
    List<Plane> planes =
        IntStream.range(0, 100)
            .mapToObj(i -> plane(30).toBuilder().uri(URI.create("caom:./p" + i)).build())
            .toList();
    Observation observation = Observation.simple("C", "o").planes(planes).build();
    int images = PlaneChunks.images(observation);
    assertThat(images).isEqualTo(3000);
    List<Coverage> coverages = Computation.of(observation, Version.V2_4).coverages();
    int points = 0;
    for (Coverage coverage : coverages) {
      for (Shape sample : coverage.position().samples()) {
        points += ((Polygon) sample).points().size();
      }
    }
    assertThat(points).isBetween(3000 * 16, MOST_POINTS);
    assertThat(footprints(PlaneChunks.of(planes.get(0), Version.V2_4, images)))
        .isEqualTo(coverages.get(0).position().samples());
    assertThat(footprints(PlaneChunks.of(planes.get(0), Version.V2_4)).get(0).points())
        .hasSizeGreaterThan(100);
  }

  @Test
  void straightBordersKeepTheirCorners() {
    Chunk[] straight =
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    Chunks.position(
                        Chunks.image("RA---TAN", "DEC--TAN", SIZE, i / 2.0, 60, -1e-5, 1e-5)))
            .toArray(Chunk[]::new);
    PlaneChunks chunks = PlaneChunks.of(Chunks.plane(ProductType.THIS, straight), Version.V2_4);
    assertThat(chunks.issues()).isEmpty();
    assertThat(footprints(chunks)).extracting(each -> each.points().size()).containsOnly(4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-4, 1e-5})
  void theShorterSideOfOblongPixelsCounts(double high) {
    int size = 1000;
    PlaneChunks chunks =
        PlaneChunks.of(
            Chunks.plane(
                ProductType.THIS,
                Chunks.position(Chunks.image("RA---GLS", "DEC--GLS", size, 100, 60, -1e-3, high))),
            Version.V2_4);
    assertThat(chunks.issues()).isEmpty();
    Region region = Region.of(footprints(chunks).get(0));
    // The rows of this projection are parallels, and its columns are shorter towards the pole.
    double top = 60 + size / 2.0 * high;
    double bottom = 60 - size / 2.0 * high;
    for (int i = -97; i <= 97; i++) {
      double longitude = 100 + i / 100.0;
      assertThat(region.contains(new Point(longitude, top - high / 100))).isTrue();
      assertThat(region.contains(new Point(longitude, top + high / 100))).isFalse();
      assertThat(region.contains(new Point(longitude, bottom + high / 100))).isTrue();
      assertThat(region.contains(new Point(longitude, bottom - high / 100))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-4, 1e-5})
  void bordersOfSmallPixelsStayStraight(double arcsec) {
    double degrees = arcsec / 3600;
    int size = 1024;
    Plane plane =
        Chunks.plane(
            ProductType.THIS,
            Chunks.position(
                Chunks.image("RA---SIN", "DEC--SIN", size, 187.7, 12.4, -degrees, degrees)));
    PlaneChunks chunks = PlaneChunks.of(plane, Version.V2_4);
    assertThat(chunks.issues()).isEmpty();
    Polygon footprint = footprints(chunks).get(0);
    assertThat(footprint.points()).hasSize(4);
    double side = Math.toRadians(size * degrees);
    assertThat(area(footprint)).isCloseTo(side * side, withinPercentage(0.01));
  }
}
