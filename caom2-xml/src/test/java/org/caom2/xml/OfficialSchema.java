package org.caom2.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.caom2.model.schema.Version;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The schema that the standard publishes for a version. */
final class OfficialSchema {
  private static final Map<Version, Optional<OfficialSchema>> ALL = new ConcurrentHashMap<>();

  private final URL url;
  private final Schema schema;

  private OfficialSchema(URL url) {
    this.url = url;
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      this.schema = factory.newSchema(new StreamSource(url.toExternalForm()));
    } catch (SAXException e) {
      throw new IllegalStateException("the schema " + url, e);
    }
  }

  /** The schema; the test is skipped where that of 2.5, which is no release, is not present. */
  static OfficialSchema of(Version version) {
    Optional<OfficialSchema> found = find(version);
    Assumptions.assumeTrue(found.isPresent(), () -> "schema of " + version + " not present");
    return found.orElseThrow();
  }

  static Optional<OfficialSchema> find(Version version) {
    return ALL.computeIfAbsent(version, v -> url(v).map(OfficialSchema::new));
  }

  private static Optional<URL> url(Version version) {
    String name = "CAOM-" + version.label() + ".xsd";
    URL resource = OfficialSchema.class.getResource("/" + name);
    if (resource != null || version != Version.V2_5) {
      return Optional.of(resource);
    }
    return ReferenceData.folder()
        .map(
            folder -> {
              try {
                return folder.resolve("reference").resolve(name).toUri().toURL();
              } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** Why the schema refuses the document, empty if it does not. */
  Optional<String> refuses(byte[] document) {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
      return Optional.empty();
    } catch (SAXException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema as a tree. */
  Element tree() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream in = url.openStream()) {
      return factory.newDocumentBuilder().parse(in).getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("the schema " + url, e);
    }
  }
}
