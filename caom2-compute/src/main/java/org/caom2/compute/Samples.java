package org.caom2.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caom2.model.shape.Interval;

/** Joins intervals into samples, and those into bounds. */
final class Samples {
  /** The part of its width that an interval reaches out to its neighbours. */
  static final double REACH = 0.02;

  private Samples() {}

  /**
   * Joins intervals that meet, once each is wider by a part of its width on both sides; what is
   * between two that are joined belongs to the sample.
   *
   * @param intervals in any order, which does not change the samples
   * @param reach that part of the width
   */
  static List<Interval> joined(List<Interval> intervals, double reach) {
    if (intervals.size() == 1) {
      return List.copyOf(intervals);
    }
    List<Interval> sorted = new ArrayList<>(intervals);
    sorted.sort(Comparator.comparingDouble(Interval::lower).thenComparingDouble(Interval::upper));
    List<Interval> joined = new ArrayList<>();
    for (Interval next : sorted) {
      Interval one = next;
      // One that grew may reach those before it.
      while (!joined.isEmpty() && meet(joined.get(joined.size() - 1), one, reach)) {
        one = hull(List.of(joined.remove(joined.size() - 1), one));
      }
      joined.add(one);
    }
    return List.copyOf(joined);
  }

  private static boolean meet(Interval before, Interval after, double reach) {
    double gap = after.lower() - before.upper();
    return gap <= reach * (width(before) + width(after));
  }

  /** The smallest interval around some. */
  static Interval hull(List<Interval> intervals) {
    double lower = Double.POSITIVE_INFINITY;
    double upper = Double.NEGATIVE_INFINITY;
    for (Interval each : intervals) {
      lower = Math.min(lower, each.lower());
      upper = Math.max(upper, each.upper());
    }
    return new Interval(lower, upper);
  }

  /** The sum of the widths. */
  static double width(List<Interval> intervals) {
    double sum = 0;
    for (Interval each : intervals) {
      sum += width(each);
    }
    return sum;
  }

  static double width(Interval interval) {
    return interval.upper() - interval.lower();
  }

  /** The interval between two values in either order. */
  static Interval between(double one, double other) {
    return new Interval(Math.min(one, other), Math.max(one, other));
  }
}
