package org.caom2.batch.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caom2.batch.Batch;
import org.caom2.batch.Result;
import org.caom2.batch.compare.Divergence.Kind;
import org.caom2.batch.sort.ExternalSort;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Provenance;
import org.caom2.model.ProvenanceBuilder;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.validation.Validator;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final Entity ENTITY = Entity.builder().id(new UUID(0, 1)).build();

  @TempDir private Path folder;

  private static void write(Path copy, int name, Observation observation) throws IOException {
    Files.createDirectories(copy);
    String text = CaomXml.codec().lossy().toText(observation, Version.V2_4).orThrow();
    Files.writeString(copy.resolve(name + ".xml"), text);
  }

  private static List<Result.Checked> read(Path copy) {
    List<Result.Checked> documents = new ArrayList<>();
    Batch.of(copy.toString())
        .validator(Validator.of())
        .forEach(result -> documents.add((Result.Checked) result));
    return documents;
  }

  private static List<Divergence> compare(Comparison comparison, Path left, Path right)
      throws IOException {
    List<Divergence> found = new ArrayList<>();
    try (comparison) {
      for (Result.Checked each : read(left)) {
        assertThat(comparison.addLeft(each)).isTrue();
      }
      for (Result.Checked each : read(right)) {
        assertThat(comparison.addRight(each)).isTrue();
      }
      comparison.divergences(found::add);
    }
    return found;
  }

  @Test
  void whatTemporaryFilesHoldIsComparedAlike() throws IOException {
    Path left = folder.resolve("left");
    Path right = folder.resolve("right");
    List<Observation> some =
        RandomObservations.of(Version.V2_4).valid().siblings(1).stream(40).toList();
    for (int i = 0; i < some.size(); i++) {
      Observation each = some.get(i);
      if (i % 5 != 0) {
        write(left, i, each);
      }
      if (i % 7 != 0) {
        Observation other = each.toBuilder().type("another " + i).build();
        write(right, some.size() - i, i % 3 == 0 ? other : each);
      }
    }
    Comparison inMemory = new Comparison(Set.of());
    List<Divergence> found = compare(inMemory, left, right);
    assertThat(found).extracting(Divergence::uri).isSorted().doesNotHaveDuplicates();
    assertThat(kinds(found, Kind.MISSING)).isEqualTo(4);
    assertThat(kinds(found, Kind.EXTRA)).isEqualTo(6);
    assertThat(kinds(found, Kind.DIFFERENT)).isEqualTo(10);
    assertThat(inMemory.same()).isEqualTo(40 - 2 - 4 - 6 - 10);
    assertThat(found)
        .filteredOn(d -> d.kind() == Kind.DIFFERENT)
        .allMatch(d -> d.differences().get(0).path().toString().equals("type"))
        .allMatch(d -> String.valueOf(d.checksum()).startsWith("metaChecksum differs: "));

    Comparison spilled = new Comparison(Set.of(), new ExternalSort(20_000));
    assertThat(compare(spilled, left, right)).isEqualTo(found);
    assertThat(spilled.same()).isEqualTo(inMemory.same());
    assertThat(compare(new Comparison(Set.of("type")), left, right)).hasSize(10);
  }

  private String checksum(
      Observation left,
      Version leftVersion,
      Observation right,
      Version rightVersion,
      String ignored)
      throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("l")).resolve("a.xml"),
        CaomXml.codec().toText(left, leftVersion).orThrow());
    Files.writeString(
        Files.createDirectories(folder.resolve("r")).resolve("a.xml"),
        CaomXml.codec().toText(right, rightVersion).orThrow());
    Comparison comparison = new Comparison(Set.of(ignored));
    List<Divergence> found = compare(comparison, folder.resolve("l"), folder.resolve("r"));
    assertThat(found).hasSize(1);
    return String.valueOf(found.get(0).checksum());
  }

  private static Observation derived(String member, String type) {
    return Observation.derived("C", "o", "stack")
        .entity(ENTITY)
        .addMember(URI.create("caom:C/" + member))
        .type(type)
        .build();
  }

  @Test
  void itemsOfIgnoredListsArePassedOver() throws IOException {
    Observation left = derived("a", "OBJECT");
    Observation right = derived("b", "DARK");
    assertThat(checksum(left, Version.V2_4, right, Version.V2_4, "none"))
        .startsWith("metaChecksum differs: members");
    assertThat(checksum(left, Version.V2_4, right, Version.V2_4, "members"))
        .isEqualTo("metaChecksum differs: type OBJECT on the left, type DARK on the right");
  }

  private static Observation processed(ProvenanceBuilder provenance) {
    Plane plane = Plane.of("p").entity(ENTITY).provenance(provenance.build()).build();
    return Observation.simple("C", "o").entity(ENTITY).addPlane(plane).build();
  }

  @Test
  void aTextInAnotherFieldIsADifferenceOfItsOwn() throws IOException {
    Observation left = processed(Provenance.builder().name("n").project("x").runID("1"));
    Observation right = processed(Provenance.builder().name("n").producer("x").runID("2"));
    assertThat(checksum(left, Version.V2_4, right, Version.V2_4, "none"))
        .isEqualTo(
            "metaChecksum of plane[caom:C/o/p] differs: "
                + "plane[caom:C/o/p]/provenance/project x on the left, "
                + "plane[caom:C/o/p]/provenance/producer x on the right");
  }

  /** Until 2.4, the sums know no milliseconds. */
  @Test
  void sumsOfTheOlderVersionAreExplained() throws IOException {
    Instant noon = Instant.parse("2020-01-01T12:00:00Z");
    Observation left = derived("a", "OBJECT").toBuilder().metaRelease(noon).build();
    Observation right = derived("a", "DARK").toBuilder().metaRelease(noon.plusMillis(500)).build();
    assertThat(checksum(left, Version.V2_5, right, Version.V2_5, "none"))
        .startsWith("metaChecksum differs: metaRelease");
    String older = "metaChecksum differs: type OBJECT on the left, type DARK on the right";
    assertThat(checksum(left, Version.V2_4, right, Version.V2_4, "none")).isEqualTo(older);
    assertThat(checksum(left, Version.V2_4, right, Version.V2_5, "none")).isEqualTo(older);
    assertThat(checksum(left, Version.V2_5, right, Version.V2_4, "none")).isEqualTo(older);
  }

  private static long kinds(List<Divergence> found, Kind kind) {
    return found.stream().filter(each -> each.kind() == kind).count();
  }

  @Test
  void documentsThatCannotBeReadTakeNoPart() throws IOException {
    Files.writeString(folder.resolve("a.xml"), "<a/>");
    try (Comparison comparison = new Comparison(Set.of())) {
      assertThat(comparison.addLeft(read(folder).get(0))).isFalse();
      List<Divergence> found = new ArrayList<>();
      comparison.divergences(found::add);
      assertThat(found).isEmpty();
      assertThat(comparison.same()).isZero();
    }
  }
}
