package org.caom2.validation.checksum;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caom2.model.Artifact;
import org.caom2.model.Checksum;
import org.caom2.model.Chunk;
import org.caom2.model.Entity;
import org.caom2.model.EntityBuilder;
import org.caom2.model.Metrics;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.PlaneBuilder;
import org.caom2.model.Provenance;
import org.caom2.model.ProvenanceBuilder;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.ProductType;
import org.caom2.validation.Rule;
import org.caom2.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in stored sums, and how it is explained. */
class StoredSumsTest {
  private static final String WRONG = "md5:00000000000000000000000000000000";

  private static List<String> found(Observation observation, Version version) {
    return Validator.standard().validate(observation, version).stream()
        .filter(issue -> issue.code().id().equals("meta.checksum"))
        .peek(issue -> assertThat(issue.severity()).isEqualTo(Severity.WARNING))
        .map(issue -> issue.path() + ": " + issue.message())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_4", "V2_5"})
  void sumsThatAgreeAreNotReported(Version version) {
    Checksums checksums = Checksums.of(version);
    Observation updated = checksums.update(observation());
    assertThat(found(updated, version)).isEmpty();
    assertThat(checksums.compute(updated)).hasSize(5).allMatch(EntityChecksums::agrees);
    assertThat(found(observation(), version)).isEmpty();
    assertThat(checksums.compute(observation())).allMatch(EntityChecksums::agrees);
  }

  @Test
  void sumsOfTheOtherGenerationAreNotCompared() {
    Checksums two = Checksums.of(Version.V2_5);
    Observation updated = Checksums.of(Version.V2_4).update(observation());
    assertThat(found(updated, Version.V2_5)).isEmpty();
    assertThat(two.compute(updated)).allMatch(EntityChecksums::agrees);
    assertThat(two.generation()).isEqualTo(2);
  }

  /** As URIs have it, which sums are in documents. */
  @Test
  void theSchemeOfASumIsReadWithoutCase() {
    Observation alone = Observation.simple("C", "o").build();
    String sum = Checksums.of(Version.V2_4).compute(alone).get(0).meta().text();
    assertThat(found(stored(alone, sum.replace("md5:", "MD5:")), Version.V2_4)).isEmpty();
    assertThat(found(stored(alone, "md5:" + sum.substring(4).toUpperCase(ROOT)), Version.V2_4))
        .hasSize(1);
  }

  private static Observation stored(Observation observation, String sum) {
    Entity entity = observation.entity().toBuilder().metaChecksum(Checksum.of(sum, 1)).build();
    return observation.toBuilder().entity(entity).build();
  }

  @Test
  void aWrongSumIsReportedWhereverItIs() {
    String plane = "plane[caom:C/o/p]";
    String artifact = plane + "/artifact[test:a]";
    String part = artifact + "/part[0]";
    String chunk = part + "/chunk[00000000-0000-4000-8000-000000000005]";
    List<String> places = List.of("", plane + "/", artifact + "/", part + "/", chunk + "/");
    for (int i = 0; i < places.size(); i++) {
      checkOneWrong(places.get(i) + "metaChecksum", i, entity -> entity.metaChecksum(sum(WRONG)));
      checkOneWrong(
          places.get(i) + "accMetaChecksum", i, entity -> entity.accMetaChecksum(sum(WRONG)));
    }
  }

  @Test
  void oneSumAloneIsEnough() {
    Observation alone = Observation.simple("C", "o").build();
    Entity meta = alone.entity().toBuilder().metaChecksum(sum(WRONG)).build();
    Entity acc = alone.entity().toBuilder().accMetaChecksum(sum(WRONG)).build();
    assertThat(found(alone.toBuilder().entity(meta).build(), Version.V2_5)).hasSize(1);
    assertThat(found(alone.toBuilder().entity(acc).build(), Version.V2_5)).hasSize(1);
  }

  @Test
  void theRuleSaysWhatItsPageSays() throws IOException {
    Rule<?> rule =
        Validator.standard().rules().stream()
            .filter(each -> each.id().equals("meta.checksum"))
            .findFirst()
            .orElseThrow();
    assertThat(Files.readString(Path.of("../docs/issues/meta.checksum.md")))
        .contains("**" + rule.severity().label() + "**: " + rule.sentence() + "\n");
  }

  private static void checkOneWrong(String path, int depth, UnaryOperator<EntityBuilder> change) {
    Observation wrong = observation(depth, change);
    List<EntityChecksums> all = Checksums.of(Version.V2_5).compute(wrong);
    EntityChecksums right = all.get(depth);
    Checksum computed = path.endsWith("accMetaChecksum") ? right.acc() : right.meta();
    assertThat(found(wrong, Version.V2_5))
        .containsExactly(path + ": stored " + WRONG + ", computed " + computed);
    assertThat(all)
        .filteredOn(each -> !each.agrees())
        .extracting(EntityChecksums::kind)
        .containsExactly(right.kind());
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_4", "V2_5"})
  void aFieldThatTheSumLeavesOutIsNamed(Version version) {
    checkExplained(version, "; it fits without calibrationLevel", p -> p.calibrationLevel(null));
    checkExplained(version, "; it fits without metaProducer", p -> p.metaProducer(null));
    checkExplained(version, "; it fits without metrics", p -> p.metrics(null));
    checkExplained(version, "; it fits without provenance", p -> p.provenance(null));
    checkExplained(version, "", p -> p.provenance(provenance().version(null).build()));
    checkExplained(version, "", p -> p.metrics(null).provenance(null));
  }

  /** The stored sum is that of the plane with a change. */
  private static void checkExplained(
      Version version, String why, UnaryOperator<PlaneBuilder> change) {
    Plane plane = observation().planes().get(0);
    Checksum of = metaOf(change.apply(plane.toBuilder()).build(), version);
    assertThat(foundInPlane(plane, of, version)).endsWith(metaOf(plane, version) + why);
  }

  @Test
  void aSumOfTheOtherGenerationIsNamed() {
    Plane plane = observation().planes().get(0);
    Checksum one = metaOf(plane, Version.V2_4);
    Checksum two = metaOf(plane, Version.V2_5);
    assertThat(foundInPlane(plane, Checksum.of(one.text(), 2), Version.V2_5))
        .endsWith(two + "; it fits generation 1");
    assertThat(foundInPlane(plane, Checksum.of(two.text(), 1), Version.V2_4))
        .endsWith(one + "; it fits generation 2");
  }

  private static Checksum metaOf(Plane plane, Version version) {
    return Checksums.of(version).metaChecksum(Plane.SCHEMA, plane);
  }

  private static String foundInPlane(Plane plane, Checksum meta, Version version) {
    List<String> found = found(observation().with(withMeta(plane, meta)), version);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Plane withMeta(Plane plane, Checksum meta) {
    return plane.toBuilder().metaChecksum(meta).build();
  }

  @Test
  void theOrderOfChildrenUsedUntilJuly2019IsNamed() {
    Plane low = plane("a", UUID.fromString("10000000-0000-4000-8000-000000000000"));
    Plane high = plane("b", UUID.fromString("90000000-0000-4000-8000-000000000000"));
    Observation observation = Observation.simple("C", "o").addPlane(low).addPlane(high).build();
    Checksums checksums = Checksums.of(Version.V2_4);
    List<EntityChecksums> all = checksums.compute(observation);
    Checksum meta = all.get(0).meta();
    assertThat(acc(meta, all.get(1).acc(), all.get(2).acc())).isEqualTo(all.get(0).acc());
    // With signed halves the id that begins with 9 comes first.
    Checksum signed = acc(meta, all.get(2).acc(), all.get(1).acc());
    Entity entity = observation.entity().toBuilder().accMetaChecksum(signed).build();
    assertThat(found(observation.toBuilder().entity(entity).build(), Version.V2_4))
        .containsExactly(
            "accMetaChecksum: stored "
                + signed
                + ", computed "
                + all.get(0).acc()
                + "; it fits the order of children used until July 2019");
  }

  @Test
  void theOldOrderIsNamedBelowTheObservationToo() {
    Artifact low = artifact("test:a", UUID.fromString("10000000-0000-4000-8000-000000000000"));
    Artifact high = artifact("test:b", UUID.fromString("90000000-0000-4000-8000-000000000000"));
    Plane plane = Plane.of("p").addArtifact(low).addArtifact(high).build();
    List<EntityChecksums> all = Checksums.of(Version.V2_4).compute(observation().with(plane));
    Checksum signed = acc(all.get(1).meta(), all.get(3).acc(), all.get(2).acc());
    Plane stored = plane.toBuilder().accMetaChecksum(signed).build();
    assertThat(found(observation().with(stored), Version.V2_4))
        .containsExactly(
            "plane[caom:C/o/p]/accMetaChecksum: stored "
                + signed
                + ", computed "
                + all.get(1).acc()
                + "; it fits the order of children used until July 2019");
  }

  private static Checksum acc(Checksum... sums) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Checksum sum : sums) {
      bytes.writeBytes(HexFormat.of().parseHex(sum.text().substring("md5:".length())));
    }
    return Checksum.ofMd5(Checksums.md5(bytes.toByteArray()), 1);
  }

  @Test
  void onlyTheSumsThatTheSourceHadAreUpdated() {
    Checksums checksums = Checksums.of(Version.V2_5);
    List<EntityChecksums> computed = checksums.compute(observation());
    for (int i = 0; i < computed.size(); i++) {
      Observation meta =
          checksums.updateWhereStored(
              observation(), observation(i, entity -> entity.metaChecksum(sum(WRONG))));
      Observation acc =
          checksums.updateWhereStored(
              observation(), observation(i, entity -> entity.accMetaChecksum(sum(WRONG))));
      Checksum ofMeta = computed.get(i).meta();
      Checksum ofAcc = computed.get(i).acc();
      assertThat(meta).isEqualTo(observation(i, entity -> entity.metaChecksum(ofMeta)));
      assertThat(acc).isEqualTo(observation(i, entity -> entity.accMetaChecksum(ofAcc)));
    }
  }

  private static Checksum sum(String text) {
    return Checksum.of(text, 2);
  }

  private static Observation observation() {
    return observation(-1, entity -> entity);
  }

  /** One entity of each kind, with a change in that of one depth. */
  private static Observation observation(int depth, UnaryOperator<EntityBuilder> change) {
    Entity[] entities = new Entity[5];
    for (int i = 0; i < entities.length; i++) {
      UUID id = UUID.fromString("00000000-0000-4000-8000-00000000000" + (i + 1));
      EntityBuilder entity = Entity.builder().id(id);
      entities[i] = (i == depth ? change.apply(entity) : entity).build();
    }
    Part part =
        Part.builder()
            .entity(entities[3])
            .name("0")
            .addChunk(Chunk.builder().entity(entities[4]).naxis(2).build())
            .build();
    Artifact artifact =
        Artifact.builder()
            .entity(entities[2])
            .uri(URI.create("test:a"))
            .productType(ProductType.THIS)
            .addPart(part)
            .build();
    Plane plane =
        Plane.of("p")
            .entity(entities[1].toBuilder().metaProducer(URI.create("test:b/1")).build())
            .calibrationLevel(CalibrationLevel.CALIBRATED)
            .metrics(Metrics.builder().background(1.5).build())
            .provenance(provenance().build())
            .addArtifact(artifact)
            .build();
    return Observation.simple("C", "o").entity(entities[0]).addPlane(plane).build();
  }

  private static ProvenanceBuilder provenance() {
    return Provenance.builder().name("n").version("1").project("p");
  }

  private static Artifact artifact(String uri, UUID id) {
    return Artifact.builder()
        .entity(Entity.builder().id(id).build())
        .uri(URI.create(uri))
        .productType(ProductType.THIS)
        .build();
  }

  private static Plane plane(String productID, UUID id) {
    return Plane.of(productID).entity(Entity.builder().id(id).build()).build();
  }
}
