package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.vocab.CalibrationLevel.CALIBRATED;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caom2.compute.Computation;
import org.caom2.json.CaomJson;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Target;
import org.caom2.model.Telescope;
import org.caom2.model.convert.Conversion;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.testkit.QuotedCode;
import org.caom2.validation.Validator;
import org.caom2.validation.checksum.Checksums;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in docs/building.md does what the page says. */
class BuildingPageTest {
  private static final Path PAGE = Path.of("../docs/building.md");

  @TempDir private Path folder;

  private static Chunk chunk() {
    // shown: chunk
    SpatialWCS sky =
        SpatialWCS.builder()
            .axis(
                CoordAxis2D.builder()
                    .axis1(new Axis("RA---TAN", "deg"))
                    .axis2(new Axis("DEC--TAN", "deg"))
                    .function(
                        CoordFunction2D.builder()
                            .dimension(new Dimension2D(2048, 2048))
                            .refCoord(
                                new Coord2D(
                                    new RefCoord(1024.5, 150.78), new RefCoord(1024.5, -26.16)))
                            .cd11(-5.6e-5)
                            .cd12(0.0)
                            .cd21(0.0)
                            .cd22(5.6e-5)
                            .build())
                    .build())
            .coordsys("ICRS")
            .resolution(0.8)
            .build();
    SpectralWCS energy =
        SpectralWCS.builder()
            .axis(
                CoordAxis1D.builder()
                    .axis(new Axis("WAVE", "nm"))
                    .range(new CoordRange1D(new RefCoord(0.5, 552), new RefCoord(1.5, 691)))
                    .build())
            .specsys("TOPOCENT")
            .bandpassName("r")
            .build();
    TemporalWCS time =
        TemporalWCS.builder()
            .axis(
                CoordAxis1D.builder()
                    .axis(new Axis("TIME", "d"))
                    .function(new CoordFunction1D(1, 300 / 86400.0, new RefCoord(0.5, 60748.1334)))
                    .build())
            .timesys("UTC")
            .exposure(300.0)
            .build();
    Chunk chunk =
        Chunk.builder()
            .naxis(2)
            .positionAxis1(1)
            .positionAxis2(2)
            .position(sky)
            .energyAxis(3)
            .energy(energy)
            .timeAxis(4)
            .time(time)
            .build();
    // end
    return chunk;
  }

  private static Observation observation() {
    Chunk chunk = chunk();
    // shown: observation
    Artifact file =
        Artifact.builder()
            .uri(URI.create("amaranto:MOSAIC4/n0107.fits"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .contentType("application/fits")
            .contentLength(8_392_320L)
            .addPart(Part.builder().name("0").addChunk(chunk).build())
            .build();
    Plane raw =
        Plane.of("raw")
            .dataProductType(DataProductType.IMAGE)
            .calibrationLevel(CalibrationLevel.RAW_STANDARD)
            .metaRelease(Instant.parse("2025-03-15T00:00:00Z"))
            .dataRelease(Instant.parse("2026-03-15T00:00:00Z"))
            .addArtifact(file)
            .build();
    Observation obs =
        Observation.simple("AMARANTO", "n0107")
            .metaRelease(Instant.parse("2025-03-15T00:00:00Z"))
            .type("OBJECT")
            .intent(ObservationIntentType.SCIENCE)
            .target(Target.builder().name("NGC 3109").addKeyword("dwarf galaxy").build())
            .telescope(Telescope.builder().name("AMT-3.6m").build())
            .addPlane(raw)
            .build();
    // end
    return obs;
  }

  @Test
  void itIsMadeFromTheInsideOut() {
    Observation obs = observation();
    assertThat(obs.uri()).hasToString("caom:AMARANTO/n0107");
    assertThat(obs.planes().get(0).uri()).hasToString("caom:AMARANTO/n0107/raw");
    assertThat(obs.algorithm().name()).isEqualTo("exposure");
    assertThat(Validator.standard().validate(obs, V2_4)).isEmpty();
  }

  @Test
  void itIsComputedChangedAndWritten() throws IOException {
    Observation obs = observation();
    // shown: compute
    Computation computation = Computation.of(obs, V2_5);
    List<Issue> notes = computation.issues(); // what could not be computed, what was assumed
    Observation covered = computation.observation();
    // end
    assertThat(notes).isEmpty();
    assertThat(covered.planes().get(0).energy().bounds()).isNotNull();
    assertThat(covered.planes().get(0).position().bounds()).isNotNull();

    Path xml = folder.resolve("n0107.xml");
    Path json = folder.resolve("n0107.json");
    // shown: write
    Observation summed = Checksums.of(V2_4).update(covered);
    try (OutputStream out = Files.newOutputStream(xml)) {
      CaomXml.write(summed, V2_4, out).orThrow();
    }
    try (OutputStream out = Files.newOutputStream(json)) {
      CaomJson.write(Checksums.of(V2_5).update(covered), V2_5, out).orThrow();
    }
    Document one = CaomXml.codec().keepingPlaces().readFrom(xml).orThrow();
    Document other = CaomJson.codec().keepingPlaces().readFrom(json).orThrow();
    List<Difference> differences = Differences.between(one.observation(), other.observation());
    List<Issue> findings = Validator.standard().validate(one);
    // end
    assertThat(differences).isEmpty();
    assertThat(findings).isEmpty();
    assertThat(Validator.standard().validate(other)).isEmpty();
    assertThat(one.observation()).isEqualTo(summed);

    // shown: convert
    Outcome<Observation> older = Conversion.to(covered, V2_3);
    List<Issue> lost = older.issues(); // what 2.3 cannot hold; orThrow() refuses to lose it
    // end
    assertThat(lost).isEmpty();
    assertThat(Conversion.to(older.orThrow(), V2_5).orThrow()).isEqualTo(covered);
  }

  @Test
  void oneFieldDeepInsideIsChanged() {
    Observation obs = observation();
    // shown: change
    Plane plane = obs.plane("raw").orElseThrow();
    Artifact artifact = plane.artifact(URI.create("amaranto:MOSAIC4/n0107.fits")).orElseThrow();
    Part part = artifact.part("0").orElseThrow();
    Chunk chunk = part.chunks().get(0);
    Chunk better = chunk.toBuilder().time(chunk.time().toBuilder().exposure(299.6).build()).build();
    Observation changed = obs.with(plane.with(artifact.with(part.with(better))));
    Observation fewer = obs.with(plane.with(artifact.without(part)));
    // end
    assertThat(Differences.between(obs, changed))
        .singleElement()
        .satisfies(difference -> assertThat(difference.right()).isEqualTo("299.6"));
    assertThat(Differences.between(obs, fewer))
        .singleElement()
        .satisfies(difference -> assertThat(difference.right()).isNull());
  }

  @Test
  void wordsBecomeTerms() {
    // shown: terms
    EnergyBand band = EnergyBand.SCALAR.find("Optical").orElseThrow();
    CalibrationLevel level = CalibrationLevel.SCALAR.find("2").orElseThrow();
    DataProductType type = new DataProductType("image"); // an open list: any word
    // end
    assertThat(band).isEqualTo(EnergyBand.OPTICAL);
    assertThat(level).isEqualTo(CALIBRATED);
    assertThat(type).isEqualTo(DataProductType.IMAGE);
  }

  @Test
  void severalThreadsShareAllOfIt() throws InterruptedException, ExecutionException {
    Observation obs = observation();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      // shown: service
      CaomXml codec = CaomXml.codec().keepingPlaces();
      Validator validator = Validator.standard();
      String text = codec.toText(obs, V2_4).orThrow();
      Future<List<Issue>> findings =
          pool.submit(() -> validator.validate(codec.readFrom(text).orThrow()));
      // end
      assertThat(findings.get()).isEmpty();
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chunk",
        "observation",
        "compute",
        "write",
        "convert",
        "change",
        "terms",
        "service"
      })
  void isShownOnThePage(String name) throws IOException {
    QuotedCode.assertShown(PAGE, BuildingPageTest.class, name);
  }
}
