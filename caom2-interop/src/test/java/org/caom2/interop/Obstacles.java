package org.caom2.interop;

import static org.caom2.model.schema.Versions.ALL;
import static org.caom2.model.schema.Versions.between;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caom2.interop.Obstacle.Effect;
import org.caom2.model.Artifact;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Environment;
import org.caom2.model.Metrics;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordError;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpectralWCS;
import org.jspecify.annotations.Nullable;

/**
 * What the schemas of 2.0 to 2.4 take and the reader of the reference does not take, or takes
 * otherwise than we do. Nothing else may be in the way: documents without these are read there with
 * equal content and equal sums.
 */
final class Obstacles {
  private static final Set<Field<?, ?>> OUTER_BOUNDS =
      Set.of(Energy.BOUNDS, Time.BOUNDS, CustomAxis.BOUNDS);

  private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant GREGORIAN = Instant.parse("1582-10-15T00:00:00Z");

  /** All of them. */
  static final List<Obstacle> ALL_OF_THEM =
      List.of(
          Obstacle.of(
              "identifier",
              "It refuses collections, observationIDs and productIDs that are empty or have a"
                  + " blank, slash, backslash or percent sign.",
              ALL,
              Effect.REFUSED,
              Observation.class,
              o -> idsOf(o).anyMatch(id -> !clean(id).equals(id)),
              Obstacles::withCleanIds),
          new Obstacle(
              "empty-required-text",
              "It takes an empty text for none and refuses what is required and missing.",
              ALL,
              Effect.REFUSED,
              (slot, value) ->
                  slot != null && slot.isRequired() && !slot.isList() && "".equals(value)
                      ? "x"
                      : value),
          Obstacle.of(
              "specsys-missing",
              "It asks for specsys, which the schemas require from 2.4 on only.",
              until(Version.V2_3),
              Effect.REFUSED,
              SpectralWCS.class,
              wcs -> wcs.specsys() == null,
              wcs -> wcs.toBuilder().specsys("BARYCENT").build()),
          Obstacle.of(
              "half-an-error",
              "It asks for both parts of an error, of which each is optional since 2.3.",
              since(Version.V2_3),
              Effect.REFUSED,
              CoordError.class,
              error -> (error.syser() == null) != (error.rnder() == null),
              error -> new CoordError(1.0, 2.0)),
          Obstacle.of(
              "no-error",
              "It takes an error with neither part for none.",
              since(Version.V2_3),
              Effect.CONTENT,
              CoordError.class,
              error -> error.syser() == null && error.rnder() == null,
              error -> new CoordError(1.0, 2.0)),
          Obstacle.of(
              "cd-missing",
              "It asks for all four numbers of the CD matrix, which the schemas do not require.",
              ALL,
              Effect.REFUSED,
              CoordFunction2D.class,
              f -> Stream.of(f.cd11(), f.cd12(), f.cd21(), f.cd22()).anyMatch(cd -> cd == null),
              f -> f.toBuilder().cd11(1.0).cd12(0.0).cd21(0.0).cd22(1.0).build()),
          Obstacle.of(
              "range-without-extent",
              "It refuses a range on two axes whose ends have a coordinate in common.",
              ALL,
              Effect.REFUSED,
              CoordRange2D.class,
              range ->
                  touch(range.start().coord1(), range.end().coord1())
                      || touch(range.start().coord2(), range.end().coord2()),
              range ->
                  new CoordRange2D(
                      new Coord2D(new RefCoord(1, 2), new RefCoord(3, 4)),
                      new Coord2D(new RefCoord(5, 6), new RefCoord(7, 8)))),
          Obstacle.of(
              "polarization-ctype",
              "It refuses a polarization axis whose ctype is not STOKES.",
              ALL,
              Effect.REFUSED,
              PolarizationWCS.class,
              wcs -> !wcs.axis().axis().ctype().equals("STOKES"),
              wcs ->
                  new PolarizationWCS(
                      wcs.axis().toBuilder()
                          .axis(new Axis("STOKES", wcs.axis().axis().cunit()))
                          .build())),
          Obstacle.of(
              "circle-radius",
              "It refuses a circle whose radius is not positive.",
              since(Version.V2_3),
              Effect.REFUSED,
              Circle.class,
              circle -> circle.radius() <= 0,
              circle -> new Circle(circle.center(), 1)),
          new Obstacle(
              "interval-reversed",
              "It refuses an interval that ends before it begins, unless it is the bounds of"
                  + " samples.",
              since(Version.V2_2),
              Effect.REFUSED,
              Obstacles::ordered),
          Obstacle.of(
              "dimension-not-positive",
              "It refuses a dimension of two axes that is not positive.",
              ALL,
              Effect.REFUSED,
              Dimension2D.class,
              d -> d.naxis1() <= 0 || d.naxis2() <= 0,
              d -> new Dimension2D(1, 1)),
          Obstacle.of(
              "infinity",
              "It does not read INF, which is how XML Schema writes infinity.",
              ALL,
              Effect.REFUSED,
              Double.class,
              number -> number.isInfinite(),
              number -> 1e300),
          Obstacle.of(
              "year-before-1",
              "It does not read years before year 1.",
              ALL,
              Effect.REFUSED,
              Instant.class,
              time -> time.isBefore(YEAR_1),
              time -> Instant.EPOCH),
          new Obstacle(
              "calendar",
              "Before 15 October 1582 it takes dates to be of the Julian calendar.",
              ALL,
              Effect.SUMS,
              (slot, value) -> isJulian(slot, value) ? Instant.EPOCH : value),
          Obstacle.of(
              "environment-empty",
              "It takes an environment without any value for none.",
              ALL,
              Effect.CONTENT,
              Environment.class,
              Environment.builder().build()::equals,
              environment -> null),
          Obstacle.of(
              "metrics-empty",
              "It takes metrics without any value for none.",
              ALL,
              Effect.CONTENT,
              Metrics.class,
              Metrics.builder().build()::equals,
              metrics -> null),
          Obstacle.of(
              "bounds-of-2.2",
              "It does not read the bounds of positions of 2.2.",
              between(Version.V2_2, Version.V2_2),
              Effect.REFUSED,
              Position.class,
              position -> !position.samples().isEmpty(),
              position -> position.toBuilder().bounds(null).samples(List.of()).build()),
          Obstacle.of(
              "data-product-type-catalog",
              "It does not read the dataProductType catalog, which 2.0 to 2.2 list.",
              until(Version.V2_2),
              Effect.REFUSED,
              DataProductType.class,
              DataProductType.CATALOG::equals,
              type -> DataProductType.IMAGE),
          Obstacle.of(
              "product-type-catalog",
              "It does not read the productType catalog, which 2.0 to 2.3 list.",
              until(Version.V2_3),
              Effect.REFUSED,
              ProductType.class,
              ProductType.CATALOG::equals,
              type -> ProductType.AUXILIARY),
          Obstacle.of(
              "data-product-type-bare",
              "It refuses a dataProductType that it does not know, where 2.3 and 2.4 take any text.",
              since(Version.V2_3),
              Effect.REFUSED,
              DataProductType.class,
              type -> type.value().startsWith("x-"),
              type -> DataProductType.IMAGE),
          Obstacle.of(
              "product-type-bare",
              "It refuses a productType that it does not know, where 2.4 takes any text.",
              since(Version.V2_4),
              Effect.REFUSED,
              ProductType.class,
              type -> type.value().startsWith("x-"),
              type -> ProductType.AUXILIARY),
          new Obstacle(
              "alternative",
              "It does not keep whether an artifact of 2.0 or 2.1 is an alternative.",
              until(Version.V2_1),
              Effect.CONTENT,
              (slot, value) ->
                  slot != null && (Object) slot.field() == Artifact.ALTERNATIVE ? null : value));

  private Obstacles() {}

  private static boolean isJulian(@Nullable Slot slot, Object value) {
    return value instanceof Instant time
        && time.isBefore(GREGORIAN)
        && !time.isBefore(YEAR_1)
        && slot != null
        && !slot.isUndigested();
  }

  private static boolean touch(RefCoord start, RefCoord end) {
    return start.pix() == end.pix() || start.val() == end.val();
  }

  private static Object ordered(@Nullable Slot slot, Object value) {
    return value instanceof Interval interval
            && interval.upper() < interval.lower()
            && (slot == null || !OUTER_BOUNDS.contains(slot.field()))
        ? new Interval(interval.upper(), interval.lower())
        : value;
  }

  private static Stream<String> idsOf(Observation observation) {
    return Stream.concat(
        Stream.of(observation.collection(), String.valueOf(observation.observationID())),
        observation.planes().stream().map(Plane::productID));
  }

  private static String clean(String id) {
    return id.isEmpty() ? "x" : id.replaceAll("[ /\\\\%]", "_");
  }

  private static Observation withCleanIds(Observation observation) {
    String collection = clean(observation.collection());
    String id = clean(String.valueOf(observation.observationID()));
    URI uri = Observation.simple(collection, id).build().uri();
    return observation.toBuilder()
        .collection(collection)
        .uri(uri)
        .planes(
            observation.planes().stream()
                .map(plane -> plane.toBuilder().uri(relative(clean(plane.productID()))).build())
                .toList())
        .build();
  }

  /** The URI of a plane that is not in its observation yet. */
  private static URI relative(String productID) {
    return Plane.of(productID).build().uri();
  }
}
