package org.caom2.model;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.since;

import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Quantities measured in the data of a plane.
 *
 * <p>Source: CAOM: Metrics.
 *
 * @param sourceNumberDensity number of sources on the sky, per square degree
 * @param background background of the pixels, in Jy per pixel
 * @param backgroundStddev standard deviation of the background, in Jy per pixel
 * @param fluxDensityLimit flux density at which a point source is just detected, in Jy
 * @param magLimit magnitude at which a point source is just detected, in magnitudes
 * @param sampleSNR typical signal to noise of a sample, dimensionless (since 2.4)
 */
public record Metrics(
    @Nullable Double sourceNumberDensity,
    @Nullable Double background,
    @Nullable Double backgroundStddev,
    @Nullable Double fluxDensityLimit,
    @Nullable Double magLimit,
    @Nullable Double sampleSNR) {
  private static final Type.Declaration<Metrics> D = Type.<Metrics>declare("Metrics");
  public static final Field<Metrics, Double> SOURCE_NUMBER_DENSITY =
      D.one("sourceNumberDensity", DOUBLE, Metrics::sourceNumberDensity, unit("deg-2"));
  public static final Field<Metrics, Double> BACKGROUND =
      D.one("background", DOUBLE, Metrics::background, unit("Jy/pix"));
  public static final Field<Metrics, Double> BACKGROUND_STDDEV =
      D.one("backgroundStddev", DOUBLE, Metrics::backgroundStddev, unit("Jy/pix"));
  public static final Field<Metrics, Double> FLUX_DENSITY_LIMIT =
      D.one("fluxDensityLimit", DOUBLE, Metrics::fluxDensityLimit, unit("Jy"));
  public static final Field<Metrics, Double> MAG_LIMIT =
      D.one("magLimit", DOUBLE, Metrics::magLimit, unit("mag"));
  public static final Field<Metrics, Double> SAMPLE_SNR =
      D.one("sampleSNR", DOUBLE, Metrics::sampleSNR, in(since(V2_4)));

  /** The declaration. */
  public static final Type<Metrics> SCHEMA =
      D.made(
          d ->
              new Metrics(
                  d.get(SOURCE_NUMBER_DENSITY),
                  d.get(BACKGROUND),
                  d.get(BACKGROUND_STDDEV),
                  d.get(FLUX_DENSITY_LIMIT),
                  d.get(MAG_LIMIT),
                  d.get(SAMPLE_SNR)));

  /** Starts a new one. */
  public static MetricsBuilder builder() {
    return new MetricsBuilder();
  }

  /** Starts a copy with changes. */
  public MetricsBuilder toBuilder() {
    return new MetricsBuilder(this);
  }
}
