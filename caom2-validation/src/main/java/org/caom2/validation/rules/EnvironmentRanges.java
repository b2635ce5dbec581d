package org.caom2.validation.rules;

import org.caom2.model.Environment;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Conditions while observing. Source: CAOM: Environment.humidity, elevation, tau. */
final class EnvironmentRanges extends ModelRule<Environment> {
  EnvironmentRanges() {
    super(
        "env.ranges",
        Severity.WARNING,
        Environment.class,
        "humidity and tau are from 0 to 1, elevation is from 0 to 90 degrees.");
  }

  @Override
  public void check(Environment environment, Context context) {
    check(Environment.HUMIDITY, environment, 1, context);
    check(Environment.ELEVATION, environment, 90, context);
    check(Environment.TAU, environment, 1, context);
  }

  private static void check(
      Field<Environment, Double> field, Environment environment, int most, Context context) {
    Double value = field.get(environment);
    if (value != null && !(value >= 0 && value <= most)) {
      context.report(field, field.name() + " " + value + " is not within 0 to " + most);
    }
  }
}
