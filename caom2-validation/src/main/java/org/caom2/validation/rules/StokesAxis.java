package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.validation.Context;

/** Axes of polarization. Source: CAOM: PolarizationWCS.axis; FITS WCS paper I. */
final class StokesAxis extends ModelRule<PolarizationWCS> {
  StokesAxis() {
    super(
        "pol.ctype",
        Severity.ERROR,
        PolarizationWCS.class,
        "The ctype of a polarization axis is STOKES.");
  }

  @Override
  public void check(PolarizationWCS polarization, Context context) {
    String ctype = polarization.axis().axis().ctype();
    if (!ctype.equals("STOKES") && !ctype.isEmpty()) {
      context.report(
          severity(),
          context
              .path()
              .field(PolarizationWCS.AXIS.name())
              .field(CoordAxis1D.AXIS.name())
              .field(Axis.CTYPE.name()),
          "ctype is " + ctype + ", not STOKES");
    }
  }
}
