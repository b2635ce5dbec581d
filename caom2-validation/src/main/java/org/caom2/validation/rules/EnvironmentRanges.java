package org.caom2.validation.rules;

import org.caom2.model.Environment;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * Conditions while observing. Source: CAOM: Environment.seeing, humidity, elevation, tau,
 * ambientTemp. For the temperature, in degrees Celsius, the model has no limits; those here are
 * wider than any that telescopes work in.
 */
final class EnvironmentRanges extends ModelRule<Environment> {
  EnvironmentRanges() {
    super(
        "env.ranges",
        Severity.WARNING,
        Environment.class,
        "humidity, elevation, tau, seeing and ambientTemp are such as there can be.");
  }

  @Override
  public void check(Environment environment, Context context) {
    Double seeing = environment.seeing();
    if (seeing != null && !(seeing > 0)) {
      context.report(Environment.SEEING, "seeing " + seeing + " is not above 0");
    }
    check(Environment.HUMIDITY, environment, 0, 1, context);
    check(Environment.ELEVATION, environment, 0, 90, context);
    check(Environment.TAU, environment, 0, 1, context);
    check(Environment.AMBIENT_TEMP, environment, -100, 60, context);
  }

  private static void check(
      Field<Environment, Double> field,
      Environment environment,
      int least,
      int most,
      Context context) {
    Double value = field.get(environment);
    if (value != null && !(value >= least && value <= most)) {
      context.report(field, field.name() + " " + value + " is not within " + least + " to " + most);
    }
  }
}
