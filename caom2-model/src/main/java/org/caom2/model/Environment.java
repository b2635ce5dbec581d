package org.caom2.model;

import static org.caom2.model.schema.Scalars.BOOLEAN;
import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.unit;

import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Conditions while observing. An object without any value is kept as such.
 *
 * <p>Source: CAOM: Environment.
 *
 * @param seeing seeing, full width at half maximum, in arcsec
 * @param humidity relative humidity, 0 to 1
 * @param elevation elevation above the horizon, 0 to 90, in degrees
 * @param tau optical depth of the atmosphere at zenith, 0 to 1
 * @param wavelengthTau wavelength at which {@code tau} was measured, in metres
 * @param ambientTemp temperature of the air, in degrees Celsius
 * @param photometric whether the sky was photometric
 */
public record Environment(
    @Nullable Double seeing,
    @Nullable Double humidity,
    @Nullable Double elevation,
    @Nullable Double tau,
    @Nullable Double wavelengthTau,
    @Nullable Double ambientTemp,
    @Nullable Boolean photometric) {
  private static final Type.Declaration<Environment> D = Type.<Environment>declare("Environment");
  public static final Field<Environment, Double> SEEING =
      D.one("seeing", DOUBLE, Environment::seeing, unit("arcsec"));
  public static final Field<Environment, Double> HUMIDITY =
      D.one("humidity", DOUBLE, Environment::humidity);
  public static final Field<Environment, Double> ELEVATION =
      D.one("elevation", DOUBLE, Environment::elevation, unit("deg"));
  public static final Field<Environment, Double> TAU = D.one("tau", DOUBLE, Environment::tau);
  public static final Field<Environment, Double> WAVELENGTH_TAU =
      D.one("wavelengthTau", DOUBLE, Environment::wavelengthTau, unit("m"));
  public static final Field<Environment, Double> AMBIENT_TEMP =
      D.one("ambientTemp", DOUBLE, Environment::ambientTemp, unit("C"));
  public static final Field<Environment, Boolean> PHOTOMETRIC =
      D.one("photometric", BOOLEAN, Environment::photometric);

  /** The declaration. */
  public static final Type<Environment> SCHEMA =
      D.made(
          d ->
              new Environment(
                  d.get(SEEING),
                  d.get(HUMIDITY),
                  d.get(ELEVATION),
                  d.get(TAU),
                  d.get(WAVELENGTH_TAU),
                  d.get(AMBIENT_TEMP),
                  d.get(PHOTOMETRIC)));

  /** Starts a new one. */
  public static EnvironmentBuilder builder() {
    return new EnvironmentBuilder();
  }

  /** Starts a copy with changes. */
  public EnvironmentBuilder toBuilder() {
    return new EnvironmentBuilder(this);
  }
}
