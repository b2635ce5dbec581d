package org.caom2.compute.rules;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caom2.compute.Coverage;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.Time;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of an axis of one dimension against what its chunks cover. One sample may be missing
 * or more, if there are several. Source: CAOM: Energy.bounds, Time.bounds, CustomAxis.bounds.
 */
final class IntervalStale extends PlaneRule {
  /** Services used a speed of light that is wrong by 1.1e-5. */
  private static final double SHARE_OF_WAVELENGTH = 1e-4;

  private static final double SHARE_OF_WIDTH = 1e-3;
  private static final double SECOND = 1.0 / 86_400;

  /** The bounds of an axis, and how large a sample is; 0 for one that is all there is. */
  private record Extent(Interval bounds, double sample) {
    double width() {
      return bounds.upper() - bounds.lower();
    }
  }

  private interface Axis {
    @Nullable Extent in(@Nullable Energy energy, @Nullable Time time, @Nullable CustomAxis custom);
  }

  private final Field<Plane, ?> field;
  private final Axis axis;
  private final ToDoubleFunction<Extent> tolerance;

  private IntervalStale(
      String id,
      String sentence,
      Field<Plane, ?> field,
      Axis axis,
      ToDoubleFunction<Extent> tolerance) {
    super(id, Severity.WARNING, sentence);
    this.field = field;
    this.axis = axis;
    this.tolerance = tolerance;
  }

  static List<Rule<?>> all() {
    return List.of(
        new IntervalStale(
            "plane.energy-stale",
            "The bounds of an energy are those of its chunks, within one sample or 1e-4.",
            Plane.ENERGY,
            (energy, time, custom) ->
                energy == null
                    ? null
                    : extent(energy.bounds(), energy.dimension(), energy.sampleSize()),
            extent -> SHARE_OF_WAVELENGTH * extent.bounds.upper()),
        new IntervalStale(
            "plane.time-stale",
            "The bounds of a time are those of its chunks, within one sample, 1 s or 1e-3 of the "
                + "width.",
            Plane.TIME,
            (energy, time, custom) ->
                time == null ? null : extent(time.bounds(), time.dimension(), time.sampleSize()),
            extent -> Math.max(SECOND, SHARE_OF_WIDTH * extent.width())),
        new IntervalStale(
            "plane.custom-stale",
            "The bounds of a custom axis are those of its chunks, within 1e-3 of the width.",
            Plane.CUSTOM,
            (energy, time, custom) ->
                custom == null ? null : extent(custom.bounds(), custom.dimension(), null),
            extent -> SHARE_OF_WIDTH * extent.width()));
  }

  private static @Nullable Extent extent(
      @Nullable Interval bounds, @Nullable Long dimension, @Nullable Double sampleSize) {
    if (bounds == null) {
      return null;
    }
    boolean several = dimension != null && dimension > 1;
    return new Extent(bounds, several && sampleSize != null ? sampleSize : 0);
  }

  @Override
  public void check(Plane plane, Context context) {
    Extent stored = axis.in(plane.energy(), plane.time(), plane.custom());
    if (stored == null || !(stored.bounds.lower() <= stored.bounds.upper())) {
      return;
    }
    Coverage coverage = coverage(plane, context);
    Extent computed = axis.in(coverage.energy(), coverage.time(), coverage.custom());
    if (computed == null || !isWhole(coverage, field)) {
      return;
    }
    double most = Math.max(computed.sample, tolerance.applyAsDouble(computed));
    boolean same =
        Math.abs(stored.bounds.lower() - computed.bounds.lower()) <= most
            && Math.abs(stored.bounds.upper() - computed.bounds.upper()) <= most;
    if (!same) {
      context.report(
          severity(),
          context.path().field(field.name()).field("bounds"),
          text(stored.bounds) + ", but the chunks cover " + text(computed.bounds));
    }
  }

  private static String text(Interval interval) {
    return interval.lower() + " to " + interval.upper();
  }
}
