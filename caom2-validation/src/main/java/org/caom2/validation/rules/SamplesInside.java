package org.caom2.validation.rules;

import java.util.List;
import java.util.OptionalDouble;
import org.caom2.model.schema.Field;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Context;

/** Samples against the bounds of their axis. Source: CAOM 2.3 and 2.4: SampledInterval. */
final class SamplesInside extends Samples {
  SamplesInside() {
    super("interval.inside", "The samples of an axis lie within its bounds.");
  }

  /** As a fraction of the length of the bounds. */
  @Override
  public OptionalDouble tolerance() {
    return OptionalDouble.of(0);
  }

  @Override
  void check(Interval bounds, List<Interval> samples, Field<?, ?> field, Context context) {
    if (bounds.upper() < bounds.lower()) {
      return;
    }
    double slack = slack(bounds, context.tolerance());
    int index = 0;
    for (Interval sample : samples) {
      if (sample.lower() < bounds.lower() - slack || sample.upper() > bounds.upper() + slack) {
        context.report(
            refusedUntil24(context),
            field,
            index,
            text(sample) + " is not within the bounds " + text(bounds));
      }
      index++;
    }
  }

  private static double slack(Interval bounds, double tolerance) {
    double slack = tolerance * (bounds.upper() - bounds.lower());
    return Double.isFinite(slack) ? slack : 0;
  }
}
