package org.caom2.validation.rules;

import org.caom2.model.Polarization;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** The number of polarization states. Source: CAOM 2.5: Polarization.dimension. */
final class PolarizationDimension extends ModelRule<Polarization> {
  PolarizationDimension() {
    super(
        "polarization.dimension",
        Severity.ERROR,
        Polarization.class,
        "The dimension of a polarization axis is above 0.");
  }

  @Override
  public void check(Polarization polarization, Context context) {
    Long dimension = polarization.dimension();
    if (dimension != null && dimension <= 0) {
      context.report(
          context.version().compareTo(Version.V2_5) < 0 ? Severity.WARNING : Severity.ERROR,
          Polarization.DIMENSION,
          "dimension is " + dimension);
    }
  }
}
