package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import ca.nrc.cadc.caom2.util.CaomUtil;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caom2.interop.Samples.Sample;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Proposal;
import org.caom2.model.Target;
import org.caom2.model.convert.Conversion;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.checksum.EntityChecksums;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sums that one side stores are right to the other. */
class StoredSumsTest {
  private static final Tally TALLY = new Tally("Stored sums");

  @AfterAll
  static void tell() {
    TALLY.print();
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_3", "V2_4"})
  void storedThere(Version version) {
    for (Sample sample : Samples.of(version)) {
      assertAgreesHere(sample.mended(), version);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_3", "V2_4"})
  void storedHere(Version version) {
    for (Sample sample : Samples.of(version)) {
      assertAgreesThere(sample.mended(), version);
    }
  }

  @Test
  void awkward() {
    Observation made = awkwardObservation();
    // White space at the ends of texts is not written; the sums do not take it either.
    Observation awkward = Conversion.to(made, Version.V2_4).orThrow();
    assertThat(Comparison.sums(awkward)).isEqualTo(Comparison.sums(made));
    assertThat(Comparison.oursThere(awkward, Version.V2_4)).isEqualTo(1 + 16 + 16 + 16 + 48);
    assertAgreesHere(awkward, Version.V2_4);
    assertAgreesThere(awkward, Version.V2_4);
  }

  private static void assertAgreesHere(Observation ours, Version version) {
    ca.nrc.cadc.caom2.Observation theirs =
        Comparison.readThere(Comparison.document(Comparison.asTheyWriteIt(ours, version), version));
    Reference.visit(
        theirs,
        (kind, entity) -> {
          Reference.Sums sums = Reference.sums(entity);
          CaomUtil.assignMetaChecksum(entity, URI.create(sums.meta()), "metaChecksum");
          CaomUtil.assignMetaChecksum(entity, URI.create(sums.acc()), "accMetaChecksum");
        });
    Observation read = Comparison.read(Reference.write(theirs, version));
    for (EntityChecksums each : Checksums.of(version).compute(read)) {
      assertThat(each.storedMeta()).isEqualTo(each.meta());
      assertThat(each.storedAcc()).isEqualTo(each.acc());
      TALLY.add("stored there, computed here", version.toString(), 1);
    }
  }

  private static void assertAgreesThere(Observation ours, Version version) {
    Observation updated = Checksums.of(version).update(ours);
    ca.nrc.cadc.caom2.Observation theirs =
        Comparison.readThere(Comparison.document(updated, version));
    Reference.visit(
        theirs,
        (kind, entity) -> {
          Reference.Sums sums = Reference.sums(entity);
          assertThat(entity.getMetaChecksum()).hasToString(sums.meta());
          assertThat(entity.getAccMetaChecksum()).hasToString(sums.acc());
          TALLY.add("stored here, computed there", version.toString(), 1);
        });
  }

  /**
   * Siblings with ids of every UUID version and both signs, sets whose URIs differ in the case of
   * the host, texts whose order depends on how characters are compared.
   */
  private static Observation awkwardObservation() {
    List<Plane> planes = new ArrayList<>();
    for (int version = 0; version < 16; version++) {
      String name = "p" + (15 - version);
      List<Chunk> chunks = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        chunks.add(Chunk.builder().entity(entity((version + i) % 16, i)).naxis(i).build());
      }
      Part part =
          Part.builder().entity(entity(version, 8)).name("\ufeff" + name).chunks(chunks).build();
      Artifact artifact =
          Artifact.builder()
              .entity(entity(version, 9))
              .uri(URI.create("ad:C/caf%C3%A9-\u00e9-" + name))
              .productType(new ProductType("http://example.org/t#\u00e9"))
              .releaseType(ReleaseType.META)
              .contentReadGroups(groups())
              .parts(List.of(part))
              .build();
      planes.add(
          Plane.of(name)
              .entity(entity(version, 10))
              .metaRelease(Instant.parse("1969-12-31T23:59:58.500Z"))
              .dataReadGroups(groups())
              .artifacts(List.of(artifact))
              .build());
    }
    return Observation.derived("C", "o", "mean of \u00e9 and e\u0301")
        .entity(entity(4, 11))
        .metaReadGroups(groups())
        .members(
            List.of(URI.create("caom:C/b"), URI.create("caom:C/a"), URI.create("caom:B/\u65e5")))
        .proposal(
            Proposal.builder()
                .id("\u00a0id\u00a0")
                .title("two  blanks\nand a line\r\nor two\t")
                .keywords(List.of("\ufffd", "\ud83d\ude00", "b", "B", "a", "\u00e9"))
                .build())
        .target(Target.builder().name("\u2003M 31\u2003").redshift(-0.0).build())
        .planes(planes)
        .build();
  }

  private static List<URI> groups() {
    return List.of(
        URI.create("ivo://cadc.nrc.ca/gms?B"),
        URI.create("ivo://CADC.nrc.ca/gms?A"),
        URI.create("ivo://cadc.nrc.ca/gms?A"),
        URI.create("ivo://CADC.NRC.CA/gms?c"),
        URI.create("ivo://cadc.nrc.ca:80/gms?A"));
  }

  private static Entity entity(int uuidVersion, int serial) {
    long sign = serial % 2 == 0 ? Long.MIN_VALUE : 0;
    long high = sign | 0x1234_5678_0000_0000L | (long) uuidVersion << 12 | serial;
    long low = (serial % 3 == 0 ? Long.MIN_VALUE : 0) | (long) uuidVersion << 8 | serial;
    return Entity.builder()
        .id(new UUID(high, low))
        .metaProducer(URI.create("tester/" + uuidVersion))
        .build();
  }
}
