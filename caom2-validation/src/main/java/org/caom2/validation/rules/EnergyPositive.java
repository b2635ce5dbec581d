package org.caom2.validation.rules;

import org.caom2.model.Energy;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Wavelengths in metres. Source: CAOM: Energy.bounds; IVOA ObsCore 1.1, em_min, em_max. */
final class EnergyPositive extends ModelRule<Energy> {
  EnergyPositive() {
    super(
        "obscore.em",
        Severity.WARNING,
        Energy.class,
        "The bounds of an energy are wavelengths above 0.");
  }

  @Override
  public void check(Energy energy, Context context) {
    Interval bounds = energy.bounds();
    if (bounds != null && !(bounds.lower() > 0 && Double.isFinite(bounds.upper()))) {
      context.report(
          Energy.BOUNDS, bounds.lower() + " to " + bounds.upper() + " are no wavelengths");
    }
  }
}
