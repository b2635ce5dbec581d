package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Provenance;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents that both libraries read, and take for something else; each is a finding of our rules.
 */
class ReadOtherwiseTest {
  private static final UUID ID = new UUID(1, 2);

  /** Members are kept as they are written; the reference makes them anew of their components. */
  @ParameterizedTest
  @CsvSource({
    "V2_1, caom:A/b/, caom:A/b",
    "V2_1, caom:A/b//, caom:A/b",
    "V2_1, caom:A/%62, caom:A/b",
    "V2_1, caom:A%2Fb, caom:A/b",
    "V2_1, caom:A/b#c, caom:A/b",
    "V2_4, caom:A/b#c, caom:A/b",
  })
  void members(Version version, String written, String theirs) throws Reference.Refusal {
    Observation plain = derived(URI.create("caom:A/b"));
    String document = text(plain, version).replace(">caom:A/b<", '>' + written + '<');
    Observation ours = Comparison.read(utf8(document));
    assertThat(ours.members()).containsExactly(URI.create(written));
    assertThat(warnings(ours, version)).contains("obs.members-form");

    ca.nrc.cadc.caom2.Observation read = Reference.read(utf8(document));
    assertThat(((ca.nrc.cadc.caom2.DerivedObservation) read).getMembers())
        .extracting(member -> member.getURI().toString())
        .containsExactly(theirs);
    assertThat(Reference.sums(read))
        .isEqualTo(Comparison.sums(plain))
        .isNotEqualTo(Comparison.sums(ours));
  }

  @ParameterizedTest
  @CsvSource({"V2_1, caom:A/b/c/", "V2_1, caom:A/b%2Fc", "V2_3, caom:A/b/c#d"})
  void inputs(Version version, String written) throws Reference.Refusal {
    Observation plain = withInput(URI.create("caom:A/b/c"));
    String document = text(plain, version).replace(">caom:A/b/c<", '>' + written + '<');
    Observation ours = Comparison.read(utf8(document));
    assertThat(warnings(ours, version)).contains("prov.inputs-form");
    assertThat(Reference.sums(Reference.read(utf8(document))))
        .isEqualTo(Comparison.sums(plain))
        .isNotEqualTo(Comparison.sums(ours));
  }

  /** It gives artifacts a type when it finds none, and takes an empty one for none. */
  @Test
  void emptyProductType() throws Reference.Refusal {
    Observation plain = withArtifact(artifact(List.of()));
    String document = text(plain, Version.V2_4).replace(">science<", "><");
    Observation ours = Comparison.read(utf8(document));
    assertThat(errors(ours, Version.V2_4)).contains("text.empty");
    assertThat(Reference.sums(Reference.read(utf8(document))))
        .isEqualTo(Comparison.sums(plain))
        .isNotEqualTo(Comparison.sums(ours));
  }

  /** It keeps the first; the sums of what holds them are equal all the same. */
  @Test
  void chunksWithOneId() throws Reference.Refusal {
    Chunk first = Chunk.builder().id(new UUID(7, 8)).naxis(1).build();
    Chunk second = Chunk.builder().id(new UUID(7, 8)).naxis(2).build();
    Observation ours = withArtifact(artifact(List.of(first, second)));
    assertThat(errors(ours, Version.V2_4)).contains("siblings.unique");

    ca.nrc.cadc.caom2.Observation read = Reference.read(Comparison.document(ours, Version.V2_4));
    Comparison.assertEqual(
        "written there",
        Comparison.read(Reference.write(read, Version.V2_4)),
        withArtifact(artifact(List.of(first))));
    String key = Reference.key("observation", ID);
    assertThat(Reference.sums(read).get(key)).isEqualTo(Comparison.sums(ours).get(key));
  }

  private static Observation derived(URI member) {
    return Observation.derived("C", "o", "mean").id(ID).addMember(member).build();
  }

  private static Observation withInput(URI input) {
    Provenance provenance = Provenance.builder().name("n").addInput(input).build();
    return with(Plane.of("p").id(new UUID(3, 4)).provenance(provenance).build());
  }

  private static Observation withArtifact(Artifact artifact) {
    return with(Plane.of("p").id(new UUID(3, 4)).addArtifact(artifact).build());
  }

  private static Observation with(Plane plane) {
    return Observation.simple("C", "o").id(ID).addPlane(plane).build();
  }

  private static Artifact artifact(List<Chunk> chunks) {
    return Artifact.builder()
        .id(new UUID(5, 6))
        .uri(URI.create("ad:C/a"))
        .productType(ProductType.THIS)
        .releaseType(ReleaseType.DATA)
        .addPart(Part.builder().id(new UUID(9, 10)).name("1").chunks(chunks).build())
        .build();
  }

  private static List<String> warnings(Observation observation, Version version) {
    List<Issue> found = Validator.standard().validate(observation, version);
    assertThat(found).noneMatch(Issue::isError);
    return found.stream().map(issue -> issue.code().id()).toList();
  }

  private static List<String> errors(Observation observation, Version version) {
    return Validator.standard().validate(observation, version).stream()
        .filter(Issue::isError)
        .map(issue -> issue.code().id())
        .toList();
  }

  private static String text(Observation observation, Version version) {
    return Comparison.text(Comparison.document(observation, version));
  }

  private static byte[] utf8(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
