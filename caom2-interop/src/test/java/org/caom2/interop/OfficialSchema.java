package org.caom2.interop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.caom2.model.schema.Version;
import org.xml.sax.SAXException;

/** The official schema of a version, which is among the resources of the reference. */
final class OfficialSchema {
  private static final Map<Version, OfficialSchema> LOADED = new EnumMap<>(Version.class);

  private final Schema schema;

  private OfficialSchema(Version version) {
    String name = "/CAOM-" + version.label() + ".xsd";
    URL at = Objects.requireNonNull(OfficialSchema.class.getResource(name), name);
    try {
      this.schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(at);
    } catch (SAXException e) {
      throw new IllegalStateException(name, e);
    }
  }

  static synchronized OfficialSchema of(Version version) {
    return LOADED.computeIfAbsent(version, OfficialSchema::new);
  }

  boolean accepts(byte[] document) {
    try {
      assertAccepts(document);
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }

  void assertAccepts(byte[] document) {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    } catch (SAXException e) {
      throw new AssertionError("refused by the official schema: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
