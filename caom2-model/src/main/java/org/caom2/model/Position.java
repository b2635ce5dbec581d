package org.caom2.model;

import static org.caom2.model.schema.Scalars.BOOLEAN;
import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.given;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.providedBy;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.between;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.vocab.CalibrationStatus;
import org.caom2.model.wcs.Dimension2D;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a plane on the sky, ICRS.
 *
 * <p>Source: CAOM: Position. Up to 2.4 the samples stand within a polygon, as an outline.
 *
 * @param bounds a region that holds all data, ICRS
 * @param samples the regions with data, within the bounds, ICRS; for a circle of 2.4 the circle.
 *     The polygons of an outline stand in its place, where they tell all of it
 * @param minBounds a region that lies within the data, ICRS (since 2.5)
 * @param dimension number of pixels on two axes
 * @param maxRecoverableScale range of the largest scales that can be seen, in arcsec (since 2.5)
 * @param resolution resolution, typical, in arcsec
 * @param resolutionBounds range of the resolution, in arcsec (since 2.4)
 * @param sampleSize size of a pixel, typical, in arcsec
 * @param timeDependent whether the coverage changes with time (until 2.4)
 * @param calibration how well positions are calibrated (since 2.5)
 */
public record Position(
    @Nullable Shape bounds,
    List<Shape> samples,
    @Nullable Shape minBounds,
    @Nullable Dimension2D dimension,
    @Nullable Interval maxRecoverableScale,
    @Nullable Double resolution,
    @Nullable Interval resolutionBounds,
    @Nullable Double sampleSize,
    @Nullable Boolean timeDependent,
    @Nullable CalibrationStatus calibration) {
  private static final Type.Declaration<Position> D =
      Type.<Position>declare("Position")
          .in(since(V2_2))
          .form(
              between(V2_2, V2_2),
              PositionUntil24.SCHEMA,
              PositionUntil24::of22,
              PositionUntil24::position)
          .form(
              between(V2_3, V2_4),
              PositionUntil24.SCHEMA,
              PositionUntil24::of24,
              PositionUntil24::position);
  public static final Field<Position, Shape> BOUNDS =
      D.one(
          "bounds",
          Shape.SHAPES,
          Position::bounds,
          required(since(V2_5)),
          providedBy("computing it from the chunks"),
          unit("deg"));
  public static final Field<Position, List<Shape>> SAMPLES =
      D.list(
          "samples",
          "shape",
          Shape.SHAPES,
          Position::samples,
          required(since(V2_5)),
          atLeast(1),
          given(Position::wholeBounds, since(V2_5)),
          unit("deg"));
  public static final Field<Position, Shape> MIN_BOUNDS =
      D.one("minBounds", Shape.SHAPES, Position::minBounds, in(since(V2_5)), unit("deg"));
  public static final Field<Position, Dimension2D> DIMENSION =
      D.one("dimension", Dimension2D.SCHEMA, Position::dimension);
  public static final Field<Position, Interval> MAX_RECOVERABLE_SCALE =
      D.one(
          "maxRecoverableScale",
          Interval.SCHEMA,
          Position::maxRecoverableScale,
          in(since(V2_5)),
          unit("arcsec"));
  public static final Field<Position, Double> RESOLUTION =
      D.one("resolution", DOUBLE, Position::resolution, unit("arcsec"));
  public static final Field<Position, Interval> RESOLUTION_BOUNDS =
      D.one(
          "resolutionBounds",
          Interval.SCHEMA,
          Position::resolutionBounds,
          in(since(V2_4)),
          unit("arcsec"));
  public static final Field<Position, Double> SAMPLE_SIZE =
      D.one("sampleSize", DOUBLE, Position::sampleSize, unit("arcsec"));
  public static final Field<Position, Boolean> TIME_DEPENDENT =
      D.one("timeDependent", BOOLEAN, Position::timeDependent, in(until(V2_4)));
  public static final Field<Position, CalibrationStatus> CALIBRATION =
      D.one("calibration", CalibrationStatus.SCALAR, Position::calibration, in(since(V2_5)));

  /** The declaration. */
  public static final Type<Position> SCHEMA =
      D.made(
          d ->
              new Position(
                  d.get(BOUNDS),
                  d.list(SAMPLES),
                  d.get(MIN_BOUNDS),
                  d.get(DIMENSION),
                  d.get(MAX_RECOVERABLE_SCALE),
                  d.get(RESOLUTION),
                  d.get(RESOLUTION_BOUNDS),
                  d.get(SAMPLE_SIZE),
                  d.get(TIME_DEPENDENT),
                  d.get(CALIBRATION)));

  public Position {
    samples = SAMPLES.tidy(samples);
    if (samples.stream().anyMatch(MultiPolygon.class::isInstance)) {
      samples = samples.stream().flatMap(Position::told).toList();
    }
  }

  /** A sample, or the polygons that an outline is of: the same for every version that has both. */
  private static Stream<Shape> told(Shape sample) {
    return sample instanceof MultiPolygon outline ? outline.shapes().stream() : Stream.of(sample);
  }

  /** Starts a new one. */
  public static PositionBuilder builder() {
    return new PositionBuilder();
  }

  /** Starts a copy with changes. */
  public PositionBuilder toBuilder() {
    return new PositionBuilder(this);
  }

  /** What stands for the samples where there are bounds only: the bounds. */
  private @Nullable Object wholeBounds() {
    return bounds == null ? null : List.of(bounds);
  }
}
