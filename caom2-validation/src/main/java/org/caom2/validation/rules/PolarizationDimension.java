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
    if (dimension == null) {
      return;
    }
    boolean isOld = context.version().compareTo(Version.V2_5) < 0;
    if (dimension <= 0) {
      context.report(
          isOld ? Severity.WARNING : Severity.ERROR,
          Polarization.DIMENSION,
          "dimension is " + dimension);
    } else if (!isOld && dimension > Integer.MAX_VALUE) {
      context.report(
          Severity.WARNING,
          Polarization.DIMENSION,
          "dimension is "
              + dimension
              + ": no document of "
              + context.version()
              + " can hold more than 32 bits, and the checksum digests the lower ones only");
    }
  }
}
