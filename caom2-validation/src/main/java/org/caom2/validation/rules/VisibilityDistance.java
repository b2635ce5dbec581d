package org.caom2.validation.rules;

import org.caom2.model.Visibility;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Distances in the uv plane. Source: CAOM 2.5: Visibility.distance. */
final class VisibilityDistance extends ModelRule<Visibility> {
  VisibilityDistance() {
    super("vis.distance", Severity.ERROR, Visibility.class, "The shortest distance is 0 or more.");
  }

  @Override
  public void check(Visibility visibility, Context context) {
    double shortest = visibility.distance().lower();
    if (!(shortest >= 0)) {
      context.report(Visibility.DISTANCE, "the shortest distance is " + shortest);
    }
  }
}
