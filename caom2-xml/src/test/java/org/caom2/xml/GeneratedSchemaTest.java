package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.caom2.model.Document;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** The schema made from the declarations takes and refuses what the official one does. */
class GeneratedSchemaTest {
  private static final int DOCUMENTS = 10;
  private static final Map<Version, Schema> GENERATED = new EnumMap<>(Version.class);

  private final List<String> disagreements = new ArrayList<>();
  private int compared;

  @ParameterizedTest
  @EnumSource
  void ofRandomDocumentsAndChangesOfThem(Version version) throws Exception {
    OfficialSchema.of(version);
    RandomObservations observations = RandomObservations.of(version).siblings(2);
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      String text = CaomXml.codec().toText(observations.observation(seed), version).orThrow();
      byte[] document = text.getBytes(StandardCharsets.UTF_8);
      compare("seed " + seed, document, version);
      Random random = new Random(seed);
      for (Mutation mutation : Mutation.values()) {
        byte[] changed = mutation.apply(document, random);
        if (changed != null) {
          compare("seed " + seed + " " + mutation, changed, version);
        }
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(compared).isGreaterThan(2 * DOCUMENTS);
  }

  @Test
  void ofReferenceDocuments() throws Exception {
    for (String folder : List.of("corpus", "oracle/synthetic", "oracle/v25-xml")) {
      for (Path file : ReferenceData.files(folder, ".xml", ".xml.gz")) {
        byte[] bytes = ReferenceData.bytes(file);
        Document document = CaomXml.read(new ByteArrayInputStream(bytes)).value();
        if (document != null) {
          compare(file.toString(), bytes, document.version());
        }
      }
    }
    System.out.println("generated schemas agree with the official ones on " + compared);
    assertThat(disagreements).isEmpty();
  }

  private void compare(String name, byte[] document, Version version) throws IOException {
    Optional<String> official = OfficialSchema.of(version).refuses(document);
    Optional<String> ours = refuses(document, version);
    compared++;
    if (official.isPresent() != ours.isPresent()) {
      disagreements.add(name + ": official " + official + ", ours " + ours);
    }
  }

  private static Optional<String> refuses(byte[] document, Version version) throws IOException {
    try {
      generated(version)
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(document)));
      return Optional.empty();
    } catch (SAXException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Schema generated(Version version) throws SAXException {
    Schema schema = GENERATED.get(version);
    if (schema == null) {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      schema = factory.newSchema(new StreamSource(new StringReader(CaomXml.schema(version))));
      GENERATED.put(version, schema);
    }
    return schema;
  }
}
