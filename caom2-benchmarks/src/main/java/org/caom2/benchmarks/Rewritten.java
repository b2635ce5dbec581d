package org.caom2.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caom2.json.CaomJson;
import org.caom2.json.Dialect;
import org.caom2.model.Observation;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same observations in each format, as we write them, so that formats can be compared. */
@State(Scope.Benchmark)
public class Rewritten {
  final List<byte[]> xml = new ArrayList<>();
  final List<byte[]> plain = new ArrayList<>();
  final List<byte[]> prefixed = new ArrayList<>();

  /** Writes them. */
  @Setup(Level.Trial)
  public void setUp(Corpus corpus) throws IOException {
    CaomJson withPrefixes = CaomJson.codec().writing(Dialect.PREFIXED);
    for (Documents.Sample sample : corpus.documents) {
      Observation observation = sample.read();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CaomXml.write(observation, sample.version(), out).orThrow();
      xml.add(out.toByteArray());
      out.reset();
      CaomJson.write(observation, sample.version(), out).orThrow();
      plain.add(out.toByteArray());
      out.reset();
      withPrefixes.writeTo(observation, sample.version(), out).orThrow();
      prefixed.add(out.toByteArray());
    }
  }
}
