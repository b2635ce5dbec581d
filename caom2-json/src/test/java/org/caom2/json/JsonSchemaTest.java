package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated JSON Schema beside what is written and what is read, by a validator library. */
class JsonSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<Version, Schema> SCHEMAS = new EnumMap<>(Version.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What the reader checks and a schema does not say. */
  private static final Set<Code> BEYOND =
      Set.of(
          DocumentCode.VALUE_DATE,
          DocumentCode.VALUE_DATE_DIGITS,
          DocumentCode.VALUE_URI,
          DocumentCode.VALUE_TERM_ALIAS,
          DocumentCode.SET_REPEATED,
          DocumentCode.IDENTITY_BUCKET,
          DocumentCode.SAMPLES_ADDED);

  private static Schema schema(Version version) {
    return SCHEMAS.computeIfAbsent(version, v -> REGISTRY.getSchema(CaomJson.schema(v)));
  }

  private static List<Error> faults(String json, Version version) {
    return schema(version).validate(json, InputFormat.JSON);
  }

  @ParameterizedTest
  @EnumSource
  void isASchemaItself(Version version) {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(CaomJson.schema(version), InputFormat.JSON)).isEmpty();
    assertThat(meta.validate("{\"type\": 5}", InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void takesWhatIsWritten(Version version) {
    for (int seed = 0; seed < 60; seed++) {
      Observation observation = RandomObservations.of(version).observation(seed);
      String json = CaomJson.codec().toText(observation, version).orThrow();
      assertThat(faults(json, version)).as("seed %s", seed).isEmpty();
    }
  }

  @Test
  void takesRealDocuments() throws IOException {
    int count = 0;
    for (Path file : ReferenceData.files("corpus", ".xml")) {
      Outcome<Document> read = CaomXml.read(new ByteArrayInputStream(ReferenceData.bytes(file)));
      if (!read.hasErrors() && count < 80) {
        Document document = read.orThrow();
        String json = CaomJson.codec().toText(document.observation(), document.version()).orThrow();
        assertThat(faults(json, document.version())).as("%s", file).isEmpty();
        count++;
      }
    }
    assertThat(count).isGreaterThan(60);
  }

  @ParameterizedTest
  @EnumSource
  void agreesWithTheReaderOnChangedDocuments(Version version) throws IOException {
    Random random = new Random(version.label().hashCode());
    Map<JsonChange, Integer> refused = new TreeMap<>();
    Map<JsonChange, Integer> taken = new TreeMap<>();
    List<String> disagreements = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      Observation observation = RandomObservations.of(version).siblings(1).observation(seed);
      String json = CaomJson.codec().compact().toText(observation, version).orThrow();
      for (JsonChange change : JsonChange.values()) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(json);
        if (!change.apply(document, random)) {
          continue;
        }
        List<Error> faults = schema(version).validate((JsonNode) document);
        List<Issue> issues =
            CaomJson.read(MAPPER.writeValueAsString(document)).issues().stream()
                .filter(issue -> !BEYOND.contains(issue.code()) && !isWholeWithPoint(issue))
                .toList();
        (faults.isEmpty() ? taken : refused).merge(change, 1, Integer::sum);
        if (faults.isEmpty() != issues.isEmpty()) {
          disagreements.add(change + " seed " + seed + ": " + faults + " but " + issues);
        }
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(refused).hasSizeGreaterThan(13);
    assertThat(taken).hasSizeGreaterThan(5);
  }

  /** To a schema, 5.0 is as whole a number as 5. */
  private static boolean isWholeWithPoint(Issue issue) {
    return issue.code() == JsonCode.NUMBER && issue.message().endsWith(".0");
  }

  @Test
  void tellsUnits() throws IOException {
    JsonNode energy =
        MAPPER.readTree(CaomJson.schema(Version.V2_5)).at("/$defs/Energy/properties/rest");
    assertThat(energy.path("description").asText()).isEqualTo("unit: m");
  }

  @Test
  void wholeNumbersHaveAsManyBitsAsTheModelSays() throws IOException {
    JsonNode types = MAPPER.readTree(CaomJson.schema(Version.V2_5)).at("/$defs");
    JsonNode dimension = types.at("/Polarization/properties/dimension");
    assertThat(dimension.get("maximum").asLong()).isEqualTo(Integer.MAX_VALUE);
    assertThat(dimension.get("minimum").asLong()).isEqualTo(Integer.MIN_VALUE);
    JsonNode length = types.at("/Artifact/properties/contentLength");
    assertThat(length.get("maximum").asLong()).isEqualTo(Long.MAX_VALUE);
    assertThat(length.get("minimum").asLong()).isEqualTo(Long.MIN_VALUE);
  }
}
