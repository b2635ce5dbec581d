package org.caom2.validation.rules;

import org.caom2.model.Visibility;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * The eccentricity of a distribution in the uv plane. The model text takes 0, services do not: a
 * warning. Source: CAOM 2.5: Visibility.distributionEccentricity.
 */
final class VisibilityEccentricity extends ModelRule<Visibility> {
  VisibilityEccentricity() {
    super("vis.ecc", Severity.ERROR, Visibility.class, "distributionEccentricity is from 0 to 1.");
  }

  @Override
  public void check(Visibility visibility, Context context) {
    double eccentricity = visibility.distributionEccentricity();
    if (!(eccentricity >= 0 && eccentricity <= 1)) {
      context.report(
          Visibility.DISTRIBUTION_ECCENTRICITY, "distributionEccentricity is " + eccentricity);
    } else if (eccentricity == 0) {
      context.report(
          Severity.WARNING,
          Visibility.DISTRIBUTION_ECCENTRICITY,
          "distributionEccentricity is 0, which services refuse");
    }
  }
}
