package org.caom2.validation.rules;

import org.caom2.model.Observation;
import org.caom2.model.schema.Scalars;

/** The members of a derived observation. Source: CAOM: DerivedObservation.members. */
final class MembersForm extends ReferenceForm<Observation> {
  MembersForm() {
    super(
        "obs.members-form",
        Observation.class,
        "A member is the identifier of an observation.",
        Observation.MEMBERS,
        Scalars.OBSERVATION_URI,
        2);
  }
}
