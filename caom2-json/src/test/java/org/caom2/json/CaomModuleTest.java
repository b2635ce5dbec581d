package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caom2.model.Observation;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The module within a service that has beans of its own. */
class CaomModuleTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new CaomModule(Version.V2_5)).build();

  private static final List<Observation> SOME =
      RandomObservations.of(Version.V2_5).stream(5).toList();

  /** What a service of an archive answers. */
  record Answer(String collection, int count, Observation newest, List<Observation> all) {}

  /** What may come in an envelope with anything in it. */
  record Envelope<T>(String sender, T content) {}

  /** Something of one of several types, told beside it. */
  record Told(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "kind")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Observation.class, name = "observation"),
            @JsonSubTypes.Type(value = Note.class, name = "note")
          })
          Object content) {}

  record Note(String text) {}

  /** Keeps observations; what comes and goes is JSON. */
  static final class ExampleService {
    private final ObjectMapper mapper;
    private final Map<String, Observation> kept = new TreeMap<>();

    ExampleService(ObjectMapper mapper) {
      this.mapper = mapper;
    }

    /** Takes an observation; the answer says what is wrong with it, if anything is. */
    String put(InputStream body) throws IOException {
      try {
        Observation observation = mapper.readValue(body, Observation.class);
        kept.put(observation.uri().toString(), observation);
        return "created";
      } catch (CaomModule.Refused e) {
        return "refused: " + e.issues().size() + " issues, the first at " + e.issues().get(0).at();
      }
    }

    /** Writes all observations of a collection, among other things. */
    void get(String collection, OutputStream out) throws IOException {
      List<Observation> all =
          kept.values().stream().filter(o -> o.collection().equals(collection)).toList();
      mapper.writeValue(out, new Answer(collection, all.size(), all.get(0), all));
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aServiceTakesAndGivesObservations() throws IOException {
    ExampleService service = new ExampleService(MAPPER);
    Observation observation = SOME.get(1);
    CaomJson codec = CaomJson.codec();
    String body = codec.toText(observation, Version.V2_5).orThrow();
    assertThat(service.put(stream(body))).isEqualTo("created");
    Observation older = RandomObservations.of(Version.V2_3).observation(7);
    String prefixed = codec.writing(Dialect.PREFIXED).toText(older, Version.V2_3).orThrow();
    assertThat(service.put(stream(prefixed))).isEqualTo("created");
    String faulty = body.replaceFirst("\"collection\"", "\"collector\"");
    Location at = ToleranceTest.place(faulty, faulty.indexOf("\"collector\""));
    assertThat(service.put(stream(faulty))).isEqualTo("refused: 2 issues, the first at " + at);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    service.get(observation.collection(), out);
    StrictJson.check(out.toByteArray());
    Answer answer = MAPPER.readValue(out.toByteArray(), Answer.class);
    assertThat(answer)
        .isEqualTo(new Answer(observation.collection(), 1, observation, List.of(observation)));
  }

  @ParameterizedTest
  @EnumSource
  void everyVersion(Version version) throws IOException {
    ObjectMapper mapper = new ObjectMapper().registerModule(new CaomModule(version));
    for (int seed = 0; seed < 20; seed++) {
      Observation observation = RandomObservations.of(version).observation(seed);
      String text = mapper.writeValueAsString(observation);
      assertThat(text).isEqualTo(CaomJson.codec().compact().toText(observation, version).orThrow());
      assertThat(mapper.readValue(text, Observation.class)).isEqualTo(observation);
    }
  }

  @Test
  void listsMapsAndGenerics() throws IOException {
    String list = MAPPER.writeValueAsString(SOME);
    assertThat(MAPPER.readValue(list, new TypeReference<List<Observation>>() {})).isEqualTo(SOME);
    assertThat(MAPPER.readValue(list, Observation[].class)).containsExactlyElementsOf(SOME);

    Map<String, Optional<Observation>> none = Map.of();
    assertThat(MAPPER.writeValueAsString(none)).isEqualTo("{}");
    String map = MAPPER.writeValueAsString(Map.of("a", SOME.get(2)));
    assertThat(MAPPER.readValue(map, new TypeReference<Map<String, Observation>>() {}))
        .isEqualTo(Map.of("a", SOME.get(2)));

    Envelope<Observation> envelope = new Envelope<>("x", SOME.get(3));
    String text = MAPPER.writeValueAsString(envelope);
    assertThat(MAPPER.readValue(text, new TypeReference<Envelope<Observation>>() {}))
        .isEqualTo(envelope);
  }

  @Test
  void nothing() throws IOException {
    assertThat(MAPPER.readValue("null", Observation.class)).isNull();
    String text = MAPPER.writeValueAsString(new Envelope<Observation>("x", null));
    assertThat(text).isEqualTo("{\"sender\":\"x\",\"content\":null}");
    assertThat(MAPPER.readValue(text, new TypeReference<Envelope<Observation>>() {}).content())
        .isNull();
  }

  @Test
  void treesAndConversions() throws IOException {
    for (Observation observation : SOME) {
      JsonNode tree = MAPPER.valueToTree(observation);
      assertThat(tree.path("collection").textValue()).isEqualTo(observation.collection());
      assertThat(MAPPER.treeToValue(tree, Observation.class)).isEqualTo(observation);
      assertThat(MAPPER.convertValue(observation, JsonNode.class)).isEqualTo(tree);
      Map<String, Object> map = MAPPER.convertValue(observation, new TypeReference<>() {});
      assertThat(MAPPER.convertValue(map, Observation.class)).isEqualTo(observation);
    }
  }

  @Test
  void readersAndWriters() throws IOException {
    Observation observation = SOME.get(4);
    String pretty =
        MAPPER
            .writerFor(Observation.class)
            .withDefaultPrettyPrinter()
            .writeValueAsString(observation);
    assertThat(pretty).contains("\n  \"collection\" : ");
    Observation read = MAPPER.readerFor(Observation.class).readValue(pretty);
    assertThat(read).isEqualTo(observation);

    StringWriter lines = new StringWriter();
    try (var writer =
        MAPPER.writerFor(Observation.class).withRootValueSeparator("\n").writeValues(lines)) {
      writer.writeAll(SOME);
    }
    try (MappingIterator<Observation> all =
        MAPPER.readerFor(Observation.class).readValues(lines.toString())) {
      assertThat(all.readAll()).isEqualTo(SOME);
    }
    ObjectMapper strict = MAPPER.copy().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    assertThat(strict.readValue(pretty, Observation.class)).isEqualTo(observation);
  }

  @Test
  void typesToldByTheMapper() throws IOException {
    BasicPolymorphicTypeValidator ours =
        BasicPolymorphicTypeValidator.builder().allowIfSubType("org.caom2").build();
    for (JsonTypeInfo.As as :
        List.of(
            JsonTypeInfo.As.PROPERTY,
            JsonTypeInfo.As.WRAPPER_ARRAY,
            JsonTypeInfo.As.WRAPPER_OBJECT)) {
      ObjectMapper typing =
          MAPPER
              .copy()
              .activateDefaultTyping(ours, ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT, as);
      Envelope<Object> envelope = new Envelope<>("x", SOME.get(1));
      String text = typing.writeValueAsString(envelope);
      assertThat(text).contains("org.caom2.model.Observation");
      assertThat(typing.readValue(text, new TypeReference<Envelope<Object>>() {}))
          .as("%s", as)
          .isEqualTo(envelope);
    }
  }

  @Test
  void typesToldBesideTheValue() throws IOException {
    for (Object content : List.of(SOME.get(1), new Note("x"))) {
      String text = MAPPER.writeValueAsString(new Told(content));
      assertThat(MAPPER.readValue(text, Told.class).content()).isEqualTo(content);
    }
  }

  @Test
  void aDocumentWithErrorsIsRefusedWithItsIssues() {
    String text =
        CaomJson.codec()
            .toText(SOME.get(2), Version.V2_5)
            .orThrow()
            .replaceFirst("\"collection\" : \"", "\"collection\" : 5, \"x\" : \"");
    String body = "{\"sender\": \"y\", \"content\":\n" + text + '}';
    JsonMappingException refusal =
        catchThrowableOfType(
            JsonMappingException.class,
            () -> MAPPER.readValue(body, new TypeReference<Envelope<Observation>>() {}));
    assertThat(refusal).isInstanceOf(CaomModule.Refused.class);
    assertThat(refusal.getPathReference()).contains("content");
    List<Issue> issues = ((CaomModule.Refused) refusal).issues();
    assertThat(issues).extracting(Issue::code).containsExactly(JsonCode.TEXT, JsonCode.MEMBER);
    Location at = ToleranceTest.place(body, body.indexOf("\"x\""));
    assertThat(issues.get(1).at()).isEqualTo(at);
    assertThat(refusal).hasMessageContaining("json.member at " + at);
    assertThat(refusal.getLocation().getLineNr()).isEqualTo(at.line());
    assertThat(refusal.getLocation().getColumnNr()).isEqualTo(at.column());
  }

  @Test
  void aRefusalTellsHowManyErrorsThereAre() {
    String text = CaomJson.codec().toText(SOME.get(2), Version.V2_5).orThrow();
    String faulty = text.replaceFirst("\\{", "{ \"x\": 1, \"y\": 1, \"z\": 1,");
    CaomModule.Refused refusal =
        catchThrowableOfType(
            CaomModule.Refused.class, () -> MAPPER.readValue(faulty, Observation.class));
    assertThat(refusal.issues()).hasSize(3);
    assertThat(refusal.getOriginalMessage()).endsWith("member x (and 2 more errors)");
  }

  @Test
  void whatIsNoJsonOrNoObservationIsRefused() {
    for (String text : List.of("5", "[]", "\"x\"", "{}", "{\"@caom2\": 5}")) {
      CaomModule.Refused refusal =
          catchThrowableOfType(
              CaomModule.Refused.class, () -> MAPPER.readValue(text, Observation.class));
      assertThat(refusal.issues()).as(text).hasSize(1);
    }
    CaomModule.Refused cut =
        catchThrowableOfType(
            CaomModule.Refused.class, () -> MAPPER.readValue("{\"a\": ", Observation.class));
    assertThat(cut.issues()).extracting(Issue::code).containsExactly(JsonCode.NOT_WELL_FORMED);
  }

  @Test
  void aTreeHasNoPlaces() {
    CaomModule.Refused refusal =
        catchThrowableOfType(
            CaomModule.Refused.class,
            () -> MAPPER.treeToValue(MAPPER.readTree("{\"a\": 1}"), Observation.class));
    assertThat(refusal.issues().get(0).at()).isNull();
    assertThat(refusal.getLocation()).isNull();
    assertThat(refusal).hasMessage(refusal.issues().get(0).toString());
  }

  @Test
  void anObservationThatIsRefusedLeavesNothing() throws IOException {
    ObjectMapper old = new ObjectMapper().registerModule(new CaomModule(Version.V2_0));
    Observation odd =
        RandomObservations.of(Version.V2_0).observation(1).toBuilder().type("\ud800").build();
    for (Observation refused : List.of(SOME.get(1), odd)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CaomModule.Refused refusal =
          catchThrowableOfType(
              CaomModule.Refused.class, () -> old.writeValue(out, new Envelope<>("x", refused)));
      assertThat(refusal.issues()).anyMatch(Issue::isError);
      assertThat(refusal.getPathReference()).contains("content");
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"sender\":\"x\",\"content\"");
    }
    // Jackson has its own exception for values that it cannot make a tree of.
    IllegalArgumentException refusal =
        catchThrowableOfType(IllegalArgumentException.class, () -> old.valueToTree(odd));
    assertThat(refusal).hasCauseInstanceOf(CaomModule.Refused.class);
    assertThat(((CaomModule.Refused) refusal.getCause()).issues())
        .extracting(Issue::code)
        .containsExactly(DocumentCode.WRITE_CHARACTER);
  }

  @Test
  void numbersKeepTheirKindInBinaryFormats() throws IOException {
    TokenBuffer buffer = new TokenBuffer(MAPPER, false);
    Observation observation = RandomObservations.of(Version.V2_5).density(1).observation(2);
    MAPPER.writeValue((JsonGenerator) buffer, observation);
    JsonParser tokens = buffer.asParser();
    int doubles = 0;
    for (var token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
      if (token.isNumeric()) {
        assertThat(tokens.getNumberValue()).isInstanceOfAny(Double.class, Long.class);
        doubles += tokens.getNumberValue() instanceof Double ? 1 : 0;
      }
    }
    assertThat(doubles).isGreaterThan(20);
  }

  @Test
  void aRefusalThatTravelsLosesItsIssuesOnly() throws Exception {
    CaomModule.Refused refusal =
        catchThrowableOfType(
            CaomModule.Refused.class, () -> MAPPER.readValue("{}", Observation.class));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refusal);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      CaomModule.Refused back = (CaomModule.Refused) in.readObject();
      assertThat(back.getOriginalMessage()).isEqualTo(refusal.getOriginalMessage());
      assertThat(back.issues()).isEmpty();
    }
  }

  @Test
  void whatIsNoJsonInATreeIsNoValue() {
    ObjectNode tree = MAPPER.valueToTree(SOME.get(0));
    tree.putPOJO("collection", List.of("C"));
    JsonMappingException refused =
        catchThrowableOfType(
            JsonMappingException.class, () -> MAPPER.treeToValue(tree, Observation.class));
    assertThat(refused).hasMessageContaining("not a single value: collection");
  }
}
