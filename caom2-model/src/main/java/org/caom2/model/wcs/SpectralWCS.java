package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.providedBy;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.since;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * World coordinates of a spectral axis.
 *
 * <p>Source: CAOM: SpectralWCS; FITS WCS paper III.
 *
 * @param axis the axis
 * @param specsys standard of rest of the coordinates (SPECSYS); required in fact, though schemas
 *     before 2.4 do not say so
 * @param ssysobs standard of rest in which the frequency does not change while observing (SSYSOBS)
 * @param ssyssrc standard of rest of {@code zsource} (SSYSSRC)
 * @param restfrq rest frequency (RESTFRQ), in hertz
 * @param restwav rest wavelength in vacuum (RESTWAV), in metres
 * @param velosys velocity of the observer towards the target against the standard of rest
 *     (VELOSYS), in metres per second
 * @param zsource redshift of the source (ZSOURCE), dimensionless
 * @param velang angle of the true velocity to the line of sight (VELANG), in degrees
 * @param bandpassName name of the filter or band
 * @param resolvingPower wavelength divided by its resolution, dimensionless
 * @param transition the line it was made for
 */
public record SpectralWCS(
    CoordAxis1D axis,
    @Nullable String specsys,
    @Nullable String ssysobs,
    @Nullable String ssyssrc,
    @Nullable Double restfrq,
    @Nullable Double restwav,
    @Nullable Double velosys,
    @Nullable Double zsource,
    @Nullable Double velang,
    @Nullable String bandpassName,
    @Nullable Double resolvingPower,
    @Nullable EnergyTransition transition) {
  private static final Type.Declaration<SpectralWCS> D = Type.<SpectralWCS>declare("SpectralWCS");
  public static final Field<SpectralWCS, CoordAxis1D> AXIS =
      D.one("axis", CoordAxis1D.SCHEMA, SpectralWCS::axis, required());
  public static final Field<SpectralWCS, String> SPECSYS =
      D.one(
          "specsys",
          STRING,
          SpectralWCS::specsys,
          required(since(V2_4)),
          providedBy("SPECSYS of the header of the data"));
  public static final Field<SpectralWCS, String> SSYSOBS =
      D.one("ssysobs", STRING, SpectralWCS::ssysobs);
  public static final Field<SpectralWCS, String> SSYSSRC =
      D.one("ssyssrc", STRING, SpectralWCS::ssyssrc);
  public static final Field<SpectralWCS, Double> RESTFRQ =
      D.one("restfrq", DOUBLE, SpectralWCS::restfrq, unit("Hz"));
  public static final Field<SpectralWCS, Double> RESTWAV =
      D.one("restwav", DOUBLE, SpectralWCS::restwav, unit("m"));
  public static final Field<SpectralWCS, Double> VELOSYS =
      D.one("velosys", DOUBLE, SpectralWCS::velosys, unit("m/s"));
  public static final Field<SpectralWCS, Double> ZSOURCE =
      D.one("zsource", DOUBLE, SpectralWCS::zsource);
  public static final Field<SpectralWCS, Double> VELANG =
      D.one("velang", DOUBLE, SpectralWCS::velang, unit("deg"));
  public static final Field<SpectralWCS, String> BANDPASS_NAME =
      D.one("bandpassName", STRING, SpectralWCS::bandpassName);
  public static final Field<SpectralWCS, Double> RESOLVING_POWER =
      D.one("resolvingPower", DOUBLE, SpectralWCS::resolvingPower);
  public static final Field<SpectralWCS, EnergyTransition> TRANSITION =
      D.one("transition", EnergyTransition.SCHEMA, SpectralWCS::transition);

  /** The declaration. */
  public static final Type<SpectralWCS> SCHEMA =
      D.made(
          d ->
              new SpectralWCS(
                  d.need(AXIS),
                  d.get(SPECSYS),
                  d.get(SSYSOBS),
                  d.get(SSYSSRC),
                  d.get(RESTFRQ),
                  d.get(RESTWAV),
                  d.get(VELOSYS),
                  d.get(ZSOURCE),
                  d.get(VELANG),
                  d.get(BANDPASS_NAME),
                  d.get(RESOLVING_POWER),
                  d.get(TRANSITION)));

  public SpectralWCS {
    Objects.requireNonNull(axis, "axis");
  }

  /** Starts a new one. */
  public static SpectralWCSBuilder builder() {
    return new SpectralWCSBuilder();
  }

  /** Starts a copy with changes. */
  public SpectralWCSBuilder toBuilder() {
    return new SpectralWCSBuilder(this);
  }
}
