package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
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
        "An interval's upper limit is not below its lower limit.");
  }

  @Override
  public void check(Interval interval, Context context) {
    if (interval.upper() < interval.lower()) {
      context.report(
          Interval.UPPER, "upper " + interval.upper() + " is below lower " + interval.lower());
    }
  }
}
