package org.caom2.benchmarks;

import ca.nrc.cadc.caom2.Artifact;
import ca.nrc.cadc.caom2.Plane;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Artifacts of the reference, whose WCS it checks with its native libraries. */
@State(Scope.Thread)
public class ReferenceWcs {
  private final List<Artifact> artifacts = new ArrayList<>();
  private MethodHandle validation;

  /** Reads the documents. */
  @Setup(Level.Trial)
  public void setUp(Corpus corpus) throws IOException, ReflectiveOperationException {
    validation = Native.wcsValidation();
    for (Documents.Sample sample : corpus.documents) {
      for (Plane plane : Reference.readUnvalidated(sample.bytes()).getPlanes()) {
        artifacts.addAll(plane.getArtifacts());
      }
    }
  }

  /** Checks all artifacts. */
  void validate() throws Throwable {
    for (Artifact artifact : artifacts) {
      try {
        validation.invokeExact(artifact);
      } catch (RuntimeException e) {
        // A finding.
      }
    }
  }
}
