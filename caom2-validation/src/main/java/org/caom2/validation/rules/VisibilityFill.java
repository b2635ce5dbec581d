package org.caom2.validation.rules;

import org.caom2.model.Visibility;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** How much of a uv plane is filled. Source: CAOM 2.5: Visibility.distributionFill. */
final class VisibilityFill extends ModelRule<Visibility> {
  VisibilityFill() {
    super(
        "vis.fill", Severity.ERROR, Visibility.class, "distributionFill is above 0 and at most 1.");
  }

  @Override
  public void check(Visibility visibility, Context context) {
    double fill = visibility.distributionFill();
    if (!(fill > 0 && fill <= 1)) {
      context.report(Visibility.DISTRIBUTION_FILL, "distributionFill is " + fill);
    }
  }
}
