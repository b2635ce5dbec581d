package org.caom2.batch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.validation.Validator;
import org.caom2.validation.policy.Allowed;
import org.caom2.validation.policy.Condition;
import org.caom2.validation.policy.FieldPath;
import org.caom2.validation.policy.Policy;
import org.caom2.validation.policy.PolicyCode;
import org.caom2.validation.policy.Requirement;
import org.caom2.validation.policy.Restriction;
import org.caom2.validation.policy.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {
  private static final Path EXAMPLE = Path.of("../examples/policy.yaml");
  private static final String FULL =
      """
      policy: ours
      description: all that can be said
      collections: [A, B]
      ready: 2.5
      severities:
        art.uri-scheme: error
      off:
        meta.checksum: later
      tolerances:
        interval.inside: 1e-9
      require:
        - Plane.position
        - path: Plane.energy.bounds
          severity: warning
          collections: A
          when: {Observation.intent: [science]}
          because: searches
      allow:
        - path: Observation.collection
          pattern: "[A-Z]+"
        - path: Artifact.uri
          schemes: cadc
        - path: Plane.calibrationLevel
          values: [0, 1, 2]
      """;

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("../docs/policy.schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean schemaTakes(String yaml) throws IOException {
    JsonNode tree = new YAMLMapper().readTree(yaml);
    return SCHEMA.validate(tree).isEmpty();
  }

  private static String only(String text) {
    Outcome<Policy> read = PolicyFile.parse(text);
    assertThat(read.value()).isNull();
    assertThat(read.issues()).hasSize(1);
    Issue issue = read.issues().get(0);
    assertThat(issue.code()).isEqualTo(PolicyCode.FILE);
    return issue.at() + " " + issue.message();
  }

  @Test
  void aFaultIsOneLineWhateverItQuotes() {
    String severity =
        "policy: a\nrequire:\n  - path: Plane.position\n    severity: warning\n\n      x\n";
    assertThat(only(severity)).startsWith("4:15 no severity is \"warning x\"");
    assertThat(only("policy: a\n\"k\\u2028\\r\": 1\n")).contains("\"k  \"");
    assertThat(only("policy: a\n" + "k".repeat(50_000) + "?: 1\n")).hasSizeLessThan(1_100);
  }

  @Test
  void allThatCanBeSaidIsRead() throws IOException {
    Policy policy = PolicyFile.parse(FULL).orThrow();
    assertThat(policy.name()).isEqualTo("ours");
    assertThat(policy.collections()).containsExactly("A", "B");
    assertThat(policy.readyFor()).isEqualTo(Version.V2_5);
    assertThat(policy.severities()).isEqualTo(Map.of("art.uri-scheme", Severity.ERROR));
    assertThat(policy.turnedOff()).isEqualTo(Map.of("meta.checksum", "later"));
    assertThat(policy.tolerances()).isEqualTo(Map.of("interval.inside", 1e-9));
    Condition science = new Condition(FieldPath.of("Observation.intent"), Set.of("science"));
    Scope scope = Scope.EVERYWHERE.as(Severity.WARNING).in("A").when(science).because("searches");
    assertThat(policy.demands())
        .hasSize(5)
        .contains(
            new Requirement(FieldPath.of("Plane.position"), Scope.EVERYWHERE),
            new Requirement(FieldPath.of("Plane.energy.bounds"), scope),
            new Restriction(
                FieldPath.of("Artifact.uri"), Allowed.schemes("cadc"), Scope.EVERYWHERE),
            new Restriction(
                FieldPath.of("Plane.calibrationLevel"),
                Allowed.values("0", "1", "2"),
                Scope.EVERYWHERE));
    assertThat(schemaTakes(FULL)).isTrue();
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    String json = new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(FULL));
    Policy policy = PolicyFile.parse(json).orThrow();
    assertThat(policy.demands()).hasSize(5);
    assertThat(policy.tolerances()).isEqualTo(Map.of("interval.inside", 1e-9));
    assertThat(only("{\"policy\":\"a\",\n  \"of\": 1}"))
        .isEqualTo("2:3 unknown key \"of\" (did you mean off?)");
    assertThat(only("{\"policy\":\"a\",\n  \"of\": 1")).startsWith("2:");
  }

  @Test
  void valuesAreInTheSpellingOfAnyVersion() {
    Policy policy =
        PolicyFile.parse(
                "policy: a\nallow: [{path: Artifact.productType, values: [science, preview]}]")
            .orThrow();
    Artifact artifact =
        Artifact.builder()
            .uri(URI.create("x:y"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .build();
    Observation observation =
        Observation.simple("C", "o")
            .intent(ObservationIntentType.SCIENCE)
            .addPlane(Plane.of("p").addArtifact(artifact).build())
            .build();
    for (Version version : List.of(Version.V2_4, Version.V2_5)) {
      assertThat(Validator.standard().under(policy).validate(observation, version))
          .noneMatch(issue -> issue.code().id().equals("policy.value"));
    }
    assertThat(only("policy: a\nallow:\n- {path: Observation.intent, values: [scence]}"))
        .isEqualTo("3:3 no version knows Observation.intent \"scence\" (did you mean science?)");
  }

  @Test
  void theExampleIsOne() throws IOException {
    assertThat(PolicyFile.read(EXAMPLE).orThrow().name()).isEqualTo("example archive");
    assertThat(schemaTakes(Files.readString(EXAMPLE))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "description: no name",
        "policy: ''",
        "policy: [a]",
        "policy: a\nunknown: 1",
        "policy: a\ncollections: []",
        "policy: a\ncollections: {}",
        "policy: a\nready: 3.0",
        "policy: a\nseverities: [x]",
        "policy: a\nseverities: {art.uri-scheme: fatal}",
        "policy: a\nseverities: {limit.depth: warning}",
        "policy: a\noff: {art.uri-scheme: }",
        "policy: a\noff: {xml.not-well-formed: why}",
        "policy: a\ntolerances: {interval.inside: -1}",
        "policy: a\ntolerances: {interval.inside: [1]}",
        "policy: a\nrequire: Plane.position",
        "policy: a\nrequire: [plane]",
        "policy: a\nrequire: [{severity: error}]",
        "policy: a\nrequire: [{path: Plane.position, values: [a]}]",
        "policy: a\nrequire: [{path: Plane.position, when: {}}]",
        "policy: a\nrequire: [{path: Plane.position, when: {Plane.uri: a}}]",
        "policy: a\nallow: [Plane.position]",
        "policy: a\nallow: [{path: Observation.type}]",
        "policy: a\nallow: [{path: Observation.type, values: [a], pattern: a}]",
        "policy: a\nallow: [{path: Observation.type, values: []}]",
        "[a]",
        "just a text"
      })
  void whatTheSchemaRefusesIsRefused(String yaml) throws IOException {
    assertThat(schemaTakes(yaml)).as("schema").isFalse();
    Outcome<Policy> read = PolicyFile.parse(yaml);
    assertThat(read.hasErrors()).as("reader").isTrue();
    assertThat(read.value()).isNull();
    assertThat(read.issues()).allMatch(issue -> issue.at() != null && !issue.message().isBlank());
  }

  @Test
  void faultsHaveTheirPlaces() {
    assertThat(only("policy: a\npolicy: b")).isEqualTo("2:1 \"policy\" stands here twice");
    assertThat(only("policy: a\nrequire:\n  - Plane.energi"))
        .isEqualTo("3:5 Plane has no field \"energi\" (did you mean energy?)");
    assertThat(only("policy: a\n---\npolicy: b")).contains("behind the end of the policy");
    assertThat(only("")).isEqualTo("1:1 nothing is in it");
    assertThat(only("policy: [a")).startsWith("1:");
    assertThat(only("policy: a\n\toff: {}")).startsWith("2:");
    assertThat(only("\ufeffpolicy: a\nx: 1")).isEqualTo("2:1 unknown key \"x\"");
  }

  @Test
  void hostileFilesAreRefusedInNoTime() throws IOException {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(only("policy: a\ndescription: " + "[".repeat(100_000))).isNotBlank();
          assertThat(only("{\"policy\":\"a\",\"off\":" + "{\"a\":".repeat(5_000)))
              .contains("nested deeper than 16");
          StringBuilder laughs = new StringBuilder("policy: a\na: &a0 [x, x]\n");
          for (int i = 1; i < 40; i++) {
            laughs.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1);
            laughs.append(", *a").append(i - 1).append("]\n");
          }
          assertThat(PolicyFile.parse(laughs.toString()).issues())
              .anyMatch(issue -> issue.message().contains("aliases are not taken"));
          assertThat(only("policy: a\noff: !!javax.script.ScriptEngineManager [x]"))
              .contains("a table is wanted here");
          assertThat(only("x".repeat(2_000_000))).contains("larger than");
          byte[] large = new byte[3_000_000];
          assertThat(PolicyFile.read(new ByteArrayInputStream(large)).hasErrors()).isTrue();
          byte[] latin = "policy: \u00e4".getBytes(StandardCharsets.ISO_8859_1);
          assertThat(PolicyFile.read(new ByteArrayInputStream(latin)).issues())
              .extracting(Issue::message)
              .containsExactly("not in UTF-8");
        });
  }

  @Test
  void whateverIsInAFileItIsReadOrRefused() {
    Random random = new Random(20261121);
    String alphabet = FULL + "&*!|>{}[]\"'\t\u0000\ud800%@`";
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder(FULL);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(text.length());
        char with = alphabet.charAt(random.nextInt(alphabet.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, with);
          case 1 -> text.insert(at, with);
          default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(9)));
        }
      }
      Outcome<Policy> read = PolicyFile.parse(text.toString());
      assertThat(read.value() == null).as(text.toString()).isEqualTo(read.hasErrors());
    }
  }
}
