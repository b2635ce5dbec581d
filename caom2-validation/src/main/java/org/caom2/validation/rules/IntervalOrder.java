package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Every interval: bounds, samples, ranges of resolution and so on. Source: CAOM: Interval. */
final class IntervalOrder extends ModelRule<Interval> {
  IntervalOrder() {
    super(
        "interval.order",
        Severity.ERROR,
        Interval.class,
        "The limits of an interval are finite numbers, the upper one not below the lower.");
  }

  @Override
  public void check(Interval interval, Context context) {
    if (interval.upper() < interval.lower()) {
      context.report(
          Interval.UPPER, "upper " + interval.upper() + " is below lower " + interval.lower());
    } else if (!Double.isFinite(interval.lower())) {
      unlimited(Interval.LOWER, interval.lower(), context);
    } else if (!Double.isFinite(interval.upper())) {
      unlimited(Interval.UPPER, interval.upper(), context);
    }
  }

  /** No model refuses infinities, but nothing that was observed reaches that far. */
  private static void unlimited(Field<Interval, Double> field, double limit, Context context) {
    if (Double.isNaN(limit)) {
      context.report(field, field.name() + " is not a number");
    } else {
      context.report(Severity.WARNING, field, field.name() + " is " + limit + ", not finite");
    }
  }
}
