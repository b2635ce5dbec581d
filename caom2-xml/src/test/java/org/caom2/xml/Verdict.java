package org.caom2.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caom2.model.Document;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;

/** Whether the reader and the official schema agree on a document. */
record Verdict(boolean agrees, String text) {
  /** What the schema takes and no observation can hold, or what it cannot say. */
  private static final Map<Code, String> BEYOND_THE_SCHEMA =
      Map.of(
          DocumentCode.VALUE_DATE, "the schemas say xs:string for dates",
          DocumentCode.VALUE_URI, "xs:anyURI takes blanks and much else; java.net.URI does not",
          DocumentCode.VALUE_INTEGER, "xs:integer has no limits, the model has 32 bits",
          DocumentCode.IDENTITY_BUCKET, "no schema can compute a bucket",
          XmlCode.ROOT, "validators do not look at the name of a root that has an xsi:type");

  static Verdict on(byte[] document, Version version) throws IOException {
    Outcome<Document> outcome = CaomXml.read(new ByteArrayInputStream(document));
    List<Issue> errors = outcome.issues().stream().filter(Issue::isError).toList();
    Optional<String> refused = OfficialSchema.of(version).refuses(document);
    boolean agrees =
        refused.isPresent()
            ? !errors.isEmpty()
            : errors.stream().allMatch(e -> BEYOND_THE_SCHEMA.containsKey(e.code()));
    return new Verdict(agrees, "schema: " + refused.orElse("takes it") + "; reader: " + errors);
  }
}
