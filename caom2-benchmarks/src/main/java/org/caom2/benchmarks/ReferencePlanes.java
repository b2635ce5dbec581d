package org.caom2.benchmarks;

import ca.nrc.cadc.caom2.Observation;
import ca.nrc.cadc.caom2.Plane;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Observations of the reference, whose planes it changes when it computes them. */
@State(Scope.Thread)
public class ReferencePlanes {
  private final List<Observation> observations = new ArrayList<>();
  private MethodHandle computation;

  /** Reads the documents. */
  @Setup(Level.Trial)
  public void setUp(Corpus corpus) throws IOException, ReflectiveOperationException {
    computation = Native.planes();
    for (Documents.Sample sample : corpus.documents) {
      observations.add(Reference.readUnvalidated(sample.bytes()));
    }
  }

  /** Computes all planes; returns how many there are. Some it refuses with an exception. */
  int compute() throws Throwable {
    int planes = 0;
    for (Observation observation : observations) {
      for (Plane plane : observation.getPlanes()) {
        try {
          computation.invokeExact(observation, plane);
        } catch (RuntimeException e) {
          // A plane that it cannot compute counts as work, as it does for us.
        }
        planes++;
      }
    }
    return planes;
  }
}
