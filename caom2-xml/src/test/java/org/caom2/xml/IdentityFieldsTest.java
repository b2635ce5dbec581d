package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.junit.jupiter.api.Test;

/** What is read where fields that tell an identity are missing or wrong. */
class IdentityFieldsTest {
  private static final Observation OBSERVATION = Observation.simple("C", "O").build();

  private static Outcome<Document> read(Version version, String was, String is) {
    String text = CaomXml.codec().toText(OBSERVATION, version).orThrow();
    String changed = text.replaceFirst(was, is);
    assertThat(changed).isNotEqualTo(text);
    return CaomXml.read(changed);
  }

  @Test
  void aMissingBucketIsComputed() {
    Outcome<Document> outcome = read(Version.V2_5, "<caom2:uriBucket>.*</caom2:uriBucket>", "");
    assertThat(outcome.issues())
        .extracting(Issue::code)
        .containsExactly(DocumentCode.FIELD_MISSING);
    assertThat(outcome.value().observation()).isEqualTo(OBSERVATION);
  }

  @Test
  void aWrongBucketIsReported() {
    Outcome<Document> outcome = read(Version.V2_5, ">4fe<", ">000<");
    assertThat(outcome.issues())
        .extracting(Issue::code)
        .containsExactly(DocumentCode.IDENTITY_BUCKET);
    assertThat(outcome.value().observation()).isEqualTo(OBSERVATION);
  }

  /** Where places are kept, so is that of the bucket. */
  @Test
  void aWrongBucketIsPlaced() {
    String text =
        CaomXml.codec().toText(OBSERVATION, Version.V2_5).orThrow().replace(">4fe<", ">000<");
    int line = (int) text.substring(0, text.indexOf("<caom2:uriBucket>")).lines().count();
    assertThat(CaomXml.read(text).issues().get(0).at().line()).isEqualTo(2);
    assertThat(CaomXml.codec().keepingPlaces().readFrom(text).issues().get(0).at().line())
        .isEqualTo(line);
  }

  /** What is wrong is the URI, which a rule tells. */
  @Test
  void anEmptyUriHasNoBucket() {
    String uri = "<caom2:uri>.*</caom2:uri>";
    assertThat(read(Version.V2_5, uri, "<caom2:uri/>").issues()).isEmpty();
  }

  @Test
  void withoutAnIdentityThereIsNoObservation() {
    for (String field : new String[] {"collection", "observationID"}) {
      String element = "<caom2:" + field + ">.*</caom2:" + field + ">";
      Outcome<Document> outcome = read(Version.V2_4, element, "");
      assertThat(outcome.issues())
          .extracting(Issue::code)
          .containsExactly(DocumentCode.FIELD_MISSING);
      assertThat(outcome.value()).isNull();
    }
    assertThat(read(Version.V2_5, "<caom2:uri>.*</caom2:uri>", "").value()).isNull();
  }
}
