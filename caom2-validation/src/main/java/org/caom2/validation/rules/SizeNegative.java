package org.caom2.validation.rules;

import java.util.Set;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;

/**
 * Signs of what planes tell of their axes. That exposures are 0 is how biases are told. Source:
 * CAOM: Position, Energy, Time, CustomAxis; IVOA ObsCore 1.1, t_exptime.
 */
final class SizeNegative extends FieldRule {
  private static final Set<Class<?>> AXES =
      Set.of(Position.class, Energy.class, Time.class, CustomAxis.class);
  private static final Set<Field<?, ?>> SIZES =
      Set.of(
          Position.RESOLUTION,
          Position.SAMPLE_SIZE,
          Energy.DIMENSION,
          Energy.RESOLUTION,
          Energy.SAMPLE_SIZE,
          Time.DIMENSION,
          Time.RESOLUTION,
          Time.SAMPLE_SIZE,
          Time.EXPOSURE,
          CustomAxis.DIMENSION);

  SizeNegative() {
    super(
        "plane.negative",
        Severity.WARNING,
        "Resolutions, sizes of samples, exposures and dimensions of a plane are not negative.");
  }

  @Override
  public boolean looksAt(Class<?> type) {
    return AXES.contains(type);
  }

  @Override
  boolean looksAt(Field<?, ?> field, Version version) {
    return SIZES.contains(field);
  }

  @Override
  void check(Object axis, Field<?, ?> field, Object value, Context context) {
    if (((Number) value).doubleValue() < 0) {
      context.report(field, field.name() + " is " + value);
    }
  }
}
