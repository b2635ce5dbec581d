package org.caom2.validation.rules;

import java.util.List;
import java.util.Map;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Time;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Context;

/** A rule on the samples of a plane's axes of energy, time and custom coordinates. */
abstract class Samples extends FieldRule {
  private static final Map<Field<?, ?>, Field<?, Interval>> BOUNDS =
      Map.of(
          Energy.SAMPLES,
          Energy.BOUNDS,
          Time.SAMPLES,
          Time.BOUNDS,
          CustomAxis.SAMPLES,
          CustomAxis.BOUNDS);

  Samples(String id, String sentence) {
    super(id, Severity.ERROR, sentence);
  }

  /** Looks at the samples of an axis. */
  abstract void check(Interval bounds, List<Interval> samples, Field<?, ?> field, Context context);

  @Override
  final boolean looksAt(Field<?, ?> field, Version version) {
    return BOUNDS.containsKey(field);
  }

  @Override
  @SuppressWarnings("unchecked")
  final void check(Object owner, Field<?, ?> field, Object value, Context context) {
    Field<Object, Interval> outer = (Field<Object, Interval>) BOUNDS.get(field);
    Interval bounds = outer == null ? null : outer.get(owner);
    if (bounds != null) {
      check(bounds, (List<Interval>) value, field, context);
    }
  }

  /** What the model refuses up to 2.4 and allows since. */
  static Severity refusedUntil24(Context context) {
    return context.version().compareTo(Version.V2_5) < 0 ? Severity.ERROR : Severity.WARNING;
  }

  static String text(Interval interval) {
    return interval.lower() + " to " + interval.upper();
  }
}
