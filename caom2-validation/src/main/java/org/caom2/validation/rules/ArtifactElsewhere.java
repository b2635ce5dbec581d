package org.caom2.validation.rules;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Artifacts in several planes. Source: CAOM: Artifact.uri. */
final class ArtifactElsewhere extends ModelRule<Observation> {
  ArtifactElsewhere() {
    super(
        "art.uri-duplicate",
        Severity.WARNING,
        Observation.class,
        "An artifact is in one plane of an observation.");
  }

  @Override
  public void check(Observation observation, Context context) {
    Map<URI, Plane> planes = new HashMap<>();
    for (Plane plane : observation.planes()) {
      for (Artifact artifact : plane.artifacts()) {
        Plane first = planes.putIfAbsent(artifact.uri(), plane);
        // Within one plane, another rule tells.
        if (first != null && !first.uri().equals(plane.uri())) {
          context.report(
              severity(),
              context
                  .path()
                  .keyed("plane", plane.uri().toString())
                  .keyed("artifact", artifact.uri().toString()),
              artifact.uri() + " is also in " + first.uri());
        }
      }
    }
  }
}
