package org.caom2.batch.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caom2.batch.Batch;
import org.caom2.batch.Result;
import org.caom2.batch.sort.ExternalSort;
import org.caom2.model.Artifact;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.testkit.RandomObservations;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcrossTest {
  @TempDir private Path folder;
  private int files;
  private long ids;

  private Entity entity() {
    return Entity.builder().id(new UUID(1, ids++)).build();
  }

  private void write(Observation observation, Version version) throws IOException {
    Path file = folder.resolve(String.format("%04d.xml", files++));
    Files.writeString(file, CaomXml.codec().toText(observation, version).orThrow());
  }

  private Artifact artifact(String uri, String checksum) {
    Artifact artifact =
        Artifact.builder()
            .entity(entity())
            .uri(URI.create(uri))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .build();
    return checksum == null
        ? artifact
        : artifact.toBuilder().contentChecksum(URI.create(checksum)).build();
  }

  private Observation observation(String id, Artifact... artifacts) {
    Plane plane = Plane.of("p").entity(entity()).artifacts(List.of(artifacts)).build();
    return Observation.simple("TEST", id).entity(entity()).planes(List.of(plane)).build();
  }

  private List<String> found(Across across) throws IOException {
    List<String> lines = new ArrayList<>();
    try (across) {
      List<Result> results = new ArrayList<>();
      Batch.of(folder.toString()).workers(2).forEach(results::add);
      for (Result result : results) {
        across.add((Result.Checked) result);
      }
      across.findings(
          f ->
              lines.add(
                  Path.of(f.label()).getFileName()
                      + " "
                      + f.issue().code().id()
                      + " "
                      + f.issue().message().replace(folder + "/", "")));
    }
    return lines;
  }

  @Test
  void whatARepeatedObservationHoldsIsNotReportedAgain() throws IOException {
    Observation observation = observation("a", artifact("cadc:A/a.fits", null));
    write(observation, Version.V2_4);
    write(observation, Version.V2_5);
    assertThat(found(new Across()))
        .containsExactly("0001.xml run.observation-repeated caom:TEST/a is also in 0000.xml");
  }

  @Test
  void checksumsAreComparedWithTheFirstOneKnown() throws IOException {
    String uri = "cadc:A/x.fits";
    write(observation("a", artifact(uri, null)), Version.V2_4);
    write(observation("b", artifact(uri, "md5:00000000000000000000000000000001")), Version.V2_4);
    write(observation("c", artifact(uri, "md5:00000000000000000000000000000001")), Version.V2_4);
    write(observation("d", artifact(uri, "md5:00000000000000000000000000000002")), Version.V2_4);
    List<String> found = found(new Across());
    assertThat(found)
        .extracting(line -> line.substring(0, line.indexOf(' ', 10)))
        .containsExactly(
            "0001.xml run.artifact-repeated",
            "0002.xml run.artifact-repeated",
            "0003.xml run.artifact-checksum");
    assertThat(found.get(2)).contains("0001 in 0001.xml plane[caom:TEST/b/p]/artifact[" + uri);
  }

  @Test
  void checksumsOfOneAlgorithmAreComparedWhateverTheirCase() throws IOException {
    String uri = "cadc:A/x.fits";
    write(observation("a", artifact(uri, "md5:" + "a".repeat(32))), Version.V2_4);
    write(observation("b", artifact(uri, "md5:" + "A".repeat(32))), Version.V2_4);
    write(observation("c", artifact(uri, "sha-256:" + "1".repeat(64))), Version.V2_4);
    write(observation("d", artifact(uri, "sha-256:" + "2".repeat(64))), Version.V2_4);
    assertThat(found(new Across()))
        .extracting(line -> line.substring(0, line.indexOf(' ', 10)))
        .containsExactly(
            "0001.xml run.artifact-repeated",
            "0002.xml run.artifact-repeated",
            "0003.xml run.artifact-checksum");
  }

  @Test
  void membersAreLookedForInTheCollectionsOfTheRun() throws IOException {
    write(derived("caom:A/x/1", "caom:A/y/2", "caom:B/y/2"), Version.V2_5);
    write(derived("ivo://auth/MINE?o1", "ivo://auth/MINE?o2", "ivo://auth/OTHER?o2"), Version.V2_5);
    write(derived("http://example.net/a/1", "http://example.net/a/2"), Version.V2_5);
    assertThat(found(new Across()))
        .containsExactlyInAnyOrder(
            "0000.xml run.member-missing caom:A/y/2 is in no document of the run",
            "0001.xml run.member-missing ivo://auth/MINE?o2 is in no document of the run",
            "0002.xml run.member-missing http://example.net/a/2 is in no document of the run");
  }

  private Observation derived(String uri, String... members) {
    return Observation.derived("TEST", "x", "a")
        .entity(entity())
        .uri(URI.create(uri))
        .members(Stream.of(members).map(URI::create).toList())
        .build();
  }

  @Test
  void whatTemporaryFilesHoldIsFoundAlike() throws IOException {
    List<Observation> some =
        RandomObservations.of(Version.V2_4).valid().siblings(1).stream(60).toList();
    for (Observation each : some) {
      write(each, Version.V2_4);
    }
    for (Observation each : some.subList(0, 20)) {
      Observation other = each.toBuilder().uri(URI.create(each.uri() + "-copy")).build();
      write(other.toBuilder().planes(List.of()).build(), Version.V2_4);
    }
    List<String> inMemory = found(new Across());
    assertThat(inMemory.stream().filter(line -> line.contains("run.id-repeated")).count())
        .isGreaterThanOrEqualTo(20);
    assertThat(found(new Across(new ExternalSort(2000)))).isEqualTo(inMemory);
  }

  @Test
  void documentsThatCannotBeReadAreLeftOut() throws IOException {
    Files.writeString(folder.resolve("a.xml"), "<a/>");
    assertThat(found(new Across())).isEmpty();
  }
}
