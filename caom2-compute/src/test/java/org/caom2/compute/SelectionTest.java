package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.IntStream;
import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.PolarizationState;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.RefCoord;
import org.junit.jupiter.api.Test;

/** Which chunks take part, and how much is said of them. */
class SelectionTest {
  private static Chunk stokes(double from, double to) {
    RefCoord start = new RefCoord(0.5, from);
    RefCoord end = new RefCoord(to - from + 1.5, to);
    return Chunks.polarization(
        CoordAxis1D.builder()
            .axis(new Axis("STOKES", null))
            .range(new CoordRange1D(start, end))
            .build());
  }

  @Test
  void anArtifactThatDoesNotSayItsTypeIsData() {
    Plane plane =
        Plane.of("p")
            .addArtifact(
                Chunks.artifact(ProductType.THIS)
                    .productType(null)
                    .addPart(Chunks.part(stokes(1, 4)))
                    .build())
            .build();
    Coverage coverage = Coverage.of(plane, Version.V2_1);
    assertThat(coverage.productType()).isEqualTo(ProductType.THIS);
    assertThat(coverage.polarization().states()).hasSize(4);
  }

  @Test
  void whatIsStoredAndNoChunkTellsIsToldUnlessItIsEmpty() {
    Plane plane = Chunks.plane(ProductType.THIS, stokes(1, 4));
    Plane empty =
        plane.toBuilder()
            .position(Position.builder().build())
            .energy(Energy.builder().build())
            .build();
    assertThat(Coverage.of(empty, Version.V2_4).issues()).isEmpty();
    assertThat(Coverage.of(empty, Version.V2_4).applyTo(empty).position()).isNotNull();
    Plane stored = empty.toBuilder().position(Position.builder().sampleSize(1.0).build()).build();
    assertThat(Coverage.of(stored, Version.V2_4).issues())
        .extracting(issue -> issue.code().id() + ' ' + issue.path())
        .containsExactly("compute.stored plane[caom:./p]/position");
  }

  @Test
  void untilThereWasThisItWasScience() {
    Plane plane =
        Plane.of("p")
            .addArtifact(
                Chunks.artifact(ProductType.THIS_OF_2_4).addPart(Chunks.part(stokes(1, 2))).build())
            .addArtifact(
                Chunks.artifact(ProductType.THIS)
                    .uri(URI.create("cadc:C/science.fits"))
                    .addPart(Chunks.part(stokes(3, 4)))
                    .build())
            .build();
    Coverage coverage = Coverage.of(plane, Version.V2_4);
    assertThat(coverage.productType()).isEqualTo(ProductType.THIS);
    assertThat(coverage.polarization().states()).hasSize(4);
  }

  @Test
  void codesMayBeToldByTheEdgesOfTheirPixels() {
    Coverage coverage = Coverage.of(Chunks.plane(ProductType.THIS, stokes(0.5, 4.5)), Version.V2_4);
    assertThat(coverage.issues()).isEmpty();
    assertThat(coverage.polarization().states())
        .containsExactly(
            PolarizationState.I, PolarizationState.Q, PolarizationState.U, PolarizationState.V);
  }

  @Test
  void whatIsSaidHasALimit() {
    Chunk[] chunks =
        IntStream.range(0, 500).mapToObj(i -> stokes(1000 + i, 1098 + i)).toArray(Chunk[]::new);
    Coverage coverage = Coverage.of(Chunks.plane(ProductType.THIS, chunks), Version.V2_4);
    assertThat(coverage.issues()).hasSizeLessThan(2_100);
    assertThat(coverage.issues()).extracting(Issue::code).contains(DocumentCode.LIMIT_ISSUES);
    Plane plane = Chunks.plane(ProductType.THIS, chunks);
    Observation observation = Observation.simple("C", "O").addPlane(plane).build();
    assertThat(Computation.of(observation, Version.V2_4).issues()).hasSize(1_001);
  }
}
