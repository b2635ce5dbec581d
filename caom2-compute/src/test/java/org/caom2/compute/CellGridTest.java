package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.vocab.ProductType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that reach beyond their projection, or around the sky. */
class CellGridTest {
  private static final double DEGREE = Math.toRadians(1);

  /** Longitudes and latitudes as they are, on a grid of a degree; so much of it is on the sky. */
  private static Consumer<double[]> plate(double longitudes, double latitudes) {
    return places -> {
      for (int i = 0; i < places.length; i += 2) {
        places[i] = places[i] - 0.5;
        places[i + 1] = places[i + 1] - 0.5;
        if (places[i] > longitudes || places[i + 1] > latitudes) {
          places[i] = Double.NaN;
          places[i + 1] = Double.NaN;
        }
      }
    };
  }

  private static double area(List<Shape> shapes) {
    return Region.of(shapes).steradians();
  }

  private static double strip(double longitudes, double latitudes) {
    return longitudes * DEGREE * Math.sin(latitudes * DEGREE);
  }

  @Test
  void isOnePolygonWhereTheOutlineIsOne() {
    List<Shape> cover = CellGrid.cover(64, 64, plate(40, 64), 1).orElseThrow();
    assertThat(cover).hasSize(1);
    Polygon outline = (Polygon) cover.get(0);
    assertThat(Verdict.of(outline).isValid()).isTrue();
    assertThat(area(cover)).isCloseTo(strip(40, 64), within(strip(40, 64) * 0.01));
    // Cells inside of it leave no points.
    assertThat(outline.points()).hasSizeLessThan(100);
  }

  @Test
  void seenFromTheBackItIsTheSame() {
    Consumer<double[]> front = plate(64, 64);
    Consumer<double[]> back =
        places -> {
          places[0] = 65 - places[0];
          front.accept(places);
        };
    List<Shape> cover = CellGrid.cover(64, 64, back, 1).orElseThrow();
    assertThat(cover).hasSize(1);
    assertThat(Verdict.of((Polygon) cover.get(0)).isValid()).isTrue();
    assertThat(area(cover)).isCloseTo(strip(64, 64), within(strip(64, 64) * 0.01));
  }

  @Test
  void whatIsShownTwiceCountsOnce() {
    // The right half is the left one seen from the back.
    Consumer<double[]> folded =
        places -> {
          places[0] = Math.abs(places[0] - 64.5);
          places[1] = places[1] - 0.5;
        };
    List<Shape> cover = CellGrid.cover(128, 64, folded, 2).orElseThrow();
    assertThat(cover).hasSize(1);
    assertThat(area(cover)).isCloseTo(strip(64, 64), within(strip(64, 64) * 0.01));
  }

  @Test
  void moreThanHalfOfTheSkyIsTheWholeSky() {
    assertThat(CellGrid.cover(300, 90, plate(300, 90), 64).orElseThrow())
        .noneMatch(Circle.class::isInstance);
    Consumer<double[]> south =
        places -> {
          places[0] -= 0.5;
          places[1] -= 90.5;
        };
    assertThat(CellGrid.cover(360, 180, south, 64)).isEqualTo(wholeSky());
    assertThat(CellGrid.cover(350, 180, south, 64)).isEqualTo(wholeSky());
  }

  private static Optional<List<Shape>> wholeSky() {
    return Optional.of(List.of(new Circle(new org.caom2.model.shape.Point(0, 0), 180)));
  }

  @Test
  void tooManyPartsAreNotUnited() {
    // Columns far from each other: none of them is a neighbour on the sky.
    Consumer<double[]> torn =
        places -> {
          int column = (int) places[0];
          places[0] = places[0] - 0.5 + (column % 2) * 180;
          places[1] -= 0.5;
        };
    assertThat(CellGrid.cover(16, 16, torn, 4)).isEmpty();
  }

  @Test
  void nothingOnTheSkyIsNoShape() {
    assertThat(CellGrid.cover(16, 16, plate(-1, -1), 64)).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"AIT", "MOL", "HPX", "TAN", "ZEA"})
  void manyImagesOfAllTheSkyAreCheap(String projection) {
    // A grid of cells that are united one by one took a tenth of a second for each of them.
    int count = 150;
    org.caom2.model.Chunk[] chunks = new org.caom2.model.Chunk[count];
    for (int i = 0; i < count; i++) {
      chunks[i] =
          Chunks.position(
              Chunks.image("RA---" + projection, "DEC--" + projection, 1000, i, 0, -0.3, 0.3));
    }
    Duration start = CpuTime.now();
    PlaneChunks computed = PlaneChunks.of(Chunks.plane(ProductType.THIS, chunks), Version.V2_4);
    assertThat(CpuTime.since(start)).isLessThan(Duration.ofSeconds(20));
    assertThat(computed.list()).allMatch(chunk -> chunk.footprint().size() == 1);
    assertThat(computed.issues()).hasSize(count).noneMatch(Issue::isError);
  }
}
