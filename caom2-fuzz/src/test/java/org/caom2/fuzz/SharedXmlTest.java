package org.caom2.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caom2.model.Document;
import org.caom2.model.issue.Outcome;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

/** One codec for XML serves all threads. */
class SharedXmlTest {
  private static final CaomXml XML = CaomXml.codec().keepingPlaces();

  @Test
  void writingAndReading() throws Exception {
    List<Shared.Sample> samples = Shared.samples();
    Shared.sameInAllThreads(
        samples,
        sample -> {
          String text = XML.toText(sample.observation(), sample.version()).orThrow();
          Outcome<Document> read = XML.readFrom(text);
          assertThat(read.orThrow().observation()).isEqualTo(sample.observation());
          return text;
        });
  }

  @Test
  void faultyDocuments() throws Exception {
    List<String> texts =
        Shared.samples().stream()
            .map(sample -> XML.toText(sample.observation(), sample.version()).orThrow())
            .map(text -> text.replaceAll("<(/?)caom2:(collection|productID)>", "<$1caom2:other>"))
            .toList();
    Shared.sameInAllThreads(texts, text -> XML.readFrom(text).issues());
  }

  @Test
  void oneTreeReadByAll() throws Exception {
    List<org.dom4j.Document> trees =
        Shared.samples().stream()
            .map(sample -> XML.toDocument(sample.observation(), sample.version()).orThrow())
            .toList();
    Shared.sameInAllThreads(trees, tree -> XML.readFrom(tree).orThrow().observation());
  }

  @Test
  void schemas() throws Exception {
    Shared.sameInAllThreads(
        List.of(org.caom2.model.schema.Version.values()), version -> CaomXml.schema(version));
  }
}
