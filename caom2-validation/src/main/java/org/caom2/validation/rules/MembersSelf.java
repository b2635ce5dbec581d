package org.caom2.validation.rules;

import org.caom2.model.Observation;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Members of a derived observation. Source: CAOM: DerivedObservation.members. */
final class MembersSelf extends ModelRule<Observation> {
  MembersSelf() {
    super(
        "obs.members-self",
        Severity.ERROR,
        Observation.class,
        "A derived observation is not a member of itself.");
  }

  @Override
  public void check(Observation observation, Context context) {
    int item = observation.members().indexOf(observation.uri());
    if (item >= 0) {
      context.report(Observation.MEMBERS, item, observation.uri() + " is the observation itself");
    }
  }
}
