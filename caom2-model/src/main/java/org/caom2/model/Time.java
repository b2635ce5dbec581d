package org.caom2.model;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.LONG;
import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.given;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.inside;
import static org.caom2.model.schema.Trait.providedBy;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.util.List;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.shape.Interval;
import org.caom2.model.vocab.CalibrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a plane in time: MJD, UTC, in days.
 *
 * <p>Source: CAOM: Time.
 *
 * @param bounds from the first to the last moment, in MJD days
 * @param samples the ranges that were sampled, within the bounds, in MJD days
 * @param dimension number of pixels
 * @param resolution resolution, typical, in days
 * @param resolutionBounds range of the resolution, in days (since 2.4)
 * @param sampleSize length of a pixel, typical, in days
 * @param exposure exposure time of a pixel, typical, in seconds
 * @param exposureBounds range of the exposure time, in seconds (since 2.5)
 * @param calibration how well the axis is calibrated (since 2.5)
 */
public record Time(
    @Nullable Interval bounds,
    List<Interval> samples,
    @Nullable Long dimension,
    @Nullable Double resolution,
    @Nullable Interval resolutionBounds,
    @Nullable Double sampleSize,
    @Nullable Double exposure,
    @Nullable Interval exposureBounds,
    @Nullable CalibrationStatus calibration) {
  private static final Type.Declaration<Time> D = Type.<Time>declare("Time").in(since(V2_2));
  public static final Field<Time, Interval> BOUNDS =
      D.one(
          "bounds",
          Interval.SCHEMA,
          Time::bounds,
          required(since(V2_5)),
          providedBy("computing it from the chunks"),
          unit("d"));
  public static final Field<Time, List<Interval>> SAMPLES =
      D.list(
          "samples",
          "sample",
          Interval.SCHEMA,
          Time::samples,
          required(since(V2_3)),
          inside(BOUNDS, until(V2_4)),
          given(Time::wholeBounds, since(V2_2)),
          atLeast(1),
          unit("d"));
  public static final Field<Time, Long> DIMENSION = D.one("dimension", LONG, Time::dimension);
  public static final Field<Time, Double> RESOLUTION =
      D.one("resolution", DOUBLE, Time::resolution, unit("d"));
  public static final Field<Time, Interval> RESOLUTION_BOUNDS =
      D.one(
          "resolutionBounds", Interval.SCHEMA, Time::resolutionBounds, in(since(V2_4)), unit("d"));
  public static final Field<Time, Double> SAMPLE_SIZE =
      D.one("sampleSize", DOUBLE, Time::sampleSize, unit("d"));
  public static final Field<Time, Double> EXPOSURE =
      D.one("exposure", DOUBLE, Time::exposure, unit("s"));
  public static final Field<Time, Interval> EXPOSURE_BOUNDS =
      D.one("exposureBounds", Interval.SCHEMA, Time::exposureBounds, in(since(V2_5)), unit("s"));
  public static final Field<Time, CalibrationStatus> CALIBRATION =
      D.one("calibration", CalibrationStatus.SCALAR, Time::calibration, in(since(V2_5)));

  /** The declaration. */
  public static final Type<Time> SCHEMA =
      D.made(
          d ->
              new Time(
                  d.get(BOUNDS),
                  SampledInterval.samples(d, BOUNDS, SAMPLES),
                  d.get(DIMENSION),
                  d.get(RESOLUTION),
                  d.get(RESOLUTION_BOUNDS),
                  d.get(SAMPLE_SIZE),
                  d.get(EXPOSURE),
                  d.get(EXPOSURE_BOUNDS),
                  d.get(CALIBRATION)));

  public Time {
    samples = SAMPLES.tidy(samples);
  }

  /** Starts a new one. */
  public static TimeBuilder builder() {
    return new TimeBuilder();
  }

  /** Starts a copy with changes. */
  public TimeBuilder toBuilder() {
    return new TimeBuilder(this);
  }

  /** What stands for the samples of an axis that has bounds only: the bounds. */
  private @Nullable Object wholeBounds() {
    return bounds == null ? null : List.of(bounds);
  }
}
