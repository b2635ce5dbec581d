package org.caom2.interop;

import static org.caom2.model.schema.Versions.ALL;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.interop.Obstacle.Effect;
import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.Metrics;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Versions;
import org.caom2.model.shape.Polygon;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.ProductType;

/**
 * What the writer of the reference does not adapt to the version that it writes, or adapts
 * otherwise than we do. What it writes without these is read here without an error, and is what we
 * ourselves write of the same observation.
 */
final class Leaks {
  /** Fields that it writes into versions that do not have them. */
  private static final Set<String> UNKNOWN =
      Stream.of(
              Plane.OBSERVABLE,
              Metrics.SAMPLE_SNR,
              Position.RESOLUTION_BOUNDS,
              Energy.RESOLVING_POWER_BOUNDS,
              Time.RESOLUTION_BOUNDS,
              Chunk.CUSTOM_AXIS)
          .map(Field::name)
          .collect(Collectors.toUnmodifiableSet());

  private Leaks() {}

  /** Those of one version written. */
  static List<Obstacle> of(Version target) {
    Versions before23 = Versions.until(Version.V2_2);
    return Stream.of(
            when(
                target.compareTo(Version.V2_4) < 0,
                new Obstacle(
                    "unknown-field",
                    "It writes some fields of 2.4 into documents of any version.",
                    ALL,
                    Effect.INVALID,
                    (slot, value) ->
                        slot != null
                                && UNKNOWN.contains(slot.field().name())
                                && !slot.field().in(target)
                            ? null
                            : value)),
            when(
                target.compareTo(Version.V2_4) < 0,
                Obstacle.of(
                    "product-type",
                    "It writes product types that the version does not list, catalog with its"
                        + " namespace among them.",
                    ALL,
                    Effect.INVALID,
                    ProductType.class,
                    type ->
                        type.equals(ProductType.CATALOG) || !ProductType.SCALAR.lists(type, target),
                    type -> ProductType.AUXILIARY)),
            when(
                before23.contains(target),
                Obstacle.of(
                    "data-product-type",
                    "It writes data product types that the version does not list, event for"
                        + " eventlist among them.",
                    ALL,
                    Effect.INVALID,
                    DataProductType.class,
                    type ->
                        type.equals(DataProductType.EVENT)
                            || !DataProductType.SCALAR.lists(type, target),
                    type -> DataProductType.IMAGE)),
            when(
                before23.contains(target),
                Obstacle.of(
                    "calibration-level",
                    "It writes the calibration levels -1 and 4, which 2.3 brought, into older versions.",
                    ALL,
                    Effect.INVALID,
                    CalibrationLevel.class,
                    level -> !CalibrationLevel.SCALAR.constants(target).contains(level),
                    level -> CalibrationLevel.CALIBRATED)),
            when(
                before23.contains(target),
                new Obstacle(
                    "keyword-with-blanks",
                    "Until 2.2, keywords with white space fall apart; we leave them out and say so.",
                    ALL,
                    Effect.CONTENT,
                    (slot, value) ->
                        slot != null
                                && slot.isList()
                                && value instanceof String keyword
                                && keyword.matches("(?s).*[ \t\r\n].*")
                            ? null
                            : value)),
            when(
                target == Version.V2_2 || target == Version.V2_3,
                Obstacle.of(
                    "energy-bands",
                    "Until 2.3, of several energy bands it writes none; we write the first and say so.",
                    ALL,
                    Effect.CONTENT,
                    Energy.class,
                    energy -> energy.energyBands().size() > 1,
                    energy ->
                        energy.toBuilder()
                            .energyBands(energy.energyBands().subList(0, 1))
                            .build())),
            when(
                target == Version.V2_2,
                Obstacle.of(
                    "polygon",
                    "It does not write polygons as 2.2.",
                    ALL,
                    Effect.REFUSED,
                    Position.class,
                    position -> position.bounds() instanceof Polygon,
                    position -> position.toBuilder().bounds(null).samples(List.of()).build())))
        .flatMap(each -> each)
        .toList();
  }

  /** An observation of one version that has nothing in the way of being written as another. */
  static Observation without(Observation observation, Version from, Version to) {
    Observation fitting = Mending.mend(observation, from, of(to)).observation();
    return Mending.mend(fitting, from, Obstacles.ALL_OF_THEM).observation();
  }

  private static Stream<Obstacle> when(boolean condition, Obstacle obstacle) {
    return condition ? Stream.of(obstacle) : Stream.empty();
  }
}
