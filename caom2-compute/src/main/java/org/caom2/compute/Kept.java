package org.caom2.compute;

import org.caom2.model.Energy;
import org.caom2.model.EnergyBuilder;
import org.caom2.model.Position;
import org.caom2.model.PositionBuilder;
import org.caom2.model.Time;
import org.caom2.model.TimeBuilder;
import org.jspecify.annotations.Nullable;

/** What stays of a stored axis when a computed one takes its place. */
final class Kept {
  private Kept() {}

  static @Nullable Position position(@Nullable Position computed, @Nullable Position stored) {
    if (computed == null || stored == null) {
      return computed == null ? stored : computed;
    }
    PositionBuilder both =
        stored.toBuilder()
            .samples(computed.samples())
            .timeDependent(computed.timeDependent())
            .bounds(computed.bounds());
    if (computed.dimension() != null) {
      both.dimension(computed.dimension());
    }
    if (computed.resolution() != null) {
      both.resolution(computed.resolution());
    }
    if (computed.sampleSize() != null) {
      both.sampleSize(computed.sampleSize());
    }
    return both.build();
  }

  static @Nullable Energy energy(@Nullable Energy computed, @Nullable Energy stored) {
    if (computed == null || stored == null) {
      return computed == null ? stored : computed;
    }
    EnergyBuilder both =
        stored.toBuilder()
            .bounds(computed.bounds())
            .samples(computed.samples())
            .energyBands(computed.energyBands());
    if (computed.dimension() != null) {
      both.dimension(computed.dimension());
    }
    if (computed.sampleSize() != null) {
      both.sampleSize(computed.sampleSize());
    }
    if (computed.resolvingPower() != null) {
      both.resolvingPower(computed.resolvingPower());
    }
    if (computed.bandpassName() != null) {
      both.bandpassName(computed.bandpassName());
    }
    if (computed.rest() != null) {
      both.rest(computed.rest());
    }
    if (computed.transition() != null) {
      both.transition(computed.transition());
    }
    return both.build();
  }

  static @Nullable Time time(@Nullable Time computed, @Nullable Time stored) {
    if (computed == null || stored == null) {
      return computed == null ? stored : computed;
    }
    TimeBuilder both = stored.toBuilder().bounds(computed.bounds()).samples(computed.samples());
    if (computed.dimension() != null) {
      both.dimension(computed.dimension());
    }
    if (computed.sampleSize() != null) {
      both.sampleSize(computed.sampleSize());
    }
    if (computed.exposure() != null) {
      both.exposure(computed.exposure());
    }
    if (computed.resolution() != null) {
      both.resolution(computed.resolution());
    }
    return both.build();
  }
}
