package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

/** What documents look like, and what is refused. */
class WritingTest {
  private static final String XML =
      """
      <caom2:Observation xmlns:caom2="%s" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          caom2:id="00000000-0000-0001-0000-000000000001" xsi:type="caom2:SimpleObservation">
        <caom2:collection>C</caom2:collection>
        <caom2:observationID>O</caom2:observationID>
        <caom2:algorithm><caom2:name>exposure</caom2:name></caom2:algorithm>
        <caom2:proposal>
          <caom2:id>0012</caom2:id>
          <caom2:title>say "x\\y"&#9;é🔭</caom2:title>
          <caom2:keywords>%s</caom2:keywords>
        </caom2:proposal>
        <caom2:environment/>
        <caom2:planes>
          <caom2:plane caom2:id="00000000-0000-0001-0000-000000000002">
            <caom2:productID>p</caom2:productID>
            <caom2:calibrationLevel>2</caom2:calibrationLevel>
            <caom2:metrics>
              <caom2:background>NaN</caom2:background>
              <caom2:magLimit>1e-8</caom2:magLimit>
            </caom2:metrics>
          </caom2:plane>
        </caom2:planes>
      </caom2:Observation>
      """;

  private static Observation observation(Version version, String keywords) {
    String xml = XML.formatted(version.namespace(), keywords);
    return CaomXml.read(xml).orThrow().observation();
  }

  private static Observation listing() {
    return observation(
        Version.V2_4, "<caom2:keyword>1.0</caom2:keyword><caom2:keyword>true</caom2:keyword>");
  }

  @Test
  void plain() {
    assertThat(CaomJson.codec().toText(listing(), Version.V2_4).orThrow())
        .isEqualTo(
            """
            {
              "@caom2" : "http://www.opencadc.org/caom2/xml/v2.4",
              "@type" : "caom2:SimpleObservation",
              "@id" : "00000000-0000-0001-0000-000000000001",
              "collection" : "C",
              "observationID" : "O",
              "algorithm" : {
                "name" : "exposure"
              },
              "proposal" : {
                "id" : "0012",
                "title" : "say \\"x\\\\y\\"\\té🔭",
                "keywords" : [
                  "1.0",
                  "true"
                ]
              },
              "environment" : { },
              "planes" : [
                {
                  "@id" : "00000000-0000-0001-0000-000000000002",
                  "productID" : "p",
                  "calibrationLevel" : 2,
                  "metrics" : {
                    "background" : "NaN",
                    "magLimit" : 1.0E-8
                  }
                }
              ]
            }
            """);
  }

  @Test
  void plainOnOneLine() {
    assertThat(CaomJson.codec().compact().toText(listing(), Version.V2_3).orThrow())
        .isEqualTo(
            "{\"@caom2\":\"http://www.opencadc.org/caom2/xml/v2.3\","
                + "\"@type\":\"caom2:SimpleObservation\","
                + "\"@id\":\"00000000-0000-0001-0000-000000000001\","
                + "\"collection\":\"C\",\"observationID\":\"O\","
                + "\"algorithm\":{\"name\":\"exposure\"},"
                + "\"proposal\":{\"id\":\"0012\",\"title\":\"say \\\"x\\\\y\\\"\\té🔭\","
                + "\"keywords\":[\"1.0\",\"true\"]},\"environment\":{},"
                + "\"planes\":[{\"@id\":\"00000000-0000-0001-0000-000000000002\","
                + "\"productID\":\"p\",\"calibrationLevel\":2,"
                + "\"metrics\":{\"background\":\"NaN\",\"magLimit\":1.0E-8}}]}");
  }

  @Test
  void prefixed() {
    assertThat(
            CaomJson.codec()
                .writing(Dialect.PREFIXED)
                .compact()
                .toText(listing(), Version.V2_4)
                .orThrow())
        .isEqualTo(
            "{\"caom2:Observation\":{"
                + "\"@xmlns:caom2\":\"http://www.opencadc.org/caom2/xml/v2.4\","
                + "\"@xmlns:xsi\":\"http://www.w3.org/2001/XMLSchema-instance\","
                + "\"@xsi:type\":\"caom2:SimpleObservation\","
                + "\"@caom2:id\":\"00000000-0000-0001-0000-000000000001\","
                + "\"caom2:collection\":{\"$\":\"C\"},\"caom2:observationID\":{\"$\":\"O\"},"
                + "\"caom2:algorithm\":{\"caom2:name\":{\"$\":\"exposure\"}},"
                + "\"caom2:proposal\":{\"caom2:id\":{\"$\":\"0012\"},"
                + "\"caom2:title\":{\"$\":\"say \\\"x\\\\y\\\"\\té🔭\"},"
                + "\"caom2:keywords\":{\"$\":[{\"keyword\":{\"$\":\"1.0\"}},"
                + "{\"keyword\":{\"$\":\"true\"}}]}},\"caom2:environment\":{\"$\":\"\"},"
                + "\"caom2:planes\":{\"$\":[{\"plane\":{"
                + "\"@caom2:id\":\"00000000-0000-0001-0000-000000000002\","
                + "\"caom2:productID\":{\"$\":\"p\"},\"caom2:calibrationLevel\":{\"$\":2},"
                + "\"caom2:metrics\":{\"caom2:background\":{\"$\":\"NaN\"},"
                + "\"caom2:magLimit\":{\"$\":1.0E-8}}}}]}}}");
  }

  @Test
  void wordsAreOneTextInTheOlderDialectOnly() {
    Observation observation = observation(Version.V2_2, "a b");
    CaomJson codec = CaomJson.codec().compact();
    assertThat(codec.toText(observation, Version.V2_2).orThrow())
        .contains("\"keywords\":[\"a\",\"b\"]");
    assertThat(codec.writing(Dialect.PREFIXED).toText(observation, Version.V2_2).orThrow())
        .contains("\"caom2:keywords\":{\"$\":\"a b\"}");
  }

  @Test
  void nothingIsWrittenOfWhatWouldBeLost() throws IOException {
    Observation full = RandomObservations.of(Version.V2_5).density(1).observation(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Outcome<Observation> refused = CaomJson.write(full, Version.V2_0, out);
    assertThat(refused.hasErrors()).isTrue();
    assertThat(out.size()).isZero();
    assertThat(CaomJson.codec().toText(full, Version.V2_0).value()).isNull();
  }

  @Test
  void whatIsLostIsWrittenWithoutIfAllowed() {
    Observation full = RandomObservations.of(Version.V2_4).density(1).observation(1);
    Outcome<String> written = CaomJson.codec().lossy().toText(full, Version.V2_2);
    assertThat(written.issues()).extracting(Issue::code).contains(DocumentCode.WRITE_LOST);
    Outcome<Document> read = CaomJson.read(written.value());
    assertThat(read.value().version()).isEqualTo(Version.V2_2);
    String xml = CaomXml.codec().lossy().toText(full, Version.V2_2).value();
    assertThat(read.value().observation()).isEqualTo(CaomXml.read(xml).value().observation());
  }

  @Test
  void halvesOfCharactersAreRefused() {
    Observation odd = listing().toBuilder().type("a\ud800b").build();
    Outcome<String> refused = CaomJson.codec().toText(odd, Version.V2_4);
    assertThat(refused.value()).isNull();
    assertThat(refused.issues())
        .extracting(Issue::toString)
        .containsExactly("error write.character type: 1 half of a character that JSON cannot hold");
    Outcome<String> lossy = CaomJson.codec().lossy().toText(odd, Version.V2_4);
    assertThat(lossy.value()).contains("\"type\" : \"a\ufffdb\"");
  }

  @Test
  void streamsAreFlushedAndNotClosed() throws IOException {
    StringBuilder calls = new StringBuilder();
    OutputStream out =
        new FilterOutputStream(new ByteArrayOutputStream()) {
          @Override
          public void flush() {
            calls.append("flush ");
          }

          @Override
          public void close() {
            calls.append("close ");
          }
        };
    CaomJson.write(listing(), Version.V2_4, out).orThrow();
    assertThat(calls.toString()).isEqualTo("flush ");
  }

  @Test
  void streamsThatBreakAreTold() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken");
          }
        };
    assertThatThrownBy(() -> CaomJson.write(listing(), Version.V2_4, broken).orThrow())
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
  }
}
