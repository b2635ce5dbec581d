package org.caom2.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caom2.xml.CaomXml;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Documents in XML, from bytes in memory to observations. */
public class ReadXml extends Passes {
  /** Ours, as strict as the schema. */
  @Benchmark
  public void ours(Corpus corpus, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    for (Documents.Sample sample : corpus.documents) {
      hole.consume(CaomXml.read(new ByteArrayInputStream(sample.bytes())));
      work.add(sample.bytes().length);
    }
  }

  /** The reference, which checks documents against their schema. */
  @Benchmark
  public void referenceValidated(
      Corpus corpus, Work.Sized work, Work.Processor time, Blackhole hole) throws IOException {
    for (Documents.Sample sample : corpus.documents) {
      hole.consume(Reference.readValidated(sample.bytes()));
      work.add(sample.bytes().length);
    }
  }

  /** The reference without that check. */
  @Benchmark
  public void referenceUnvalidated(
      Corpus corpus, Work.Sized work, Work.Processor time, Blackhole hole) throws IOException {
    for (Documents.Sample sample : corpus.documents) {
      hole.consume(Reference.readUnvalidated(sample.bytes()));
      work.add(sample.bytes().length);
    }
  }

  /** The parser that we use, with nothing done about what it finds but asking for all texts. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void parsingOnly(Corpus corpus, Work.Sized work, Work.Processor time, Blackhole hole)
      throws XMLStreamException {
    InputFactoryImpl factory = new InputFactoryImpl();
    for (Documents.Sample sample : corpus.documents) {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new ByteArrayInputStream(sample.bytes()));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.CHARACTERS && !reader.isWhiteSpace()) {
          hole.consume(reader.getText());
        }
      }
      reader.close();
      work.add(sample.bytes().length);
    }
  }

  /** The same parser, asked for all that ours asks it for: names, places and attributes, too. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void parsingWithAllQuestions(
      Corpus corpus, Work.Sized work, Work.Processor time, Blackhole hole)
      throws XMLStreamException {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    for (Documents.Sample sample : corpus.documents) {
      XMLStreamReader2 reader =
          (XMLStreamReader2)
              factory.createXMLStreamReader(new ByteArrayInputStream(sample.bytes()));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          element(reader, hole);
        } else if (event == XMLStreamReader.CHARACTERS && !reader.isWhiteSpace()) {
          hole.consume(reader.getText());
        }
      }
      reader.close();
      work.add(sample.bytes().length);
    }
  }

  private static void element(XMLStreamReader2 reader, Blackhole hole) {
    hole.consume(reader.getLocalName());
    hole.consume(reader.getNamespaceURI());
    XMLStreamLocation2 start = reader.getLocationInfo().getStartLocation();
    hole.consume(start.getLineNumber());
    hole.consume(start.getColumnNumber());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      hole.consume(reader.getAttributeNamespace(i));
      hole.consume(reader.getAttributeLocalName(i));
      hole.consume(reader.getAttributeValue(i));
    }
  }
}
