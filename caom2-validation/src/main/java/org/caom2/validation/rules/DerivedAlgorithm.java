package org.caom2.validation.rules;

import org.caom2.model.Algorithm;
import org.caom2.model.Observation;
import org.caom2.model.ObservationKind;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Algorithms of derived observations. Source: CAOM: DerivedObservation, Algorithm.name. */
final class DerivedAlgorithm extends ModelRule<Observation> {
  DerivedAlgorithm() {
    super(
        "obs.algorithm",
        Severity.ERROR,
        Observation.class,
        "The algorithm of a derived observation is not the one of exposures.");
  }

  @Override
  public void check(Observation observation, Context context) {
    if (observation.kind() == ObservationKind.DERIVED
        && observation.algorithm().equals(Algorithm.EXPOSURE)) {
      context.report(
          context.version().compareTo(Version.V2_5) < 0 ? Severity.ERROR : Severity.WARNING,
          Observation.ALGORITHM,
          "a derived observation with the algorithm " + observation.algorithm().name());
    }
  }
}
