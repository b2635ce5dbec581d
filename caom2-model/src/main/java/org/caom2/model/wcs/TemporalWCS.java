package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * World coordinates of a time axis.
 *
 * <p>Source: CAOM: TemporalWCS; FITS WCS paper IV.
 *
 * @param axis the axis
 * @param timesys time scale (TIMESYS)
 * @param trefpos place where the time is valid (TREFPOS)
 * @param mjdref MJD of the zero of the coordinates (MJDREF), in days
 * @param exposure exposure time of a pixel, in seconds
 * @param resolution resolution, in seconds
 */
public record TemporalWCS(
    CoordAxis1D axis,
    @Nullable String timesys,
    @Nullable String trefpos,
    @Nullable Double mjdref,
    @Nullable Double exposure,
    @Nullable Double resolution) {
  private static final Type.Declaration<TemporalWCS> D = Type.<TemporalWCS>declare("TemporalWCS");
  public static final Field<TemporalWCS, CoordAxis1D> AXIS =
      D.one("axis", CoordAxis1D.SCHEMA, TemporalWCS::axis, required());
  public static final Field<TemporalWCS, String> TIMESYS =
      D.one("timesys", STRING, TemporalWCS::timesys);
  public static final Field<TemporalWCS, String> TREFPOS =
      D.one("trefpos", STRING, TemporalWCS::trefpos);
  public static final Field<TemporalWCS, Double> MJDREF =
      D.one("mjdref", DOUBLE, TemporalWCS::mjdref, unit("d"));
  public static final Field<TemporalWCS, Double> EXPOSURE =
      D.one("exposure", DOUBLE, TemporalWCS::exposure, unit("s"));
  public static final Field<TemporalWCS, Double> RESOLUTION =
      D.one("resolution", DOUBLE, TemporalWCS::resolution, unit("s"));

  /** The declaration. */
  public static final Type<TemporalWCS> SCHEMA =
      D.made(
          d ->
              new TemporalWCS(
                  d.need(AXIS),
                  d.get(TIMESYS),
                  d.get(TREFPOS),
                  d.get(MJDREF),
                  d.get(EXPOSURE),
                  d.get(RESOLUTION)));

  public TemporalWCS {
    Objects.requireNonNull(axis, "axis");
  }

  /** Starts a new one. */
  public static TemporalWCSBuilder builder() {
    return new TemporalWCSBuilder();
  }

  /** Starts a copy with changes. */
  public TemporalWCSBuilder toBuilder() {
    return new TemporalWCSBuilder(this);
  }
}
