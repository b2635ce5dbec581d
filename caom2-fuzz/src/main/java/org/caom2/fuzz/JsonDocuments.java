package org.caom2.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.caom2.json.CaomJson;
import org.caom2.json.Dialect;
import org.caom2.model.Document;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;

/** Any bytes can be read as JSON; what was read can be written in both dialects, and comes back. */
final class JsonDocuments implements Property {
  private static final CaomXml XML = CaomXml.codec();
  private static final CaomJson JSON = CaomJson.codec().compact();
  private static final CaomJson LIMITED = JSON.withLimits(Documents.LIMITS).keepingPlaces();

  @Override
  public void tryWith(byte[] input) throws IOException {
    Outcome<Document> read = LIMITED.readFrom(new ByteArrayInputStream(input));
    Documents.told(read, true);
    Document document = read.value();
    if (document == null) {
      return;
    }
    for (Dialect dialect : Dialect.values()) {
      CaomJson codec = JSON.writing(dialect);
      for (Version version : Documents.versions(document, input)) {
        Documents.comesBack(document.observation(), version, codec::toText, codec::readFrom);
      }
    }
    Documents.comesBack(document.observation(), document.version(), XML::toText, XML::readFrom);
  }
}
