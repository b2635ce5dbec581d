package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caom2.json.CaomJson;
import org.caom2.json.JsonCode;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;
import org.caom2.xml.XmlCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * JSON that the reference writes: read here as the XML that it writes of the same observation, but
 * for characters that its writer loses, and with no other findings than its mistakes give.
 */
class TheirJsonHereTest {
  private static final Tally TALLY = new Tally("Their JSON here");

  /** 2.2 is the last version with the words of keywords in one element. */
  private static final List<Version> WRITTEN = List.of(Version.V2_2, Version.V2_3, Version.V2_4);

  /** What its writer gets wrong in what is JSON nevertheless; unknown members are as in its XML. */
  private static final Set<JsonCode> MISTAKES =
      Set.of(JsonCode.LIST, JsonCode.MEMBER, JsonCode.NUMBER, JsonCode.TEXT);

  private static final JsonFactory STRICT = new JsonFactory();

  @AfterAll
  static void tell() {
    TALLY.print();
  }

  @Test
  void examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "2.4"))) {
      compareAll("examples", files.sorted().toList());
    }
  }

  @Test
  void corpus() throws IOException {
    compareAll("corpus", ReferenceData.files("corpus", ".xml"));
  }

  private static void compareAll(String name, List<Path> files) throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path file : files) {
      ca.nrc.cadc.caom2.Observation theirs;
      try {
        theirs = Reference.read(Files.readAllBytes(file));
      } catch (Reference.Refusal e) {
        continue;
      }
      for (Version version : WRITTEN) {
        try {
          compare(name + ' ' + version, theirs, version);
        } catch (AssertionError e) {
          wrong.add(file.getFileName() + " in " + version + ": " + e.getMessage());
        }
      }
      compared++;
    }
    assertThat(wrong.stream().limit(5)).as(wrong.size() + " differ").isEmpty();
    assertThat(compared).isPositive();
  }

  private static void compare(String line, ca.nrc.cadc.caom2.Observation theirs, Version version)
      throws IOException {
    byte[] asJson;
    byte[] asXml;
    try {
      asJson = Reference.writeJson(theirs, version);
      asXml = Reference.write(theirs, version);
    } catch (UnsupportedOperationException e) {
      TALLY.add(line, "not written there", 1);
      return;
    }
    Outcome<Document> json = CaomJson.read(Comparison.text(asJson));
    json.issues().forEach(issue -> TALLY.add(line, issue.code().id(), 1));
    assertThat(json.value() != null).as("read, as JSON has to be").isEqualTo(isJson(asJson));
    if (json.value() == null) {
      assertThat(codes(json)).isEqualTo(Map.of(JsonCode.NOT_WELL_FORMED, 1L));
      TALLY.add(line, "not JSON", 1);
      return;
    }
    Outcome<Document> xml = CaomXml.read(Comparison.text(asXml));
    assertFindings(codes(json), codes(xml));
    List<Difference> differences = Differences.between(observation(xml), observation(json));
    assertThat(differences)
        .filteredOn(each -> !kept(each.left()).equals(kept(each.right())))
        .isEmpty();
    TALLY.add(line, differences.isEmpty() ? "equal" : "equal but for lost characters", 1);
  }

  private static Observation observation(Outcome<Document> read) {
    return Objects.requireNonNull(read.value()).observation();
  }

  private static Map<Code, Long> codes(Outcome<Document> read) {
    Map<Code, Long> codes = new TreeMap<>(Comparator.comparing(Code::id));
    read.issues().forEach(issue -> codes.merge(issue.code(), 1L, Long::sum));
    return codes;
  }

  /** The faults of the observation are the same; those of the form are those of its writer. */
  private static void assertFindings(Map<Code, Long> json, Map<Code, Long> xml) {
    assertThat(json.get(JsonCode.MEMBER)).isEqualTo(xml.get(XmlCode.ELEMENT));
    assertThat(json.keySet().stream().filter(JsonCode.class::isInstance)).isSubsetOf(MISTAKES);
    json.keySet().retainAll(Set.of(DocumentCode.values()));
    xml.keySet().retainAll(Set.of(DocumentCode.values()));
    assertThat(json).isEqualTo(xml);
  }

  private static boolean isJson(byte[] document) throws IOException {
    try (JsonParser parser = STRICT.createParser(document)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** What its writer keeps of a text: one blank of any white space, no backslashes. */
  private static String kept(@Nullable String text) {
    return String.valueOf(text).replace("\\", "").strip().replaceAll("\\s+", " ");
  }
}
