package org.caom2.validation.rules;

import org.caom2.model.Plane;
import org.caom2.model.Provenance;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** What a plane was made of. Source: CAOM: Provenance.inputs. */
final class InputsSelf extends ModelRule<Plane> {
  InputsSelf() {
    super("prov.inputs-self", Severity.WARNING, Plane.class, "A plane is not an input of itself.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Provenance provenance = plane.provenance();
    int item = provenance == null ? -1 : provenance.inputs().indexOf(plane.uri());
    if (item >= 0) {
      context.report(
          severity(),
          context.path().field(Plane.PROVENANCE.name()).item(Provenance.INPUTS.name(), item),
          plane.uri() + " is the plane itself");
    }
  }
}
