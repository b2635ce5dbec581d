package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import ca.nrc.cadc.caom2.xml.ObservationParsingException;
import ca.nrc.cadc.caom2.xml.ObservationReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Document;
import org.caom2.model.Environment;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Target;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordError;
import org.caom2.model.wcs.SpectralWCS;
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
    "0000-12-31T23:59:59.999, 0000-12-31T23:59:59.999Z,",
    "0001-01-01T00:00:00.000, 0001-01-01T00:00:00Z, 0000-12-30T00:00:00Z",
    "1582-10-04T00:00:00.000, 1582-10-04T00:00:00Z, 1582-10-14T00:00:00Z",
    "1582-10-05T00:00:00.000, 1582-10-05T00:00:00Z,",
    "1582-10-14T23:59:59.999, 1582-10-14T23:59:59.999Z,",
    "1582-10-15T00:00:00.000, 1582-10-15T00:00:00Z, 1582-10-15T00:00:00Z",
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

  /** The reference reads them; here each is an error. */
  @ParameterizedTest
  @CsvSource({
    "2020-1-2T3:4:5, 2020-01-02T03:04:05Z, 2020-01-02T03:04:05Z",
    "20-01-02T03:04:05, 0020-01-02T03:04:05Z, 0019-12-31T03:04:05Z",
    "2020-01-02T03:04:05.678 and more, , 2020-01-02T03:04:05.678Z",
    "2020- 1- 2T 3: 4: 5. 6, , 2020-01-02T03:04:05.006Z",
    "\u0662\u0660\u0662\u0660-01-02T03:04:05, , 2020-01-02T03:04:05Z",
    "1500-02-29T00:00:00, , 1500-03-10T00:00:00Z",
  })
  void timesThatAreErrors(String text, Instant ours, Instant theirs) throws Reference.Refusal {
    String document = PLAIN.replace(TIME, text);
    Outcome<Document> read = CaomXml.read(document);
    assertThat(read.issues()).extracting(Issue::code).containsExactly(DocumentCode.VALUE_DATE);
    assertThat(kept(read).metaRelease()).isEqualTo(ours);
    assertThat(Reference.read(utf8(document)).metaRelease.toInstant()).isEqualTo(theirs);
  }

  /** A number out of range is infinite to both, as XML Schema has it. */
  @Test
  void infinity() throws Reference.Refusal {
    String document =
        PLAIN.replace("moving>true<", "redshift>1e400<").replace("moving", "redshift");
    Observation ours = here(document);
    assertThat(ours.target()).isNotNull();
    assertThat(ours.target().redshift()).isEqualTo(Double.POSITIVE_INFINITY);
    ca.nrc.cadc.caom2.Observation theirs = Reference.read(utf8(document));
    assertThat(theirs.target.redshift).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Comparison.sums(ours)).isEqualTo(Reference.sums(theirs));

    OfficialSchema schema = OfficialSchema.of(Version.V2_4);
    byte[] written = Reference.write(theirs, Version.V2_4);
    assertThat(Comparison.text(written)).contains(">Infinity<");
    assertThat(schema.accepts(written)).isFalse();
    assertThat(CaomXml.read(Comparison.text(written)).hasErrors()).isTrue();
    schema.assertAccepts(Comparison.document(ours, Version.V2_4));
  }

  /** The reference keeps any URI that stands for a sum, and writes it in ASCII. */
  @Test
  void sumsThatAreNone() {
    String document = PLAIN.replace(" caom2:id=", " caom2:metaChecksum=\"md5:\u00e9\" caom2:id=");
    Observation ours = here(document);
    assertThat(ours.entity().metaChecksum()).hasToString("md5:\u00e9");
    assertThat(Comparison.oursThere(ours, Version.V2_4)).isEqualTo(1);
  }

  /** Empty is what has nothing inside, to the reference. */
  @ParameterizedTest
  @CsvSource({"<caom2:environment/>", "<caom2:environment> </caom2:environment>"})
  void environmentsWithoutValues(String environment) throws Reference.Refusal {
    String document = PLAIN.replace("</caom2:target>", "</caom2:target>" + environment);
    assertThat(here(document).environment()).isEqualTo(Environment.builder().build());
    assertThat(Reference.read(utf8(document)).environment != null)
        .isEqualTo(!environment.endsWith("/>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<caom2:error/>, false",
    "<caom2:error> </caom2:error>, true",
    "<caom2:error><!--none--></caom2:error>, true"
  })
  void errorsWithoutValues(String error, boolean refused) {
    Axis axis = new Axis("WAVE", "m");
    SpectralWCS energy =
        SpectralWCS.builder()
            .axis(CoordAxis1D.builder().axis(axis).error(new CoordError(null, null)).build())
            .specsys("TOPOCENT")
            .build();
    Chunk chunk = Chunk.builder().energy(energy).build();
    Artifact artifact =
        Artifact.builder()
            .uri(URI.create("ad:C/a"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .addPart(Part.builder().name("1").addChunk(chunk).build())
            .build();
    Observation made =
        Observation.simple("C", "o").addPlane(Plane.of("p").addArtifact(artifact).build()).build();
    String document =
        Comparison.text(Comparison.document(made, Version.V2_4))
            .replaceFirst("<caom2:error */>", error);
    assertThat(document).contains(error);
    assertThat(here(document)).isEqualTo(made);
    assertThat(Reference.refuses(utf8(document))).isEqualTo(refused);
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
    assertThat(kept(read)).isNotNull();
    assertThat(Reference.refuses(utf8(document))).isTrue();
    assertThat(unchecked(document)).isInstanceOf(ca.nrc.cadc.caom2.DerivedObservation.class);
  }

  /** The reference without schema validation. */
  private static ca.nrc.cadc.caom2.Observation unchecked(String document)
      throws IOException, ObservationParsingException {
    return new ObservationReader(false).read(new ByteArrayInputStream(utf8(document)));
  }

  private static Observation kept(Outcome<Document> read) {
    return Objects.requireNonNull(read.value()).observation();
  }

  private static Observation here(String document) {
    return CaomXml.read(document).orThrow().observation();
  }

  private static byte[] utf8(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
