package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The version is told by the namespace, wherever in the observation object it stands. */
class VersionDetectionTest {
  /** The members of the smallest observation of a version, without the namespace. */
  private static String rest(Version version) {
    Observation smallest = RandomObservations.of(version).density(0).observation(1);
    String text = CaomJson.codec().compact().toText(smallest, version).orThrow();
    String namespace = "{\"@caom2\":\"" + version.namespace() + "\",";
    assertThat(text).startsWith(namespace).endsWith("}");
    return text.substring(namespace.length(), text.length() - 1);
  }

  private static Outcome<Document> read(String... members) {
    return CaomJson.read('{' + String.join(",", members) + '}');
  }

  @ParameterizedTest
  @EnumSource
  void byNamespace(Version version) {
    String namespace = "\"@caom2\": \"" + version.namespace() + '"';
    String xml = namespace.replace("@caom2", "@xmlns");
    assertThat(read(namespace, rest(version)).orThrow().version()).isEqualTo(version);
    assertThat(read(rest(version), namespace).orThrow().version()).isEqualTo(version);
    assertThat(read(xml, rest(version)).orThrow().version()).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"@caom2\": \"http://example.org\" | 1:2",
        "\"@caom2\": null | 1:1",
        "\"@caom2\": 2.5 | 1:1",
        "\"@caom22\": \"http://www.opencadc.org/caom2/xml/v2.5\" | 1:1",
        "\"version\": \"2.5\" | 1:1",
      })
  void isRefusedWhereNoVersionIsTold(String member, String place) {
    Outcome<Document> read = read(member, rest(Version.V2_5));
    assertThat(read.value()).isNull();
    assertThat(read.issues()).hasSize(1);
    Issue issue = read.issues().get(0);
    assertThat(issue.code()).isEqualTo(JsonCode.VERSION);
    assertThat(Optional.ofNullable(issue.at()).map(Object::toString)).contains(place);
  }

  @ParameterizedTest
  @CsvSource({"5", "[]", "\"x\"", "null", "true", "[{}]"})
  void isRefusedWhereThereIsNoObject(String document) {
    Outcome<Document> read = CaomJson.read(document);
    assertThat(read.value()).isNull();
    assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonCode.ROOT);
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_3", "V2_5"})
  void twoVersionsAreAnError(Version second) {
    Outcome<Document> read =
        read(
            "\"@xmlns:caom2\": \"" + Version.V2_4.namespace() + '"',
            "\"@xmlns:other\": \"" + second.namespace() + '"',
            rest(Version.V2_4));
    assertThat(read.value().version()).isEqualTo(Version.V2_4);
    assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonCode.VERSION);
  }

  @Test
  void ofAnotherFormatIsAskedFor() throws IOException {
    assertThat(whatIsWrong("<a/>".getBytes(StandardCharsets.UTF_8))).endsWith(" (is it XML?)");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("{}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(whatIsWrong(packed.toByteArray())).endsWith(" (is it compressed with gzip?)");
    assertThat(whatIsWrong("{\n<".getBytes(StandardCharsets.UTF_8))).doesNotEndWith("?)");
  }

  private static String whatIsWrong(byte[] document) throws IOException {
    return CaomJson.read(new ByteArrayInputStream(document)).issues().get(0).message();
  }
}
