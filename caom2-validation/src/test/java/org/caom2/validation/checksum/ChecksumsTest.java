package org.caom2.validation.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caom2.model.ArtifactDescription;
import org.caom2.model.Checksum;
import org.caom2.model.Chunk;
import org.caom2.model.DeletedArtifactDescriptionEvent;
import org.caom2.model.DeletedObservationEvent;
import org.caom2.model.Entity;
import org.caom2.model.Environment;
import org.caom2.model.Instrument;
import org.caom2.model.Metrics;
import org.caom2.model.Observable;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Polarization;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.UCD;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.CoordError;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.RefCoord;
import org.junit.jupiter.api.Test;

/** The published vectors, and what update, drop and explain do. */
class ChecksumsTest {
  private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");
  private static final Entity ENTITY = Entity.builder().id(ID).build();
  private static final Checksums ONE = Checksums.of(Version.V2_4);
  private static final Checksums TWO = Checksums.of(Version.V2_5);

  @Test
  void aBlankNameGivesNoByteInGeneration1AndItsLabelInGeneration2() {
    Part part = Part.builder().entity(ENTITY).name("  ").build();
    assertThat(ONE.metaChecksum(Part.SCHEMA, part))
        .hasToString("md5:70bc59fc6304581ff6df7dcdf78e4150");
    assertThat(TWO.metaChecksum(Part.SCHEMA, part))
        .hasToString("md5:f714f10037905f1a5bcdb0f2a02572f1");
  }

  @Test
  void anEmptyChunkIsItsId() {
    Chunk chunk = Chunk.builder().entity(ENTITY).build();
    assertThat(ONE.metaChecksum(Chunk.SCHEMA, chunk))
        .hasToString("md5:70bc59fc6304581ff6df7dcdf78e4150");
    assertThat(TWO.metaChecksum(Chunk.SCHEMA, chunk))
        .hasToString("md5:70bc59fc6304581ff6df7dcdf78e4150");
  }

  @Test
  void theKindOfAnObservationIsNotDigested() {
    for (Observation observation :
        List.of(
            Observation.simple("TEST", "e1").entity(ENTITY).build(),
            Observation.derived("TEST", "e1", "exposure").entity(ENTITY).build())) {
      EntityChecksums sums = ONE.compute(observation).get(0);
      assertThat(sums.meta()).hasToString("md5:77e53d10839fdee027870e0f104eb982");
      assertThat(sums.acc()).hasToString("md5:45693b14324600cf8a1c63d1f1d96a17");
    }
  }

  @Test
  void aTermWithANamespaceIsTakenInItsAsciiForm() {
    Part raw = part(new ProductType("http://example.org/vocabulary#\u00e9"));
    Part ascii = part(new ProductType("http://example.org/vocabulary#%C3%A9"));
    assertThat(ONE.metaChecksum(Part.SCHEMA, raw)).isEqualTo(ONE.metaChecksum(Part.SCHEMA, ascii));
  }

  @Test
  void aUcdIsATextInGeneration1() {
    Plane raw = plane(new UCD("phot#\u00e9"));
    assertThat(ONE.metaChecksum(Plane.SCHEMA, raw))
        .isNotEqualTo(ONE.metaChecksum(Plane.SCHEMA, plane(new UCD("phot#%C3%A9"))));
    assertThat(TWO.metaChecksum(Plane.SCHEMA, raw))
        .isEqualTo(TWO.metaChecksum(Plane.SCHEMA, plane(new UCD("\u00e9"))));
  }

  private static Plane plane(UCD ucd) {
    return Plane.of("p").entity(ENTITY).observable(new Observable(ucd, null)).build();
  }

  private static Part part(ProductType type) {
    return Part.builder().entity(ENTITY).name("p").productType(type).build();
  }

  @Test
  void emptyObjectsGiveNothing() {
    Plane plane =
        Plane.builder()
            .entity(ENTITY)
            .uri(URI.create("caom:TEST/o/p"))
            .metrics(Metrics.builder().build())
            .polarization(Polarization.builder().build())
            .build();
    assertThat(TWO.metaChecksum(Plane.SCHEMA, plane))
        .hasToString("md5:2635a6eb1df2cbd5cc933665d1c8f3fc");
  }

  @Test
  void anEmptyKeywordGivesItsZeroInGeneration2() {
    Observation observation =
        Observation.simple("TEST", "o")
            .entity(ENTITY)
            .environment(Environment.builder().build())
            .instrument(Instrument.builder().name("i").addKeyword("").build())
            .build();
    assertThat(TWO.compute(observation).get(0).meta())
        .hasToString("md5:caf939641ed2fc82fcf667c8f0abe975");
  }

  @Test
  void labelsNestWithinLists() {
    CoordRange1D range = new CoordRange1D(new RefCoord(1, 2), new RefCoord(3, 4));
    Chunk chunk =
        Chunk.builder()
            .entity(ENTITY)
            .polarization(
                new PolarizationWCS(
                    CoordAxis1D.builder()
                        .axis(new Axis("STOKES", ""))
                        .error(new CoordError(null, null))
                        .bounds(new CoordBounds1D(List.of(range)))
                        .build()))
            .build();
    assertThat(TWO.metaChecksum(Chunk.SCHEMA, chunk))
        .hasToString("md5:35f68c074e7dc4276102c26639c5afc8");
  }

  @Test
  void entitiesWithoutDocumentFormHaveSums() {
    URI description = URI.create("desc:TEST/1");
    assertThat(
            TWO.metaChecksum(
                ArtifactDescription.SCHEMA,
                new ArtifactDescription(ENTITY, description, "weight map")))
        .hasToString("md5:f777bc3e923b57825d93680dc4cd9c0c");
    assertThat(
            TWO.metaChecksum(
                DeletedObservationEvent.SCHEMA,
                new DeletedObservationEvent(ENTITY, URI.create("caom:TEST/obs-1"))))
        .hasToString("md5:87768e72dc2f1789ce4879622404d57c");
    assertThat(
            TWO.metaChecksum(
                DeletedArtifactDescriptionEvent.SCHEMA,
                new DeletedArtifactDescriptionEvent(ENTITY, description)))
        .hasToString("md5:e0d34b6ff134695ec00fe4fa10557713");
  }

  @Test
  void updatedSumsVerifyAndDroppedOnesAreGone() {
    Observation observation = sample();
    Observation updated = TWO.update(observation);
    assertThat(TWO.compute(updated))
        .hasSize(4)
        .allSatisfy(each -> assertThat(each.storedMeta()).isEqualTo(each.meta()))
        .allSatisfy(each -> assertThat(each.storedAcc()).isEqualTo(each.acc()));
    assertThat(Checksums.drop(updated)).isEqualTo(observation);
  }

  @Test
  void sumsAreUpdatedOnlyWhereTheSourceHadThem() {
    Observation source = sample();
    Plane plane = source.planes().get(0);
    Observation stored =
        source.with(plane.toBuilder().metaChecksum(Checksum.of("md5:00", 1)).build());
    Observation updated = TWO.updateWhereStored(source, stored);
    assertThat(updated.entity().metaChecksum()).isNull();
    Entity of = updated.planes().get(0).entity();
    assertThat(of.metaChecksum()).isEqualTo(TWO.metaChecksum(Plane.SCHEMA, plane));
    assertThat(of.accMetaChecksum()).isNull();
  }

  @Test
  void thePiecesOfAnExplanationAreTheBytesOfTheDigest() {
    for (Checksums checksums : List.of(ONE, TWO)) {
      for (EntityChecksums each : checksums.compute(sample())) {
        assertThat(sumOf(checksums.explainMeta(each))).isEqualTo(each.meta().text());
        assertThat(sumOf(checksums.explainAcc(each))).isEqualTo(each.acc().text());
      }
    }
  }

  @Test
  void sumsPrintWithoutWhatTheyAreOf() {
    EntityChecksums sums = ONE.compute(sample()).get(1);
    assertThat(sums)
        .hasToString(
            "EntityChecksums[path=plane[caom:TEST/o/p], meta="
                + sums.meta()
                + ", acc="
                + sums.acc()
                + "]");
  }

  private static String sumOf(List<Piece> pieces) {
    String hex = pieces.stream().map(Piece::hex).collect(Collectors.joining());
    byte[] digest = Checksums.md5(java.util.HexFormat.of().parseHex(hex));
    return Checksum.ofMd5(digest, 1).text();
  }

  private static Observation sample() {
    return Observation.simple("TEST", "o")
        .addPlane(
            Plane.of("p")
                .metaProducer(URI.create("test:a/1"))
                .addArtifact(
                    org.caom2.model.Artifact.builder()
                        .uri(URI.create("test:a/b.fits"))
                        .productType(ProductType.PREVIEW)
                        .addPart(Part.builder().name("0").build())
                        .build())
                .build())
        .build();
  }
}
