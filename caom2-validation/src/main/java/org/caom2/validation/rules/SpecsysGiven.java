package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.validation.Context;

/**
 * The standard of rest where the schema does not ask for it. From 2.4 on it does, and a reader
 * reports it. Source: CAOM: SpectralWCS.specsys.
 */
final class SpecsysGiven extends ModelRule<SpectralWCS> {
  SpecsysGiven() {
    super(
        "en.specsys-missing",
        Severity.ERROR,
        SpectralWCS.class,
        "A spectral axis tells its standard of rest, also where the schema does not ask for it.");
  }

  @Override
  public void check(SpectralWCS energy, Context context) {
    String specsys = energy.specsys();
    if (context.version().compareTo(Version.V2_4) < 0 && (specsys == null || specsys.isEmpty())) {
      context.report(SpectralWCS.SPECSYS, "specsys is missing");
    }
  }
}
