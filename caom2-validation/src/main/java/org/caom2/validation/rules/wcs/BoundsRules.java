package org.caom2.validation.rules.wcs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;

/** Bounds of one axis. Source: CAOM: CoordBounds1D. */
final class BoundsRules {
  private BoundsRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.error(
            "bounds.empty", CoordBounds1D.class, "Bounds have samples.", BoundsRules::empty),
        WcsRule.warning(
            "bounds.overlap",
            CoordBounds1D.class,
            "The samples of bounds do not overlap.",
            BoundsRules::overlap),
        WcsRule.information(
            "bounds.order",
            CoordBounds1D.class,
            "The samples of bounds stand in the order of their coordinates.",
            BoundsRules::order),
        WcsRule.warning(
            "bounds.outside",
            CoordBounds1D.class,
            "The samples of bounds are within the range or function beside them.",
            BoundsRules::outside));
  }

  /** The coordinates of a sample, in order. */
  private record Sample(double low, double high, int place) {
    static Sample of(CoordRange1D range, int place) {
      double start = range.start().val();
      double end = range.end().val();
      return new Sample(Math.min(start, end), Math.max(start, end), place);
    }

    @Override
    public String toString() {
      return low + " to " + high;
    }
  }

  private static void empty(CoordBounds1D bounds, Context context) {
    if (bounds.samples().isEmpty()) {
      context.report("no samples");
    }
  }

  /** Samples by their coordinates; those that are not numbers belong to range.not-finite. */
  private static List<Sample> samples(CoordBounds1D bounds) {
    List<Sample> samples = new ArrayList<>();
    for (CoordRange1D range : bounds.samples()) {
      Sample sample = Sample.of(range, samples.size());
      if (!Double.isFinite(sample.high - sample.low)) {
        return List.of();
      }
      samples.add(sample);
    }
    return samples;
  }

  private static void overlap(CoordBounds1D bounds, Context context) {
    Sample farthest = null;
    Sample first = null;
    String other = "";
    int more = -1;
    List<Sample> sorted =
        samples(bounds).stream().sorted(Comparator.comparingDouble(Sample::low)).toList();
    for (Sample sample : sorted) {
      // Neighbours that share an edge may differ by a rounding.
      if (farthest != null && farthest.high - sample.low > 1e-9 * (sample.high - farthest.low)) {
        first = first == null ? sample : first;
        other = other.isEmpty() ? farthest.toString() : other;
        more++;
      }
      if (farthest == null || sample.high > farthest.high) {
        farthest = sample;
      }
    }
    if (first != null) {
      report(first, "overlaps " + other, more, context);
    }
  }

  /** One finding on all samples that have the same fault. */
  private static void report(Sample first, String fault, int more, Context context) {
    context.report(
        CoordBounds1D.SAMPLES,
        first.place,
        first + " " + fault + (more > 0 ? ", and " + more + " more samples do" : ""));
  }

  private static void order(CoordBounds1D bounds, Context context) {
    boolean rises = false;
    boolean falls = false;
    Sample before = null;
    for (Sample sample : samples(bounds)) {
      if (before != null) {
        rises |= sample.low > before.low;
        falls |= sample.low < before.low;
        if (rises && falls) {
          context.report(CoordBounds1D.SAMPLES, sample.place, sample + " comes after " + before);
          return;
        }
      }
      before = sample;
    }
  }

  private static void outside(CoordBounds1D bounds, Context context) {
    CoordAxis1D axis = context.ancestor(CoordAxis1D.class).orElse(null);
    if (axis == null) {
      return;
    }
    CoordRange1D range = axis.range();
    if (range != null) {
      Sample all = Sample.of(range, 0);
      double pixels = Math.abs(range.end().pix() - range.start().pix());
      outside(bounds, all, (all.high - all.low) / Math.max(1, pixels), "range", context);
    } else {
      AxisValues.of(axis, context).ifPresent(values -> function(bounds, values, context));
    }
  }

  private static void function(CoordBounds1D bounds, AxisValues values, Context context) {
    double first = values.first();
    double last = values.last();
    double pixel = Math.max(values.step(1), values.step((double) values.pixels()));
    Sample all = new Sample(Math.min(first, last), Math.max(first, last), 0);
    outside(bounds, all, pixel, "function", context);
  }

  private static void outside(
      CoordBounds1D bounds, Sample all, double pixel, String name, Context context) {
    List<Sample> bad =
        samples(bounds).stream()
            .filter(each -> each.low < all.low - pixel || each.high > all.high + pixel)
            .toList();
    if (!bad.isEmpty()) {
      report(bad.get(0), "leaves the " + name + ", " + all, bad.size() - 1, context);
    }
  }
}
