package org.caom2.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Observations that were read from documents of one version as another one can hold them. */
@Fork(3)
public class Convert extends Passes {
  /** The observations, and what they are to become. */
  @State(Scope.Benchmark)
  public static class Conversions {
    private static final String TO = " to ";

    /** Both versions. */
    @Param({"2.4 to 2.5", "2.5 to 2.4", "2.3 to 2.5", "2.0 to 2.5"})
    public String versions = "";

    private final List<Observation> observations = new ArrayList<>();
    private Version source;
    private Version target;

    /** Reads them. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      int to = versions.indexOf(TO);
      source = Version.ofLabel(versions.substring(0, to)).orElseThrow();
      target = Version.ofLabel(versions.substring(to + TO.length())).orElseThrow();
      for (Documents.Sample sample : Store.load(source.label()).all()) {
        observations.add(sample.read());
      }
    }
  }

  /** Ours. */
  @Benchmark
  public void ours(Conversions state, Work.Observations work, Work.Processor time, Blackhole hole) {
    for (Observation observation : state.observations) {
      hole.consume(Conversion.to(observation, state.target));
      work.observations++;
    }
  }

  /** For comparison: the same observations written by us in XML, in the version they came in. */
  @Benchmark
  @Warmup(iterations = SHORT, time = 1)
  public void writingXml(Conversions state, Work.Observations work, Work.Processor time)
      throws IOException {
    for (Observation observation : state.observations) {
      CaomXml.write(observation, state.source, new ByteArrayOutputStream()).orThrow();
      work.observations++;
    }
  }
}
