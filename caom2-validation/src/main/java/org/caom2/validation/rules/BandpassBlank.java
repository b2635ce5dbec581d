package org.caom2.validation.rules;

import org.caom2.model.Energy;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.validation.Context;

/**
 * Names of bands without a word. Readers take what ASCII has of these for absent. Source: CAOM:
 * Energy.bandpassName, SpectralWCS.bandpassName.
 */
final class BandpassBlank extends FieldRule {
  BandpassBlank() {
    super("en.bandpass-blank", Severity.INFORMATION, "The name of a bandpass has a word.");
  }

  @Override
  boolean looksAt(Field<?, ?> field, Version version) {
    return field == Energy.BANDPASS_NAME || field == SpectralWCS.BANDPASS_NAME;
  }

  @Override
  void check(Object owner, Field<?, ?> field, Object value, Context context) {
    if (KeywordBlank.isBlank((String) value)) {
      context.report(field, "the name is " + (((String) value).isEmpty() ? "empty" : "blank"));
    }
  }
}
