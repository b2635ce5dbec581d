package org.caom2.validation.rules;

import org.caom2.model.Provenance;
import org.caom2.model.schema.Scalars;

/** The inputs of a plane. Source: CAOM: Provenance.inputs. */
final class InputsForm extends ReferenceForm<Provenance> {
  InputsForm() {
    super(
        "prov.inputs-form",
        Provenance.class,
        "An input is the identifier of a plane.",
        Provenance.INPUTS,
        Scalars.PLANE_URI,
        3);
  }
}
