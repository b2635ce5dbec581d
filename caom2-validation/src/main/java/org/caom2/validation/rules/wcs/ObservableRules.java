package org.caom2.validation.rules.wcs;

import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.Chunk;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.model.wcs.ObservableAxis;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.Slice;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Slices of an array that hold the observed quantity. Source: CAOM: ObservableAxis, Slice. */
final class ObservableRules {
  private ObservableRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.warning(
            "ob.slice",
            ObservableAxis.class,
            "The slices of an observable differ, and each is a pixel of its axis.",
            ObservableRules::slices));
  }

  private static void slices(ObservableAxis observable, Context context) {
    bin(ObservableAxis.DEPENDENT, observable.dependent(), context);
    Slice independent = observable.independent();
    if (independent == null) {
      return;
    }
    bin(ObservableAxis.INDEPENDENT, independent, context);
    if (independent.equals(observable.dependent())) {
      context.report(
          ObservableAxis.INDEPENDENT,
          "dependent and independent are both bin "
              + independent.bin()
              + " of "
              + independent.axis().ctype());
    }
  }

  private static void bin(Field<ObservableAxis, Slice> field, Slice slice, Context context) {
    long pixels =
        context.ancestor(Chunk.class).map(chunk -> pixels(chunk, slice)).orElse(Long.MAX_VALUE);
    if (slice.bin() < 1) {
      context.report(field, "bin is " + slice.bin() + ", not 1 or higher");
    } else if (slice.bin() > pixels) {
      context.report(
          field, "bin is " + slice.bin() + " and " + slice.axis().ctype() + " has " + pixels);
    }
  }

  /** How many pixels the axis of that ctype has; as many as one likes if that is not known. */
  private static long pixels(Chunk chunk, Slice slice) {
    SpectralWCS energy = chunk.energy();
    TemporalWCS time = chunk.time();
    PolarizationWCS polarization = chunk.polarization();
    CustomWCS custom = chunk.custom();
    return Stream.<@Nullable CoordAxis1D>of(
            energy == null ? null : energy.axis(),
            time == null ? null : time.axis(),
            polarization == null ? null : polarization.axis(),
            custom == null ? null : custom.axis())
        .filter(axis -> axis != null && axis.axis().ctype().equals(slice.axis().ctype()))
        .map(axis -> axis == null ? null : axis.function())
        .filter(function -> function != null)
        .mapToLong(function -> function == null ? Long.MAX_VALUE : function.naxis())
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }
}
