package org.caom2.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.caom2.json.CaomJson;
import org.caom2.json.Dialect;
import org.caom2.model.Document;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;

/** Any bytes can be read as XML; what was read can be written in all versions, and comes back. */
final class XmlDocuments implements Property {
  private static final CaomXml XML = CaomXml.codec();
  private static final CaomXml LIMITED = XML.withLimits(Documents.LIMITS).keepingPlaces();
  private static final CaomJson JSON = CaomJson.codec().writing(Dialect.PREFIXED).compact();

  @Override
  public void tryWith(byte[] input) throws IOException {
    Outcome<Document> read = LIMITED.readFrom(new ByteArrayInputStream(input));
    Documents.told(read, true);
    Document document = read.value();
    if (document == null) {
      return;
    }
    for (Version version : Documents.versions(document, input)) {
      Documents.comesBack(document.observation(), version, XML::toText, XML::readFrom);
    }
    Documents.comesBack(document.observation(), document.version(), JSON::toText, JSON::readFrom);
  }
}
