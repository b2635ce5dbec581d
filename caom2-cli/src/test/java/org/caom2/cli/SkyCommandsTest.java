package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Document;
import org.caom2.model.Energy;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.checksum.Checksums;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands compute, repair and footprint. */
class SkyCommandsTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path STACK = EXAMPLES.resolve("2.4/derived-stack.xml");

  @TempDir private Path folder;

  private Path write(Observation observation, Version version) throws IOException {
    Path file = folder.resolve("document.xml");
    Files.writeString(file, CaomXml.codec().toText(observation, version).orThrow());
    return file;
  }

  /** An example of 2.4 with these bounds in its first plane that has a position. */
  private static Observation withBounds(List<Point> points) throws IOException {
    Observation observation = CaomXml.read(STACK).orThrow().observation();
    Plane plane =
        observation.planes().stream().filter(p -> p.position() != null).findFirst().orElseThrow();
    Polygon polygon = new Polygon(points);
    return observation.with(
        plane.toBuilder()
            .position(
                plane.position().toBuilder().bounds(polygon).samples(List.of(polygon)).build())
            .build());
  }

  private static List<Point> clockwise() {
    return List.of(new Point(11, 10), new Point(11, 11), new Point(10, 11), new Point(10, 10));
  }

  @Test
  void repairWritesElsewhereAndTellsWhatItDid() throws IOException {
    Observation faulty =
        withBounds(
            List.of(
                new Point(10, 10),
                new Point(10, 10),
                new Point(11, 10),
                new Point(10, 11),
                new Point(11, 11)));
    Path file = write(Checksums.of(Version.V2_4).update(faulty), Version.V2_4);
    byte[] before = Files.readAllBytes(file);
    Path mended = folder.resolve("mended.xml");
    Run run = Run.of("repair", "-o", mended, file);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("/position/bounds: ").contains("points[1]");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    Observation written = CaomXml.read(mended).orThrow().observation();
    Polygon bounds =
        (Polygon)
            written.planes().stream()
                .filter(plane -> plane.position() != null)
                .findFirst()
                .orElseThrow()
                .position()
                .bounds();
    assertThat(Verdict.of(bounds).isValid()).isTrue();
    Run validated = Run.of("validate", mended);
    assertThat(validated.out()).doesNotContain("poly.").doesNotContain("meta.checksum");
  }

  @Test
  void aDryRunOnlyTells() throws IOException {
    Path file = write(withBounds(clockwise()), Version.V2_4);
    Run run = Run.of("repair", "--dry-run", file);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("/position/bounds: ").contains("order");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whatCannotBeMendedIsToldAndStays() throws IOException {
    Path file =
        write(
            withBounds(List.of(new Point(10, 0), new Point(20, 0), new Point(30, 0))),
            Version.V2_4);
    Run run = Run.of("repair", "-n", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("cannot be mended");
  }

  @Test
  void validDocumentsComeOutOfRepairAsTheyAre() {
    Run run = Run.of("repair", STACK);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Run.of("convert", "--to", "2.4", STACK).out());
  }

  @Test
  void sumsAreTakenCareOfAlsoWhereThereIsNothingToMend() throws IOException {
    Path file = folder.resolve("stale.xml");
    String summed = Run.of("checksum", "--update", STACK).out();
    String sum = summed.replaceFirst("(?s).* caom2:metaChecksum=\"(md5:[0-9a-f]{32})\".*", "$1");
    Files.writeString(file, summed.replace(sum, "md5:" + "0".repeat(32)));
    assertThat(Run.of("repair", file).out()).isEqualTo(summed);
    assertThat(Run.of("repair", "--checksums", "drop", file).out())
        .contains("<caom2:Observation")
        .doesNotContain("etaChecksum");
  }

  @Test
  void computeWritesTheDocument() throws IOException {
    Path out = folder.resolve("computed");
    Run run = Run.of("compute", "-o", out, EXAMPLES.resolve("2.4"));
    assertThat(run.status()).as(run.err()).isZero();
    Path written;
    try (var files = Files.walk(out)) {
      written = files.filter(f -> f.endsWith("derived-stack.xml")).findFirst().orElseThrow();
    }
    Document document = CaomXml.read(written).orThrow();
    assertThat(document.version()).isEqualTo(Version.V2_4);
    assertThat(Run.of("checksum", written).out()).doesNotContain("differs");
  }

  @Test
  void theReportSetsComputedBesideStored() throws IOException {
    Run text = Run.of("compute", "--report", "text", EXAMPLES.resolve("2.4"));
    assertThat(text.status()).as(text.err()).isZero();
    assertThat(text.out()).contains("computed  ").contains("stored    ");
    Run json = Run.of("compute", "--report", "json", EXAMPLES.resolve("2.4"));
    JsonNode first = new ObjectMapper().readTree(json.lines().get(0));
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly("document", "plane", "chunks", "productType", "fields");
  }

  @Test
  void conversionComputesWhatTheNewVersionAsksFor() throws IOException {
    Observation bare =
        CaomXml.read(EXAMPLES.resolve("2.4/optical-image.xml")).orThrow().observation();
    List<Plane> planes =
        bare.planes().stream()
            .map(plane -> plane.toBuilder().position(null).energy(null).time(null).build())
            .toList();
    Path file = write(bare.toBuilder().planes(planes).build(), Version.V2_4);
    assertThat(converted(file, "--lossy")).allMatch(plane -> plane.energy() == null);
    assertThat(converted(file, "--compute"))
        .anyMatch(plane -> plane.energy() != null && plane.position() != null);
  }

  @Test
  void conversionComputesAsManyBandsAsTheNewVersionHas() throws IOException {
    SpectralWCS wide =
        SpectralWCS.builder()
            .axis(
                CoordAxis1D.builder()
                    .axis(new Axis("WAVE", "nm"))
                    .range(new CoordRange1D(new RefCoord(0.5, 370), new RefCoord(1.5, 1048)))
                    .build())
            .specsys("TOPOCENT")
            .build();
    Part part = Part.builder().name("0").addChunk(Chunk.builder().energy(wide).build()).build();
    Artifact artifact =
        Artifact.builder()
            .uri(URI.create("x:a/b.fits"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .addPart(part)
            .build();
    Plane plane = Plane.of("p").addArtifact(artifact).build();
    Path file = write(Observation.simple("C", "O").addPlane(plane).build(), Version.V2_3);
    for (String version : List.of("2.4", "2.5")) {
      Path written = folder.resolve("converted.xml");
      Run run = Run.of("convert", "--to", version, "--compute", "-o", written, file);
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(run.err()).doesNotContain("has one emBand only");
      assertThat(CaomXml.read(written).orThrow().observation().planes().get(0).energy())
          .extracting(Energy::energyBands)
          .isEqualTo(List.of(EnergyBand.INFRARED, EnergyBand.OPTICAL));
    }
  }

  private static Chunk circle(double longitude) {
    CoordAxis2D axis =
        CoordAxis2D.builder()
            .axis1(new Axis("RA", "deg"))
            .axis2(new Axis("DEC", "deg"))
            .bounds(new CoordCircle2D(new ValueCoord2D(longitude, 20), 0.3))
            .build();
    return Chunk.builder()
        .position(SpatialWCS.builder().axis(axis).coordsys("ICRS").build())
        .build();
  }

  @Test
  void circlesAreComputedAsTheVersionCanHoldThem() throws IOException {
    Part part = Part.builder().name("0").addChunk(circle(10)).addChunk(circle(11)).build();
    Artifact artifact =
        Artifact.builder()
            .uri(URI.create("x:a/b.fits"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .addPart(part)
            .build();
    Plane plane = Plane.of("p").addArtifact(artifact).build();
    Path file = write(Observation.simple("C", "O").addPlane(plane).build(), Version.V2_4);
    Path computed = folder.resolve("computed.xml");
    Run run = Run.of("compute", "-o", computed, file);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("2.4 has no circles among several samples");
    assertThat(CaomXml.read(computed).orThrow().observation().planes().get(0).position().samples())
        .hasSize(2)
        .allMatch(sample -> sample instanceof Polygon);
    assertThat(converted(file, "--compute").get(0).position().samples())
        .hasSize(2)
        .allMatch(sample -> sample instanceof Circle);
  }

  @Test
  void whatCannotBeComputedDoesNotKeepADocumentFromBeingConverted() throws IOException {
    String text = Files.readString(EXAMPLES.resolve("2.4/optical-image.xml"));
    Path file = folder.resolve("velocity.xml");
    Files.writeString(file, text.replace("<caom2:ctype>WAVE<", "<caom2:ctype>VOPT<"));
    Path written = folder.resolve("converted.xml");
    Run run = Run.of("convert", "--to", "2.5", "--compute", "-o", written, file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error compute.unusable").doesNotContain("refused");
    assertThat(CaomXml.read(written).orThrow().version()).isEqualTo(Version.V2_5);
  }

  private List<Plane> converted(Path file, String option) throws IOException {
    Path written = folder.resolve("converted.xml");
    Run run = Run.of("convert", "--to", "2.5", option, "-o", written, file);
    assertThat(run.status()).as(run.err()).isZero();
    return CaomXml.read(written).orThrow().observation().planes();
  }

  @Test
  void footprintDrawsSvgAndPng() throws IOException {
    Path svg = folder.resolve("sky.svg");
    assertThat(Run.of("footprint", "-o", svg, STACK).status()).isZero();
    assertThat(Files.readString(svg)).startsWith("<svg ").contains("gnomonic").endsWith("</svg>\n");
    Path png = folder.resolve("sky.png");
    assertThat(Run.of("footprint", "--title", "All", "-o", png, EXAMPLES).status()).isZero();
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isGreaterThan(1000);
    Run out = Run.of("footprint", "--title", "a < b & \"c\"", STACK);
    assertThat(out.out()).contains("<title>a &lt; b &amp; &quot;c&quot;</title>");
  }

  @Test
  void footprintTellsWhatItCouldNotCompute() throws IOException {
    Path file = folder.resolve("mixed.xml");
    String document = Files.readString(STACK);
    assertThat(document).contains("RA---TAN");
    Files.writeString(file, document.replace("RA---TAN", "RA---XXX"));
    Run run = Run.of("footprint", "--compute", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("compute.unusable");
  }

  @Test
  void footprintNeedsAPictureAndSomethingToDraw() throws IOException {
    assertThat(Run.of("footprint", "-o", folder.resolve("sky.gif"), STACK).err())
        .contains(".svg or .png");
    Observation observation = CaomXml.read(STACK).orThrow().observation();
    Path file = write(observation.toBuilder().planes(List.of()).build(), Version.V2_4);
    Run nothing = Run.of("footprint", file);
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.err()).contains("no plane has a region on the sky");
  }
}
