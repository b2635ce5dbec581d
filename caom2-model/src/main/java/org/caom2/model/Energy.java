package org.caom2.model;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.LONG;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.bare;
import static org.caom2.model.schema.Trait.given;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.inside;
import static org.caom2.model.schema.Trait.named;
import static org.caom2.model.schema.Trait.providedBy;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.util.Comparator;
import java.util.List;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.shape.Interval;
import org.caom2.model.vocab.CalibrationStatus;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.wcs.EnergyTransition;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a plane in energy: barycentric wavelengths in vacuum, in metres.
 *
 * <p>Source: CAOM: Energy.
 *
 * @param bounds from the shortest to the longest wavelength, in metres
 * @param samples the ranges that were sampled, within the bounds, in metres
 * @param dimension number of pixels
 * @param resolvingPower wavelength divided by its resolution, typical
 * @param resolvingPowerBounds range of the resolving power (since 2.4)
 * @param resolution resolution, typical, in metres (since 2.5)
 * @param resolutionBounds range of the resolution, in metres (since 2.5)
 * @param sampleSize width of a pixel, typical, in metres
 * @param bandpassName name of the filter or band
 * @param energyBands the bands of the spectrum that it lies in
 * @param rest rest wavelength of the line it was made for, in metres
 * @param transition the line it was made for
 * @param calibration how well the axis is calibrated (since 2.5)
 */
public record Energy(
    @Nullable Interval bounds,
    List<Interval> samples,
    @Nullable Long dimension,
    @Nullable Double resolvingPower,
    @Nullable Interval resolvingPowerBounds,
    @Nullable Double resolution,
    @Nullable Interval resolutionBounds,
    @Nullable Double sampleSize,
    @Nullable String bandpassName,
    List<EnergyBand> energyBands,
    @Nullable Double rest,
    @Nullable EnergyTransition transition,
    @Nullable CalibrationStatus calibration) {
  private static final Type.Declaration<Energy> D = Type.<Energy>declare("Energy").in(since(V2_2));
  public static final Field<Energy, Interval> BOUNDS =
      D.one(
          "bounds",
          Interval.SCHEMA,
          Energy::bounds,
          required(since(V2_5)),
          providedBy("computing it from the chunks"),
          unit("m"));
  public static final Field<Energy, List<Interval>> SAMPLES =
      D.list(
          "samples",
          "sample",
          Interval.SCHEMA,
          Energy::samples,
          required(since(V2_3)),
          inside(BOUNDS, until(V2_4)),
          given(Energy::wholeBounds, since(V2_2)),
          atLeast(1),
          unit("m"));
  public static final Field<Energy, Long> DIMENSION = D.one("dimension", LONG, Energy::dimension);
  public static final Field<Energy, Double> RESOLVING_POWER =
      D.one("resolvingPower", DOUBLE, Energy::resolvingPower);
  public static final Field<Energy, Interval> RESOLVING_POWER_BOUNDS =
      D.one("resolvingPowerBounds", Interval.SCHEMA, Energy::resolvingPowerBounds, in(since(V2_4)));
  public static final Field<Energy, Double> RESOLUTION =
      D.one("resolution", DOUBLE, Energy::resolution, in(since(V2_5)), unit("m"));
  public static final Field<Energy, Interval> RESOLUTION_BOUNDS =
      D.one(
          "resolutionBounds",
          Interval.SCHEMA,
          Energy::resolutionBounds,
          in(since(V2_5)),
          unit("m"));
  public static final Field<Energy, Double> SAMPLE_SIZE =
      D.one("sampleSize", DOUBLE, Energy::sampleSize, unit("m"));
  public static final Field<Energy, String> BANDPASS_NAME =
      D.one("bandpassName", STRING, Energy::bandpassName);
  public static final Field<Energy, List<EnergyBand>> ENERGY_BANDS =
      D.set(
          "energyBands",
          "emBand",
          EnergyBand.SCALAR,
          Comparator.naturalOrder(),
          Energy::energyBands,
          bare(until(V2_3)));
  public static final Field<Energy, Double> REST =
      D.one("rest", DOUBLE, Energy::rest, named("restwav", until(V2_4)), unit("m"));
  public static final Field<Energy, EnergyTransition> TRANSITION =
      D.one("transition", EnergyTransition.SCHEMA, Energy::transition);
  public static final Field<Energy, CalibrationStatus> CALIBRATION =
      D.one("calibration", CalibrationStatus.SCALAR, Energy::calibration, in(since(V2_5)));

  /** The declaration. */
  public static final Type<Energy> SCHEMA =
      D.made(
          d ->
              new Energy(
                  d.get(BOUNDS),
                  SampledInterval.samples(d, BOUNDS, SAMPLES),
                  d.get(DIMENSION),
                  d.get(RESOLVING_POWER),
                  d.get(RESOLVING_POWER_BOUNDS),
                  d.get(RESOLUTION),
                  d.get(RESOLUTION_BOUNDS),
                  d.get(SAMPLE_SIZE),
                  d.get(BANDPASS_NAME),
                  d.list(ENERGY_BANDS),
                  d.get(REST),
                  d.get(TRANSITION),
                  d.get(CALIBRATION)));

  public Energy {
    samples = SAMPLES.tidy(samples);
    energyBands = ENERGY_BANDS.tidy(energyBands);
  }

  /** Starts a new one. */
  public static EnergyBuilder builder() {
    return new EnergyBuilder();
  }

  /** Starts a copy with changes. */
  public EnergyBuilder toBuilder() {
    return new EnergyBuilder(this);
  }

  /** What stands for the samples of an axis that has bounds only: the bounds. */
  private @Nullable Object wholeBounds() {
    return bounds == null ? null : List.of(bounds);
  }
}
