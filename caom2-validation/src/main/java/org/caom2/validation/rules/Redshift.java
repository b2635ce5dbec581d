package org.caom2.validation.rules;

import org.caom2.model.Target;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Redshifts of targets. Source: CAOM: Target.redshift; 1 + z is a ratio of wavelengths. */
final class Redshift extends ModelRule<Target> {
  Redshift() {
    super(
        "target.redshift",
        Severity.ERROR,
        Target.class,
        "The redshift of a target is a number above -1.");
  }

  @Override
  public void check(Target target, Context context) {
    Double redshift = target.redshift();
    if (redshift != null && !(redshift > -1 && Double.isFinite(redshift))) {
      context.report(Target.REDSHIFT, "redshift " + redshift + " is not a number above -1");
    }
  }
}
