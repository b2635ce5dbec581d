package org.caom2.validation.rules;

import java.util.Set;
import org.caom2.model.Algorithm;
import org.caom2.model.Observation;
import org.caom2.model.ObservationKind;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * The algorithm of an observation against its kind; names are compared as they are, which is how
 * services do. Source: CAOM: SimpleObservation, DerivedObservation, Algorithm.name.
 */
final class AlgorithmOfKind extends ModelRule<Observation> {
  /** Of simple observations: CAOM 2.5 has the second for what was never observed. */
  private static final Set<String> SIMPLE = Set.of(Algorithm.EXPOSURE.name(), "simulation");

  AlgorithmOfKind() {
    super(
        "obs.algorithm",
        Severity.ERROR,
        Observation.class,
        "The algorithm is exposure or simulation in simple observations, and another in derived ones.");
  }

  @Override
  public void check(Observation observation, Context context) {
    String name = observation.algorithm().name();
    if (observation.kind() == ObservationKind.DERIVED) {
      if (observation.algorithm().equals(Algorithm.EXPOSURE)) {
        context.report(
            context.version().compareTo(Version.V2_5) < 0 ? Severity.ERROR : Severity.WARNING,
            Observation.ALGORITHM,
            "a derived observation with the algorithm " + name);
      }
    } else if (!SIMPLE.contains(name) && !name.isEmpty()) {
      context.report(
          Severity.WARNING,
          Observation.ALGORITHM,
          "a simple observation with the algorithm " + name);
    }
  }
}
