package org.caom2.validation.rules.wcs;

import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.Context;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.Solved;
import org.caom2.wcs.spectral.SpectralCoordinate;
import org.caom2.wcs.spectral.SpectralWcs;
import org.caom2.wcs.time.TimeCoordinate;
import org.jspecify.annotations.Nullable;

/** What the values of energy and time axes mean: solved once for all rules that ask. */
final class Coordinates {
  private Coordinates() {}

  private record Energy(Solved<SpectralCoordinate> solved) {}

  private record EnergyFunction(Solved<SpectralWcs> solved) {}

  private record Time(Solved<TimeCoordinate> solved) {}

  static Solved<SpectralCoordinate> of(SpectralWCS energy, Context context) {
    return context.shared(energy, Energy.class, () -> new Energy(ChunkAxes.spectral(energy)))
        .solved;
  }

  /** The transformation of the function of an energy axis; null if it has no function. */
  static @Nullable Solved<SpectralWcs> ofFunction(SpectralWCS energy, Context context) {
    CoordFunction1D function = energy.axis().function();
    return function == null
        ? null
        : context.shared(
                energy,
                EnergyFunction.class,
                () -> new EnergyFunction(ChunkAxes.spectral(energy, function).solve()))
            .solved;
  }

  static Solved<TimeCoordinate> of(TemporalWCS time, Context context) {
    return context.shared(time, Time.class, () -> new Time(ChunkAxes.time(time))).solved;
  }
}
