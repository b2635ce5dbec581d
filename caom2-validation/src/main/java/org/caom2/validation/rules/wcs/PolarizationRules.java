package org.caom2.validation.rules.wcs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.vocab.PolarizationState;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.validation.axis.PolarizationRange;

/** Axes of polarization. Source: CAOM: PolarizationWCS; FITS WCS paper I, table 7. */
final class PolarizationRules {
  private static final Set<Long> CODES =
      Arrays.stream(PolarizationState.values())
          .map(state -> (long) state.code())
          .collect(Collectors.toUnmodifiableSet());

  private PolarizationRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.error(
            "pol.ctype",
            PolarizationWCS.class,
            "The ctype of a polarization axis is STOKES.",
            PolarizationRules::ctype),
        WcsRule.error(
            "pol.code",
            PolarizationWCS.class,
            "The values of a polarization axis are codes of FITS: -8 to -1 and 1 to 10.",
            PolarizationRules::codes),
        WcsRule.warning(
            "pol.naxis",
            PolarizationWCS.class,
            "A polarization axis has each state once.",
            PolarizationRules::repeated),
        WcsRule.warning(
            "pol.mixed",
            PolarizationWCS.class,
            "A polarization axis has Stokes parameters or correlations, not both.",
            PolarizationRules::mixed));
  }

  private static void ctype(PolarizationWCS polarization, Context context) {
    String ctype = polarization.axis().axis().ctype();
    if (!ctype.equals("STOKES") && !ctype.isEmpty()) {
      context.report(
          Severity.ERROR,
          WcsRule.below(context, PolarizationWCS.AXIS, CoordAxis1D.AXIS, Axis.CTYPE),
          "ctype is " + ctype + ", not STOKES");
    }
  }

  /**
   * The values of a range, of samples or of a function.
   *
   * @param values one for each state; of an axis with too many only the first
   * @param count how many there are
   */
  private record Values(ModelPath path, List<Double> values, long count) {
    boolean areKnown() {
      return values.stream().allMatch(PolarizationRules::known);
    }

    /** The first that was there before, of those that are added to that set. */
    Optional<Long> repeated(Set<Long> before) {
      for (double value : values) {
        long code = Math.round(value);
        if (!before.add(code)) {
          return Optional.of(code);
        }
      }
      return Optional.empty();
    }
  }

  private static List<Values> values(PolarizationWCS polarization, Context context) {
    List<Values> all = new ArrayList<>();
    CoordAxis1D axis = polarization.axis();
    ModelPath path = WcsRule.below(context, PolarizationWCS.AXIS);
    CoordRange1D range = axis.range();
    CoordBounds1D bounds = axis.bounds();
    CoordFunction1D function = axis.function();
    if (range != null) {
      add(all, range, path.field(CoordAxis1D.RANGE.name()));
    }
    if (bounds != null) {
      ModelPath below = path.field(CoordAxis1D.BOUNDS.name());
      int place = 0;
      for (CoordRange1D sample : bounds.samples()) {
        add(all, sample, below.item(CoordBounds1D.SAMPLES.name(), place++));
      }
    }
    if (function != null && function.naxis() >= 1) {
      double first = function.refCoord().val() + function.delta() * (1 - function.refCoord().pix());
      add(all, path.field(CoordAxis1D.FUNCTION.name()), first, function.delta(), function.naxis());
    }
    return all;
  }

  private static void add(List<Values> all, CoordRange1D range, ModelPath path) {
    PolarizationRange codes = PolarizationRange.of(range);
    double steps = Math.floor(codes.last() - codes.first() + PolarizationRange.TOLERANCE);
    add(all, path, codes.first(), 1, (long) Math.min(steps, 1e9) + 1);
  }

  private static void add(List<Values> all, ModelPath path, double first, double step, long count) {
    if (Double.isFinite(first) && Double.isFinite(step)) {
      List<Double> values =
          LongStream.range(0, Math.min(count, CODES.size() + 1))
              .mapToDouble(pixel -> first + step * pixel)
              .boxed()
              .toList();
      all.add(new Values(path, values, count));
    }
  }

  private static boolean known(double value) {
    return Math.abs(value - Math.rint(value)) <= PolarizationRange.TOLERANCE
        && CODES.contains((long) Math.rint(value));
  }

  private static void codes(PolarizationWCS polarization, Context context) {
    for (Values each : values(polarization, context)) {
      for (double value : each.values) {
        if (!known(value)) {
          context.report(
              Severity.ERROR, each.path, "code " + value + " is none of -8 to -1 and 1 to 10");
          break;
        }
      }
    }
  }

  private static void repeated(PolarizationWCS polarization, Context context) {
    Set<Long> samples = new HashSet<>();
    CoordFunction1D function = polarization.axis().function();
    if (function != null && function.delta() == 0) {
      return; // That is function.delta-zero.
    }
    for (Values each : values(polarization, context)) {
      // A range, samples and a function may say the same three times.
      boolean sample = each.path.toString().endsWith("]");
      Set<Long> before = sample ? samples : new HashSet<>();
      if (each.areKnown()) {
        each.repeated(before)
            .ifPresent(
                code -> context.report(Severity.WARNING, each.path, "code " + code + " twice"));
      }
    }
  }

  private static void mixed(PolarizationWCS polarization, Context context) {
    boolean stokes = false;
    boolean correlation = false;
    for (Values each : values(polarization, context)) {
      if (!each.areKnown()) {
        return;
      }
      stokes |= each.values.stream().anyMatch(value -> value > 0);
      correlation |= each.values.stream().anyMatch(value -> value < 0);
    }
    if (stokes && correlation) {
      context.report("codes above 0 and codes below 0");
    }
  }
}
