package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.Document;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is read although it is not as it should be, and what is an error: each case is a document
 * with one thing changed, and {@code §} stands where the first issue has to point.
 */
class ToleranceTest {
  private static final String PLAIN =
      """
      {
        "@caom2": "http://www.opencadc.org/caom2/xml/v2.4",
        "@type": "caom2:SimpleObservation",
        "@id": "00000000-0000-0001-0000-000000000001",
        "collection": "C",
        "observationID": "O",
        "sequenceNumber": 5,
        "algorithm": {"name": "exposure"},
        "proposal": {"id": "0012", "pi": "é 🔭", "keywords": ["a b", "1.0"]},
        "target": {"name": "true", "moving": false},
        "environment": {"seeing": 0.5},
        "planes": [
          {
            "@id": "00000000-0000-0001-0000-000000000002",
            "productID": "p",
            "calibrationLevel": 2,
            "provenance": {"name": "n", "version": "1.10"},
            "metrics": {"background": "NaN"},
            "position": {"bounds": {"@type": "caom2:Circle", "center": {"cval1": 1.0, "cval2": 2.0}, "radius": 0.5}},
            "energy": {"dimension": 7, "energyBands": ["Optical", "Infrared"]},
            "artifacts": [
              {
                "@id": "00000000-0000-0001-0000-000000000003",
                "uri": "cadc:C/a.fits",
                "productType": "science",
                "releaseType": "data",
                "parts": [
                  {
                    "@id": "00000000-0000-0001-0000-000000000004",
                    "name": "0",
                    "chunks": [
                      {"@id": "00000000-0000-0001-0000-000000000005", "naxis": 1},
                      {"@id": "00000000-0000-0001-0000-000000000006"}
                    ]
                  }
                ]
              }
            ]
          }
        ]
      }
      """;

  private static final String CHUNKS =
      PLAIN.substring(
          PLAIN.indexOf("\"chunks\": ") + 10, PLAIN.indexOf(']', PLAIN.indexOf("\"chunks\"")) + 1);

  private static final String PREFIXED =
      """
      {"caom2:Observation": {
        "@xmlns:caom2": "vos://cadc.nrc.ca!vospace/CADC/xml/CAOM/v2.2",
        "@xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "@xsi:type": "caom2:SimpleObservation",
        "@caom2:id": "00000000-0000-0001-0000-000000000001",
        "caom2:collection": {"$": "C"},
        "caom2:observationID": {"$": "O"},
        "caom2:sequenceNumber": {"$": 5},
        "caom2:algorithm": {"caom2:name": {"$": "exposure"}},
        "caom2:proposal": {"caom2:id": {"$": "X"}, "caom2:keywords": {"$": "a b"}},
        "caom2:planes": {"$": [
          {"plane": {
            "@caom2:id": "00000000-0000-0001-0000-000000000002",
            "caom2:productID": {"$": "p"},
            "caom2:energy": {"caom2:emBand": {"$": "Optical"}},
            "caom2:polarization": {"caom2:states": {"$": [{"state": {"$": "I"}}, {"state": {"$": "Q"}}]}}
          }}
        ]}
      }}
      """;

  private static DynamicTest tolerated(String what, String from, String to, Code... codes) {
    return check(PLAIN, what, from, to, true, codes);
  }

  private static DynamicTest toleratedOlder(String what, String from, String to, Code... codes) {
    return check(PREFIXED, what, from, to, true, codes);
  }

  private static DynamicTest refused(String what, String from, String to, Code... codes) {
    return check(PLAIN, what, from, to, false, codes);
  }

  private static DynamicTest check(
      String base, String what, String from, String to, boolean same, Code... codes) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          assertThat(base).containsOnlyOnce(from);
          String marked = base.replace(from, to);
          String changed = marked.replace("§", "");
          Outcome<Document> read = CaomJson.read(changed);
          assertThat(read.issues()).extracting(Issue::code).containsExactly(codes);
          int mark = marked.indexOf('§');
          if (mark >= 0) {
            assertThat(read.issues().get(0).at()).isEqualTo(place(marked, mark));
          } else {
            assertThat(codes).isEmpty();
          }
          if (same) {
            assertThat(read.issues()).noneMatch(Issue::isError);
            assertThat(read.value().observation())
                .isEqualTo(CaomJson.read(base).orThrow().observation());
          } else {
            assertThat(read.issues()).anyMatch(Issue::isError);
          }
        });
  }

  static Location place(String text, int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Location(line, offset - before.lastIndexOf('\n'));
  }

  @Test
  void theDocumentsThemselvesAreRight() {
    assertThat(CaomJson.read(PLAIN).issues()).isEmpty();
    assertThat(CaomJson.read(PREFIXED).issues()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> valuesOfAnotherKind() {
    return Stream.of(
        tolerated(
            "a text written as a number keeps its digits",
            "\"version\": \"1.10\"",
            "\"version\": §1.10",
            JsonCode.TEXT),
        tolerated(
            "a text written as a truth value",
            "\"name\": \"true\"",
            "\"name\": §true",
            JsonCode.TEXT),
        tolerated("an item written as a number", "\"1.0\"]", "§1.0]", JsonCode.TEXT),
        tolerated("a number in quotes", "\"naxis\": 1", "\"naxis\": §\"1\"", JsonCode.NUMBER),
        tolerated(
            "a floating-point number in quotes",
            "\"seeing\": 0.5",
            "\"seeing\": §\"0.5\"",
            JsonCode.NUMBER),
        tolerated(
            "a whole number with point",
            "\"dimension\": 7",
            "\"dimension\": §7.0",
            JsonCode.NUMBER),
        tolerated(
            "a whole number with exponent",
            "\"dimension\": 7",
            "\"dimension\": §0.7E1",
            JsonCode.NUMBER),
        tolerated("a number without its point", "\"radius\": 0.5", "\"radius\": 5e-1"),
        tolerated(
            "a truth value in quotes",
            "\"moving\": false",
            "\"moving\": §\"false\"",
            JsonCode.NUMBER),
        tolerated(
            "a truth value written as a number",
            "\"moving\": false",
            "\"moving\": §0",
            JsonCode.NUMBER),
        tolerated("NaN without quotes", "\"NaN\"", "§NaN", JsonCode.BARE_NUMBER),
        refused(
            "a fraction where a whole number is wanted",
            "\"dimension\": 7",
            "\"dimension\": §7.5",
            DocumentCode.VALUE_INTEGER),
        refused(
            "a whole number that does not fit",
            "\"dimension\": 7",
            "\"dimension\": §1e99999999",
            DocumentCode.VALUE_INTEGER),
        refused(
            "a word where a number is wanted",
            "\"seeing\": 0.5",
            "\"seeing\": §\"x\"",
            JsonCode.NUMBER,
            DocumentCode.VALUE_NUMBER),
        refused(
            "a truth value where a number is wanted",
            "\"seeing\": 0.5",
            "\"seeing\": §true",
            DocumentCode.VALUE_NUMBER),
        refused(
            "an object where a text is wanted",
            "\"collection\": \"C\"",
            "\"collection\": §{\"x\": 1}",
            JsonCode.KIND),
        refused(
            "an array where a text is wanted",
            "\"collection\": \"C\"",
            "\"collection\": §[\"C\"]",
            JsonCode.KIND),
        refused("a text where an object is wanted", "{\"seeing\": 0.5}", "§\"0.5\"", JsonCode.KIND),
        refused(
            "a number where a list of objects is wanted",
            CHUNKS,
            "§5",
            JsonCode.LIST,
            JsonCode.KIND));
  }

  @TestFactory
  Stream<DynamicTest> infinities() {
    return Stream.of("+INF", "-INF", "Infinity", "-Infinity", "NaN")
        .map(
            word ->
                DynamicTest.dynamicTest(
                    word,
                    () -> {
                      String bare = PLAIN.replace("\"seeing\": 0.5", "\"seeing\": " + word);
                      String quoted = word.replace("Infinity", "INF").replace("+", "");
                      Outcome<Document> read = CaomJson.read(bare);
                      assertThat(read.issues())
                          .extracting(Issue::code)
                          .containsExactly(JsonCode.BARE_NUMBER);
                      assertThat(read.value().observation())
                          .isEqualTo(
                              CaomJson.read(
                                      PLAIN.replace(
                                          "\"seeing\": 0.5", "\"seeing\": \"" + quoted + '"'))
                                  .orThrow()
                                  .observation());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> lists() {
    return Stream.of(
        tolerated(
            "a list as an object that repeats a key",
            CHUNKS,
            "§{\"chunk\": {\"@id\": \"00000000-0000-0001-0000-000000000005\", \"naxis\": 1},"
                + " \"chunk\": {\"@id\": \"00000000-0000-0001-0000-000000000006\"}}",
            JsonCode.LIST),
        tolerated(
            "a list as an object with one array",
            "[\"Optical\", \"Infrared\"]",
            "§{\"emBand\": [\"Optical\", \"Infrared\"]}",
            JsonCode.LIST),
        tolerated(
            "objects around the items",
            "[\"Optical\", \"Infrared\"]",
            "[§{\"emBand\": \"Optical\"}, {\"emBand\": \"Infrared\"}]",
            JsonCode.DIALECT),
        check(
            PLAIN.replace("[\"Optical\", \"Infrared\"]", "[\"Optical\"]"),
            "a list as a single value",
            "[\"Optical\"]",
            "§\"Optical\"",
            true,
            JsonCode.LIST),
        check(
            PLAIN.replace("[\"Optical\", \"Infrared\"]", "[]"),
            "a list as an empty object",
            "[]",
            "§{}",
            true,
            JsonCode.LIST),
        check(
            PLAIN.replace("[\"Optical\", \"Infrared\"]", "[]"),
            "a list as an empty text",
            "\"energyBands\": []",
            "\"energyBands\": §\"\"",
            true,
            JsonCode.LIST),
        refused(
            "nothing among the items",
            "[\"Optical\", \"Infrared\"]",
            "[\"Optical\", §null]",
            JsonCode.KIND));
  }

  @TestFactory
  Stream<DynamicTest> objectsAndTexts() {
    return Stream.of(
        check(
            PLAIN.replace("\"a b\"", "\"\""),
            "an empty object for an empty keyword",
            "[\"\"",
            "[§{}",
            true,
            JsonCode.TEXT),
        check(
            PLAIN.replace("\"version\": \"1.10\"", "\"version\": \"\""),
            "an empty object for an empty text",
            "\"version\": \"\"",
            "\"version\": §{ }",
            true,
            JsonCode.TEXT),
        check(
            PLAIN.replace("{\"seeing\": 0.5}", "{}"),
            "an empty text for an empty object",
            "\"environment\": {}",
            "\"environment\": §\"\"",
            true,
            JsonCode.DIALECT),
        check(
            PLAIN.replace(", \"version\": \"1.10\"", ""),
            "an empty text is no text",
            "\"name\": \"n\"",
            "\"name\": \"n\", \"version\": \" \\t\"",
            true),
        check(
            PLAIN.replace(", \"version\": \"1.10\"", ""),
            "null is nothing",
            "\"name\": \"n\"",
            "\"name\": \"n\", \"version\": null, \"inputs\": null, \"keywords\": {\"$\": null}",
            true),
        refused(
            "null where a value is required",
            "\"provenance\": {\"name\": \"n\"",
            "\"provenance\": §{\"name\": null",
            DocumentCode.FIELD_MISSING));
  }

  @TestFactory
  Stream<DynamicTest> ordersAndNames() {
    String identity = "  \"collection\": \"C\",\n  \"observationID\": \"O\",\n";
    return Stream.of(
        DynamicTest.dynamicTest(
            "planes before the identity and the type last",
            () -> {
              String type = "  \"@type\": \"caom2:SimpleObservation\",\n";
              String last =
                  PLAIN
                      .replace(identity, "")
                      .replace(type, "")
                      .replaceFirst(
                          "(?s)\\n}\\n$",
                          ",\n" + identity + "  \"@type\": \"caom2:SimpleObservation\"\n}\n");
              Outcome<Document> read = CaomJson.read(last);
              assertThat(read.issues()).isEmpty();
              assertThat(read.orThrow().observation())
                  .isEqualTo(CaomJson.read(PLAIN).orThrow().observation());
            }),
        tolerated("a prefix", "\"collection\":", "§\"caom2:collection\":", JsonCode.DIALECT),
        tolerated(
            "a prefixed attribute",
            "\"@id\": \"00000000-0000-0001-0000-000000000001\"",
            "§\"@caom2:id\": \"00000000-0000-0001-0000-000000000001\"",
            JsonCode.DIALECT),
        tolerated(
            "the type of XML",
            "\"@type\": \"caom2:S",
            "§\"@xsi:type\": \"caom2:S",
            JsonCode.DIALECT),
        tolerated("a value in an object", "\"C\"", "§{\"$\": \"C\"}", JsonCode.DIALECT),
        tolerated("the namespace as in XML", "\"@caom2\": \"http", "\"@xmlns:caom2\": \"http"),
        refused(
            "an unknown member",
            "\"collection\":",
            "§\"x\": null, \"collection\":",
            JsonCode.MEMBER),
        refused(
            "a member of another version",
            "\"collection\":",
            "§\"uriBucket\": \"abc\", \"collection\":",
            JsonCode.MEMBER),
        refused(
            "a prefix of nobody",
            "\"collection\": \"C\"",
            "§\"x:pi\": 1, \"collection\": \"C\"",
            JsonCode.MEMBER),
        refused(
            "a type where there is no choice",
            "{\"seeing\": 0.5}",
            "{§\"@type\": \"caom2:Environment\"}",
            JsonCode.MEMBER),
        refused(
            "a repeated member",
            "\"collection\": \"C\"",
            "\"collection\": \"C\", §\"collection\": \"D\"",
            JsonCode.REPEATED),
        refused(
            "a repeated type",
            "\"collection\": \"C\"",
            "§\"@type\": \"caom2:DerivedObservation\", \"collection\": \"C\"",
            JsonCode.REPEATED),
        refused(
            "a repeated list",
            "\"keywords\":",
            "\"keywords\": [], §\"keywords\":",
            JsonCode.REPEATED));
  }

  @TestFactory
  Stream<DynamicTest> types() {
    return Stream.of(
        refused(
            "the name of another version",
            "\"@type\": \"caom2:SimpleObservation\"",
            "§\"@type\": \"caom2:Composite\"",
            JsonCode.TYPE),
        refused(
            "no prefix", "\"@type\": \"caom2:Circle\"", "§\"@type\": \"Circle\"", JsonCode.TYPE),
        refused("no type", "{\"@type\": \"caom2:Circle\", ", "§{", JsonCode.TYPE),
        refused("no text", "{\"@type\": \"caom2:Circle\", ", "§{\"@type\": 5, ", JsonCode.TYPE));
  }

  @TestFactory
  Stream<DynamicTest> olderDialect() {
    return Stream.of(
        toleratedOlder("a value without $", "{\"$\": \"C\"}", "§\"C\"", JsonCode.DIALECT),
        toleratedOlder(
            "a name without prefix", "\"caom2:collection\"", "§\"collection\"", JsonCode.DIALECT),
        toleratedOlder(
            "another prefix that is declared",
            "\"caom2:collection\"",
            "\"@xmlns:c\": \"vos://cadc.nrc.ca!vospace/CADC/xml/CAOM/v2.2\", \"c:collection\""),
        toleratedOlder("a number in quotes", "{\"$\": 5}", "§{\"$\": \"5\"}", JsonCode.NUMBER),
        check(
            PREFIXED.replace("a b", "2005"),
            "a word that looks like a number",
            "\"caom2:keywords\": {\"$\": \"2005\"}",
            "\"caom2:keywords\": {\"$\": §2005}",
            true,
            JsonCode.TEXT),
        check(
            PREFIXED.replace("a b", "true"),
            "a word that looks like a truth value",
            "{\"$\": \"true\"}",
            "{\"$\": §true}",
            true,
            JsonCode.TEXT),
        toleratedOlder("words without $", "{\"$\": \"a b\"}", "§\"a b\"", JsonCode.DIALECT),
        toleratedOlder(
            "a list without $",
            "{\"$\": [{\"state\": {\"$\": \"I\"}}, {\"state\": {\"$\": \"Q\"}}]}",
            "§[{\"state\": {\"$\": \"I\"}}, {\"state\": {\"$\": \"Q\"}}]",
            JsonCode.DIALECT),
        toleratedOlder(
            "words as an array",
            "{\"$\": \"a b\"}",
            "§{\"$\": [{\"keyword\": {\"$\": \"a\"}}, {\"keyword\": {\"$\": \"b\"}}]}",
            JsonCode.LIST),
        toleratedOlder(
            "a single value as an array",
            "\"caom2:emBand\": {\"$\": \"Optical\"}",
            "\"caom2:emBand\": §{\"$\": [{\"emBand\": {\"$\": \"Optical\"}}]}",
            JsonCode.LIST),
        toleratedOlder(
            "items without names",
            "[{\"state\": {\"$\": \"I\"}}, {\"state\": {\"$\": \"Q\"}}]",
            "[§{\"$\": \"I\"}, {\"$\": \"Q\"}]",
            JsonCode.DIALECT),
        toleratedOlder(
            "a list as an object that repeats a key",
            "{\"$\": [{\"state\": {\"$\": \"I\"}}, {\"state\": {\"$\": \"Q\"}}]}",
            "§{\"caom2:state\": {\"$\": \"I\"}, \"caom2:state\": {\"$\": \"Q\"}}",
            JsonCode.LIST),
        check(
            PREFIXED,
            "something beside the observation",
            "{\"caom2:Observation\"",
            "{§\"x\": 1, \"caom2:Observation\"",
            false,
            JsonCode.MEMBER));
  }

  @Test
  void anOutlineMayBeAnArrayOfItsMembers() {
    String bounds =
        """
        {"@type": "caom2:Polygon", "points": [{"cval1": 1, "cval2": 1}, {"cval1": 2, "cval2": 1},
          {"cval1": 2, "cval2": 2}], "samples": %s}""";
    String vertices =
        """
        {"vertices": [{"cval1": 1, "cval2": 1, "type": 1}, {"cval1": 2, "cval2": 1, "type": 2},
          {"cval1": 2, "cval2": 2, "type": 2}, {"cval1": 0, "cval2": 0, "type": 0}]}""";
    String circle =
        "{\"@type\": \"caom2:Circle\", \"center\": {\"cval1\": 1.0, \"cval2\": 2.0}, \"radius\": 0.5}";
    Outcome<Document> object = CaomJson.read(PLAIN.replace(circle, bounds.formatted(vertices)));
    assertThat(object.issues()).isEmpty();
    Outcome<Document> array =
        CaomJson.read(PLAIN.replace(circle, bounds.formatted('[' + vertices + ']')));
    assertThat(array.issues()).extracting(Issue::code).containsExactly(JsonCode.LIST);
    assertThat(array.value().observation()).isEqualTo(object.orThrow().observation());
  }

  @Test
  void aMixtureIsToldOnce() {
    String mixed =
        PLAIN.replace("\"collection\"", "\"caom2:collection\"").replace("\"p\"", "{\"$\": \"p\"}");
    List<Issue> issues = CaomJson.read(mixed).issues();
    assertThat(issues).extracting(Issue::code).containsExactly(JsonCode.DIALECT);
  }
}
