package org.caom2.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.caom2.json.CaomJson;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Documents in JSON, from bytes in memory to observations. The reference has no reader of JSON in
 * its published releases.
 */
public class ReadJson extends Passes {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Ours, the plain dialect. */
  @Benchmark
  public void ours(Rewritten documents, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    json(documents.plain, work, hole);
  }

  /** Ours, the dialect with prefixes. */
  @Benchmark
  public void oursWithPrefixes(
      Rewritten documents, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    json(documents.prefixed, work, hole);
  }

  private static void json(List<byte[]> documents, Work.Sized work, Blackhole hole)
      throws IOException {
    for (byte[] document : documents) {
      hole.consume(CaomJson.read(new ByteArrayInputStream(document)));
      work.add(document.length);
    }
  }

  /** For comparison: the same observations read by us from XML. */
  @Benchmark
  public void xml(Rewritten documents, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    for (byte[] document : documents.xml) {
      hole.consume(CaomXml.read(new ByteArrayInputStream(document)));
      work.add(document.length);
    }
  }

  /** The parser that we use, with nothing done about what it finds but asking for all texts. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void parsingOnly(Rewritten documents, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    parsing(documents.plain, work, hole);
  }

  /** The same for the dialect with prefixes. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void parsingOnlyWithPrefixes(
      Rewritten documents, Work.Sized work, Work.Processor time, Blackhole hole)
      throws IOException {
    parsing(documents.prefixed, work, hole);
  }

  private static void parsing(List<byte[]> documents, Work.Sized work, Blackhole hole)
      throws IOException {
    for (byte[] document : documents) {
      try (JsonParser parser = FACTORY.createParser(new ByteArrayInputStream(document))) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token.isScalarValue()) {
            hole.consume(parser.getText());
          }
        }
      }
      work.add(document.length);
    }
  }
}
