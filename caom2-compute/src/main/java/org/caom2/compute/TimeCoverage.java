package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.model.Chunk;
import org.caom2.model.Time;
import org.caom2.model.wcs.TemporalWCS;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a plane cover in time, as modified Julian dates in UTC. Their exposure stays
 * in seconds; their resolution, which is in seconds too, becomes days.
 *
 * <p>Source: CAOM: Time; FITS WCS paper IV.
 */
final class TimeCoverage {
  private static final double SECONDS_A_DAY = 86400;

  private TimeCoverage() {}

  /** The coverage; null if no chunk has any. */
  static @Nullable Time of(List<UsedChunk> chunks, Findings findings) {
    List<AxisExtent> extents = new ArrayList<>();
    EqualAxes<TemporalWCS, Optional<AxisExtent>> told = new EqualAxes<>(findings);
    WeightedMean exposure = new WeightedMean();
    WeightedMean resolution = new WeightedMean();
    for (UsedChunk used : chunks) {
      TemporalWCS time = used.chunk().time();
      if (time != null) {
        Optional<AxisExtent> extent = told.of(time, () -> extent(time, used, findings));
        extent.ifPresent(extents::add);
        double pixels = extent.map(AxisExtent::pixels).orElse(0.0);
        exposure.add(time.exposure(), pixels);
        resolution.add(time.resolution(), pixels);
      }
    }
    if (extents.isEmpty()) {
      return null;
    }
    AxisCoverage coverage = AxisCoverage.of(extents);
    Double seconds = resolution.positive();
    return Time.builder()
        .bounds(coverage.bounds())
        .samples(coverage.samples())
        .dimension(coverage.dimension())
        .sampleSize(coverage.sampleSize())
        .exposure(exposure.value())
        .resolution(seconds == null ? null : seconds / SECONDS_A_DAY)
        .build();
  }

  private static Optional<AxisExtent> extent(TemporalWCS time, UsedChunk used, Findings findings) {
    return AxisExtent.of(new DateScale(time, used.path().field(Chunk.TIME.name()), findings));
  }
}
