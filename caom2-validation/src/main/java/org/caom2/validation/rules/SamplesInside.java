package org.caom2.validation.rules;

import java.util.List;
import org.caom2.model.schema.Field;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Context;

/** Samples against the bounds of their axis. Source: CAOM 2.3 and 2.4: SampledInterval. */
final class SamplesInside extends Samples {
  SamplesInside() {
    super("interval.inside", "The samples of an axis lie within its bounds.");
  }

  @Override
  void check(Interval bounds, List<Interval> samples, Field<?, ?> field, Context context) {
    if (bounds.upper() < bounds.lower()) {
      return;
    }
    int index = 0;
    for (Interval sample : samples) {
      if (sample.lower() < bounds.lower() || sample.upper() > bounds.upper()) {
        context.report(
            refusedUntil24(context),
            field,
            index,
            text(sample) + " is not within the bounds " + text(bounds));
      }
      index++;
    }
  }
}
