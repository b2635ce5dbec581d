package org.caom2.compute.rules;

import java.util.Objects;
import java.util.stream.Stream;
import org.caom2.compute.PlaneChunk;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.DataProductType;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

/**
 * Planes that were forgotten: one without coverage whose chunks have coordinates, beside others
 * that store theirs, and one that stores it and has no chunks, beside others that have some. An
 * observation whose planes are all alike is before computation, or of an archive that computes
 * elsewhere. Since 2.5 chunks are no part of the model, so that the second is as it should be.
 * Source: CAOM 2.4: Plane; CAOM 2.5: Plane.
 */
final class CoverageTold extends PlaneRule {
  CoverageTold() {
    super(
        "plane.no-wcs",
        Severity.INFORMATION,
        "If one plane of an observation stores what its chunks cover, others with chunks do, too.");
  }

  /** What planes of an observation do. */
  private record Practice(boolean storesCoverage, boolean tellsCoordinates) {
    static Practice of(Observation observation) {
      return new Practice(
          observation.planes().stream().anyMatch(CoverageTold::storesCoverage),
          observation.planes().stream()
              .flatMap(PlaneRule::everyChunk)
              .anyMatch(CoverageTold::hasCoordinates));
    }
  }

  @Override
  public void check(Plane plane, Context context) {
    Observation observation = context.observation();
    Practice practice = context.shared(observation, Practice.class, () -> Practice.of(observation));
    if (!practice.storesCoverage
        || !practice.tellsCoordinates
        || context.isUnread(context.path())) {
      return;
    }
    if (!storesCoverage(plane)) {
      boolean computable =
          chunks(plane, context).list().stream()
              .map(PlaneChunk::chunk)
              .anyMatch(CoverageTold::hasCoordinates);
      if (computable) {
        context.report(
            "chunks have coordinates; other planes store what theirs cover, this does not");
      }
    } else if (context.version().compareTo(Version.V2_5) < 0
        && hasPixels(plane)
        && everyChunk(plane).findAny().isEmpty()) {
      context.report("the plane stores what it covers and has no chunks, as others have");
    }
  }

  private static boolean storesCoverage(Plane plane) {
    return isAny(
        plane.position(), plane.energy(), plane.time(), plane.polarization(), plane.custom());
  }

  /** Whether the data of the plane exist and have axes, as those of catalogues have not. */
  private static boolean hasPixels(Plane plane) {
    return plane.calibrationLevel() != CalibrationLevel.PLANNED
        && !DataProductType.CATALOG.equals(plane.dataProductType())
        && !DataProductType.MEASUREMENTS.equals(plane.dataProductType());
  }

  private static boolean hasCoordinates(Chunk chunk) {
    return isAny(
        chunk.position(), chunk.energy(), chunk.time(), chunk.polarization(), chunk.custom());
  }

  private static boolean isAny(@Nullable Object... axes) {
    return Stream.of(axes).anyMatch(Objects::nonNull);
  }
}
