package org.caom2.validation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Context;

/** The samples of an axis against each other. Source: CAOM 2.3 and 2.4: SampledInterval. */
final class SamplesDisjoint extends Samples {
  SamplesDisjoint() {
    super("interval.disjoint", "The samples of an axis are in ascending order and apart.");
  }

  @Override
  void check(Interval bounds, List<Interval> samples, Field<?, ?> field, Context context) {
    order(samples, field, context);
    overlap(samples, field, context);
  }

  private static void order(List<Interval> samples, Field<?, ?> field, Context context) {
    boolean allowed = context.version().compareTo(Version.V2_5) >= 0;
    for (int i = 1; i < samples.size(); i++) {
      if (samples.get(i).lower() < samples.get(i - 1).lower()) {
        context.report(
            allowed ? Severity.INFORMATION : Severity.ERROR,
            field,
            i,
            text(samples.get(i)) + " stands after " + text(samples.get(i - 1)));
      }
    }
  }

  /** Neighbours are found in sorted order, so that unsorted samples are not taken to overlap. */
  private static void overlap(List<Interval> samples, Field<?, ?> field, Context context) {
    List<Integer> sorted =
        IntStream.range(0, samples.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> samples.get(i).lower()))
            .toList();
    Interval highest = null;
    for (int index : sorted) {
      Interval sample = samples.get(index);
      if (highest != null && sample.lower() < highest.upper()) {
        context.report(
            refusedUntil24(context), field, index, text(sample) + " overlaps " + text(highest));
      } else if (highest != null && sample.lower() == highest.upper()) {
        context.report(
            Severity.INFORMATION, field, index, text(sample) + " touches " + text(highest));
      }
      highest = highest == null || sample.upper() > highest.upper() ? sample : highest;
    }
  }
}
