package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document holds, reading it gives issues. */
class HostileInputTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Outcome<Document> read(byte[] document) throws IOException {
    Outcome<Document> read = CaomJson.read(new ByteArrayInputStream(document));
    assertThat(read.value() != null || !read.issues().isEmpty()).isTrue();
    // Paths and messages are made when they are asked for.
    read.issues().forEach(issue -> assertThat(issue.toString()).contains(issue.code().id()));
    read.issues().forEach(issue -> assertThat(issue.message()).doesNotContain("\n"));
    return read;
  }

  private static Code onlyCode(CaomJson codec, String document) {
    List<Issue> issues = codec.readFrom(document).issues();
    assertThat(issues).hasSize(1);
    return issues.get(0).code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void bytesThatAreNoTextHaveAPlace(String end) throws IOException {
    String text = "{" + end + end + " \"type\": \"OBJ\u00ff\"}";
    assertThat(read(text.getBytes(StandardCharsets.ISO_8859_1)).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(JsonCode.NOT_WELL_FORMED))
        .satisfies(issue -> assertThat(issue.at()).isEqualTo(new Location(3, 14)));
  }

  private static byte[] document(Version version, int seed, Dialect dialect) {
    Observation observation = RandomObservations.of(version).siblings(1).observation(seed);
    CaomJson codec = CaomJson.codec().compact().writing(dialect);
    return codec.toText(observation, version).orThrow().getBytes(StandardCharsets.UTF_8);
  }

  private static String observation(String more) {
    return ("{'@caom2':'%s','@type':'caom2:SimpleObservation',"
            + "'@id':'00000000-0000-0000-0000-000000000001','collection':'C','uri':'caom:C/O',"
            + "'uriBucket':'%s','algorithm':{'name':'exposure'},%s}")
        .formatted(Version.V2_5.namespace(), "0f4", more)
        .replace('\'', '"');
  }

  @Test
  void whatIsHeldOfADocumentIsLimitedAsAWhole() {
    Limits some = Limits.DEFAULT.toBuilder().items(1000).build();
    String lists = "'x':[[0,0,0,0],[0,0,0,0],[0,0,0,0],[0,0,0,0],[0,0,0,0]],".repeat(40);
    CaomJson codec = CaomJson.codec().withLimits(some);
    assertThat(onlyCode(codec, observation(lists + "'y':0"))).isEqualTo(DocumentCode.LIMIT_LIST);
    assertThat(codec.readFrom(observation("'x':[0]")).value()).isNotNull();
  }

  @Test
  void theSizeOfATextIsThatOfItsUtf8() {
    String text = observation("'proposal':{'id':'é','title':'日本'}");
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    Limits enough = Limits.DEFAULT.toBuilder().document(size).build();
    assertThat(CaomJson.codec().withLimits(enough).readFrom(text).value()).isNotNull();
    Limits less = Limits.DEFAULT.toBuilder().document(size - 1).build();
    assertThat(onlyCode(CaomJson.codec().withLimits(less), text))
        .isEqualTo(DocumentCode.LIMIT_SIZE);
  }

  /** Parsers of one factory can share a table of names, which such a document spoils. */
  @Test
  void namesThatCollideHarmNoOtherDocument() {
    StringBuilder colliding = new StringBuilder("'type':'x'");
    StringBuilder others = new StringBuilder("'type':'x'");
    for (int i = 0; i < 512; i++) {
      // "Ab" and "BA" have one hash, and so have all texts of these that are equally long.
      String bits = Integer.toBinaryString(512 | i).substring(1);
      String name = bits.replace("0", "Ab").replace("1", "BA");
      colliding.append(",'").append(name).append("':1");
      others.append(",'m").append(i).append("':1");
    }
    for (int i = 0; i < 20; i++) {
      CaomJson codec = CaomJson.codec().withLimits(Limits.DEFAULT);
      for (StringBuilder members : List.of(colliding, others, others)) {
        assertThat(codec.readFrom(observation(members.toString())).issues())
            .filteredOn(issue -> issue.code() == JsonCode.MEMBER)
            .hasSize(512);
      }
    }
  }

  @Test
  void messagesShowNoControlCharacters() {
    String repeated = "'type':'x','type':'y','\\u001b[31m':1,'\\u001b[31m':1";
    assertThat(CaomJson.read(observation(repeated)).issues())
        .filteredOn(issue -> issue.code() instanceof JsonCode)
        .hasSize(3)
        .noneMatch(issue -> issue.message().contains("\u001b"));
  }

  @Test
  void aTypeInAnotherCaseIsReadAndTold() {
    String text = observation("'x':1").replace("caom2:SimpleObs", "caom2:simpleObs");
    Outcome<Document> read = CaomJson.read(text);
    assertThat(read.value()).isNotNull();
    assertThat(read.issues().get(0).message())
        .isEqualTo("caom2:simpleObservation is called caom2:SimpleObservation in 2.5");
  }

  @Test
  void anyLimitIsTaken() {
    int most = Integer.MAX_VALUE;
    Limits none = new Limits(most, most, Long.MAX_VALUE, most, most);
    assertThat(CaomJson.codec().withLimits(none).readFrom(observation("'x':1")).value())
        .isNotNull();
  }

  @Test
  void anErrorBehindMoreWarningsThanTheLimitIsAnError() {
    String quoted = "'planes':[{'uri':'caom:C/O/p','calibrationLevel':'1','uriBucket':1}]";
    Limits few = Limits.DEFAULT.toBuilder().issues(1).build();
    Outcome<Document> read =
        CaomJson.codec().withLimits(few).readFrom(observation(quoted + ",'nothing':1"));
    assertThat(read.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void truncated(Dialect dialect) throws IOException {
    byte[] document = document(Version.V2_5, 4, dialect);
    int step = Math.max(1, document.length / 1500);
    for (int length = 0; length < document.length; length += step) {
      byte[] start = Arrays.copyOf(document, length);
      Outcome<Document> read = read(start);
      assertThat(read.value()).isNull();
      assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonCode.NOT_WELL_FORMED);
      int end = new String(start, StandardCharsets.UTF_8).length();
      assertThat(read.issues().get(0).at().column()).isBetween(end - 5, end + 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withOtherBytes(Version version) throws IOException {
    Random random = new Random(version.label().hashCode());
    byte[] document =
        document(
            version, 6, version.label().hashCode() % 2 == 0 ? Dialect.PLAIN : Dialect.PREFIXED);
    for (int i = 0; i < 1000; i++) {
      byte[] changed = document.clone();
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        int at = random.nextInt(changed.length);
        changed[at] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : (byte) "{}[]\":,\\0$@\0 \n".charAt(random.nextInt(14));
      }
      read(changed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withManyChanges(Version version) throws IOException {
    Random random = new Random(version.label().hashCode());
    JsonChange[] changes = JsonChange.values();
    for (int seed = 0; seed < 40; seed++) {
      byte[] document = document(version, seed, seed % 2 == 0 ? Dialect.PLAIN : Dialect.PREFIXED);
      ObjectNode tree = (ObjectNode) MAPPER.readTree(document);
      for (int n = 0; n < 30; n++) {
        changes[random.nextInt(changes.length)].apply(tree, random);
        read(MAPPER.writeValueAsBytes(tree));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void withEverythingTwice(Dialect dialect) throws IOException {
    for (Version version : Version.values()) {
      JsonNode tree = MAPPER.readTree(document(version, 2, dialect));
      StringBuilder twice = new StringBuilder();
      twice(tree, twice, 0);
      Outcome<Document> read = read(twice.toString().getBytes(StandardCharsets.UTF_8));
      assertThat(read.hasErrors()).isTrue();
    }
  }

  /** Every member twice, down to some depth: it would be too much further down. */
  private static void twice(JsonNode node, StringBuilder out, int depth) {
    if (!(node instanceof ObjectNode object) || object.isEmpty() || depth > 3) {
      out.append(node);
      return;
    }
    String between = "{";
    for (int i = 0; i < 2; i++) {
      for (var member : object.properties()) {
        out.append(between).append('"').append(member.getKey()).append("\":");
        twice(member.getValue(), out, depth + 1);
        between = ",";
      }
    }
    out.append('}');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "<?xml version=\"1.0\"?><a/>",
        "not JSON",
        "{",
        "}",
        "[",
        "]",
        "{]",
        "[1,]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":0012}",
        "{\"a\":1d}",
        "{\"a\":0x1}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\\q\"}",
        "{\"a\":\"\\u12\"}",
        "{} {}",
        "{}x",
        "/* */ {}",
        "// x\n{}",
        "{\"a\":truex}",
        "{\"a\":-}",
        "{\"a\":.5}",
        "{\"a\":1e}",
        "\ufeff",
        "{\"a\":+1}",
        "{\"a\":\"x"
      })
  void thatIsNoJson(String document) throws IOException {
    Outcome<Document> read = read(document.getBytes(StandardCharsets.UTF_8));
    assertThat(read.value()).isNull();
    assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonCode.NOT_WELL_FORMED);
    assertThat(CaomJson.read(document).issues()).isEqualTo(read.issues());
  }

  @Test
  void withHalvesOfCharacters() throws IOException {
    String document =
        new String(document(Version.V2_4, 1, Dialect.PLAIN), StandardCharsets.UTF_8)
            .replaceFirst("\"collection\":\"[^\"]*\"", "\"collection\":\"a\\\\ud800b\"");
    Outcome<Document> read = read(document.getBytes(StandardCharsets.UTF_8));
    assertThat(read.value().observation().collection()).isEqualTo("a\ud800b");
    // The uriBucket is told of the ASCII form, which half a character does not have.
    String uri =
        new String(document(Version.V2_5, 1, Dialect.PLAIN), StandardCharsets.UTF_8)
            .replaceFirst("\"uri\":\"[^\"]*\"", "\"uri\":\"caom:C/\\\\ud800\"");
    Outcome<Document> odd = read(uri.getBytes(StandardCharsets.UTF_8));
    assertThat(odd.value().observation().uri()).hasToString("caom:C/\ud800");
    assertThat(odd.issues()).extracting(Issue::code).containsExactly(DocumentCode.IDENTITY_BUCKET);
    read("{\"\\ud800\": \"\\udc00\", \"\\u0000\": 1}".getBytes(StandardCharsets.UTF_8));
    byte[] unpaired = {(byte) 0xd8, 0, 0, '{', 0, '}'};
    assertThat(read(unpaired).issues())
        .extracting(Issue::code)
        .containsExactly(JsonCode.NOT_WELL_FORMED);
  }

  @Test
  void withHugeNumbers() throws IOException {
    String document = new String(document(Version.V2_4, 1, Dialect.PLAIN), StandardCharsets.UTF_8);
    for (String number :
        List.of("1e999999999", "-1e-999999999", "9".repeat(900), "0." + "1".repeat(900))) {
      for (String field : List.of("\"sequenceNumber\":", "\"environment\":{\"seeing\":")) {
        String end = field.contains("{") ? "}," : ",";
        String changed =
            document.replaceFirst("\"collection\"", field + number + end + "\"collection\"");
        read(changed.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(onlyCode(CaomJson.codec(), "{\"a\": " + "9".repeat(2000) + '}'))
        .isEqualTo(DocumentCode.LIMIT_TEXT);
  }

  @Test
  void beyondLimits() {
    assertThat(onlyCode(CaomJson.codec(), "[".repeat(100_000))).isEqualTo(DocumentCode.LIMIT_DEPTH);
    assertThat(onlyCode(CaomJson.codec(), "{\"a\":".repeat(100_000)))
        .isEqualTo(DocumentCode.LIMIT_DEPTH);
    CaomJson narrow = CaomJson.codec().withLimits(new Limits(4, 1000, 5000, 10, 3));
    assertThat(onlyCode(narrow, "[[[[[[1]]]]]]")).isEqualTo(DocumentCode.LIMIT_DEPTH);
    assertThat(onlyCode(narrow, "{\"a\": \"" + "x".repeat(2000) + "\"}"))
        .isEqualTo(DocumentCode.LIMIT_TEXT);
    assertThat(onlyCode(narrow, '[' + "1,".repeat(20) + "1]")).isEqualTo(DocumentCode.LIMIT_LIST);
    assertThat(onlyCode(narrow, '{' + "\"a\":1,".repeat(20) + "\"a\":1}"))
        .isEqualTo(DocumentCode.LIMIT_LIST);
  }

  @Test
  void limitsAreToldAsThoseOfXmlAre() {
    assertThat(onlyMessage("{\"a\": \"" + "x".repeat(5 << 20) + "\"}"))
        .isEqualTo("a text of more than 4194304 characters");
    assertThat(onlyMessage("{\"" + "x".repeat(5 << 20) + "\": 1}"))
        .isEqualTo("a name of more than 50000 characters");
    assertThat(onlyMessage("{\"a\": " + "9".repeat(2000) + '}'))
        .isEqualTo("a number of more than 1000 characters");
    assertThat(onlyMessage("{\"a\": 0." + "9".repeat(2000) + '}'))
        .isEqualTo("a number of more than 1000 characters");
    assertThat(onlyMessage("[".repeat(1000))).isEqualTo("nested deeper than 64");
  }

  private static String onlyMessage(String text) {
    List<Issue> issues = CaomJson.codec().readFrom(text).issues();
    assertThat(issues).hasSize(1);
    return issues.get(0).message();
  }

  @Test
  void withMoreBytesThanTheLimit() throws IOException {
    byte[] document = document(Version.V2_3, 3, Dialect.PLAIN);
    for (int spare : new int[] {-1, 0, 1}) {
      Limits limits = new Limits(64, 1 << 20, document.length + spare, 1000, 10);
      Outcome<Document> read =
          CaomJson.codec().withLimits(limits).readFrom(new ByteArrayInputStream(document));
      if (spare < 0) {
        assertThat(read.issues()).extracting(Issue::code).containsExactly(DocumentCode.LIMIT_SIZE);
      } else {
        assertThat(read.orThrow().version()).isEqualTo(Version.V2_3);
      }
    }
  }

  @Test
  void withMoreIssuesThanTheLimit() {
    StringBuilder many = new StringBuilder("{\"@caom2\":\"" + Version.V2_5.namespace() + "\"");
    many.append(",\"@type\":\"caom2:SimpleObservation\"");
    for (int i = 0; i < 50; i++) {
      many.append(",\"x").append(i).append("\":1");
    }
    CaomJson narrow = CaomJson.codec().withLimits(new Limits(64, 1000, 5000, 100, 3));
    List<Issue> issues = narrow.readFrom(many.append('}').toString()).issues();
    assertThat(issues).hasSize(4);
    assertThat(issues.get(3).code()).isEqualTo(DocumentCode.LIMIT_ISSUES);
  }

  @Test
  void streamsThatBreakAreTold() {
    byte[] document = document(Version.V2_4, 3, Dialect.PLAIN);
    for (int good : new int[] {0, 2, 100, document.length}) {
      InputStream broken =
          new FilterInputStream(new ByteArrayInputStream(document, 0, good)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
              int n = super.read(bytes, offset, length);
              if (n < 0) {
                throw new IOException("broken");
              }
              return n;
            }
          };
      assertThatThrownBy(() -> CaomJson.read(broken).value())
          .isInstanceOf(IOException.class)
          .hasMessage("broken");
    }
  }

  @Test
  void streamsStayOpen() throws IOException {
    byte[] document = document(Version.V2_4, 3, Dialect.PLAIN);
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream(document)) {
          @Override
          public void close() throws IOException {
            throw new IOException("closed");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, 1));
          }
        };
    assertThat(CaomJson.read(in).orThrow().version()).isEqualTo(Version.V2_4);
  }
}
