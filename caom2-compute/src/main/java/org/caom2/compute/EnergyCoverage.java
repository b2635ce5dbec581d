package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.wcs.SpectralWCS;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a plane cover in energy, as vacuum wavelengths in metres. The model calls them
 * barycentric; no correction is made.
 *
 * <p>Source: CAOM: Energy; FITS WCS paper III.
 */
final class EnergyCoverage {
  private static final double SPEED_OF_LIGHT = 299792458;
  private static final double SAME_LINE = 0.01;

  private EnergyCoverage() {}

  /** The coverage; null if no chunk has any. */
  static @Nullable Energy of(List<UsedChunk> chunks, Findings findings) {
    List<SpectralWCS> axes = new ArrayList<>();
    List<AxisExtent> extents = new ArrayList<>();
    EqualAxes<SpectralWCS, Optional<AxisExtent>> told = new EqualAxes<>(findings);
    WeightedMean resolvingPower = new WeightedMean();
    for (UsedChunk used : chunks) {
      SpectralWCS energy = used.chunk().energy();
      if (energy != null) {
        axes.add(energy);
        Optional<AxisExtent> extent = told.of(energy, () -> extent(energy, used, findings));
        extent.ifPresent(extents::add);
        resolvingPower.add(energy.resolvingPower(), extent.map(AxisExtent::pixels).orElse(0.0));
      }
    }
    if (extents.isEmpty()) {
      return null;
    }
    AxisCoverage coverage = AxisCoverage.of(extents);
    return Energy.builder()
        .bounds(coverage.bounds())
        .samples(coverage.samples())
        .dimension(coverage.dimension())
        .sampleSize(coverage.sampleSize())
        .resolvingPower(resolvingPower.positive())
        .bandpassName(same(axes, SpectralWCS::bandpassName))
        .energyBands(EnergyBands.of(coverage.bounds()))
        .rest(rest(axes))
        .transition(same(axes, SpectralWCS::transition))
        .build();
  }

  private static Optional<AxisExtent> extent(
      SpectralWCS energy, UsedChunk used, Findings findings) {
    return AxisExtent.of(new EnergyScale(energy, used.path().field(Chunk.ENERGY.name()), findings));
  }

  /** What all chunks say that say it; null if they differ. */
  private static <T> @Nullable T same(
      List<SpectralWCS> axes, Function<SpectralWCS, @Nullable T> said) {
    List<T> told = axes.stream().map(said).filter(Objects::nonNull).distinct().toList();
    return told.size() == 1 ? told.get(0) : null;
  }

  /** The middle of the rest wavelengths, if they differ by less than a hundredth of it. */
  private static @Nullable Double rest(List<SpectralWCS> axes) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (SpectralWCS axis : axes) {
      double rest = rest(axis);
      if (rest > 0) {
        least = Math.min(least, rest);
        most = Math.max(most, rest);
      }
    }
    double middle = least + (most - least) / 2;
    return most > 0 && (most - least) / middle < SAME_LINE ? Double.valueOf(middle) : null;
  }

  private static double rest(SpectralWCS axis) {
    Double wavelength = axis.restwav();
    if (wavelength != null && wavelength > 0 && Double.isFinite(wavelength)) {
      return wavelength;
    }
    Double frequency = axis.restfrq();
    return frequency != null && frequency > 0 && Double.isFinite(frequency)
        ? SPEED_OF_LIGHT / frequency
        : 0;
  }
}
