package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import ca.nrc.cadc.caom2.xml.ObservationParsingException;
import ca.nrc.cadc.caom2.xml.ObservationReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.Target;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document may say in other words, and what the two libraries take it for. */
class LexicalFormsTest {
  private static final String TIME = "2020-01-02T03:04:05.000";
  private static final String PLAIN =
      Comparison.text(
          Comparison.document(
              Observation.simple("C", "o")
                  .id(new UUID(1, 2))
                  .metaRelease(Instant.parse(TIME + "Z"))
                  .target(Target.builder().name("\u00e9").moving(true).build())
                  .build(),
              Version.V2_4));

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T03:04:05.5, 2020-01-02T03:04:05.500Z, 2020-01-02T03:04:05.005Z",
    "2020-01-02T03:04:05.000678, 2020-01-02T03:04:05Z, 2020-01-02T03:04:05.678Z",
    "2020-01-02T03:04:05.123456, 2020-01-02T03:04:05.123Z,",
    "2020-01-02T03:04:05.000+01:00, 2020-01-02T02:04:05Z, 2020-01-02T03:04:05Z",
    "2020-01-02T03:04:05Z, 2020-01-02T03:04:05Z,",
    "2020-01-02, 2020-01-02T00:00:00Z, 2020-01-02T00:00:00Z",
  })
  void times(String text, Instant ours, Instant theirs) throws Reference.Refusal {
    String document = PLAIN.replace(TIME, text);
    assertThat(here(document).metaRelease()).isEqualTo(ours);
    if (theirs == null) {
      assertThat(Reference.refuses(utf8(document))).isTrue();
    } else {
      assertThat(Reference.read(utf8(document)).metaRelease.toInstant()).isEqualTo(theirs);
    }
  }

  @Test
  void oneForTrue() throws Reference.Refusal {
    String document = PLAIN.replace("moving>true<", "moving>1<");
    assertThat(here(document)).isEqualTo(here(PLAIN));
    assertThat(Reference.read(utf8(document)).target.moving).isFalse();
  }

  @Test
  void defaultNamespace() {
    String document =
        PLAIN
            .replace("<caom2:", "<")
            .replace("</caom2:", "</")
            .replace("\"caom2:Simple", "\"Simple")
            .replace("xmlns:xsi", "xmlns=\"" + Version.V2_4.namespace() + "\" xmlns:xsi");
    assertThat(here(document)).isEqualTo(here(PLAIN));
    assertThat(Reference.refuses(utf8(document))).isTrue();
  }

  @Test
  void encodings() throws IOException, Reference.Refusal {
    byte[] marked = utf8('\ufeff' + PLAIN);
    assertThat(CaomXml.read(new ByteArrayInputStream(marked)).orThrow().observation())
        .isEqualTo(here(PLAIN));
    assertThat(Reference.refuses(marked)).isTrue();

    byte[] latin = PLAIN.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(CaomXml.read(new ByteArrayInputStream(latin)).orThrow().observation())
        .isEqualTo(here(PLAIN));
    assertThat(Reference.read(latin).target.getName()).isEqualTo("\ufffd");
  }

  @Test
  void documentTypes() throws IOException, ObservationParsingException {
    String document =
        PLAIN
            .replace("?>", "?><!DOCTYPE x [<!ENTITY name \"expanded\">]>")
            .replace(">\u00e9<", ">&name;<");
    assertThat(CaomXml.read(document).hasErrors()).isTrue();
    assertThat(Reference.refuses(utf8(document))).isTrue();
    assertThat(unchecked(document).target.getName()).isEqualTo("expanded");
  }

  @Test
  void faultsThatMeanOneThing() throws IOException, ObservationParsingException {
    String document = PLAIN.replace("caom2:SimpleObservation", "caom2:CompositeObservation");
    Outcome<Document> read = CaomXml.read(document);
    assertThat(read.hasErrors()).isTrue();
    Document kept = read.value();
    assertThat(kept).isNotNull();
    assertThat(Reference.refuses(utf8(document))).isTrue();
    assertThat(unchecked(document)).isInstanceOf(ca.nrc.cadc.caom2.DerivedObservation.class);
  }

  /** The reference without schema validation. */
  private static ca.nrc.cadc.caom2.Observation unchecked(String document)
      throws IOException, ObservationParsingException {
    return new ObservationReader(false).read(new ByteArrayInputStream(utf8(document)));
  }

  private static Observation here(String document) {
    return CaomXml.read(document).orThrow().observation();
  }

  private static byte[] utf8(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
