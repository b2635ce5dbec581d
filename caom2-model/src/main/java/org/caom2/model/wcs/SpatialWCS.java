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
 * World coordinates of two position axes.
 *
 * <p>Source: CAOM: SpatialWCS; FITS WCS paper II.
 *
 * @param axis the two axes
 * @param coordsys coordinate frame, {@code ICRS} or {@code FK5}
 * @param equinox equinox of the frame, in years
 * @param resolution resolution on the sky, in arcsec
 */
public record SpatialWCS(
    CoordAxis2D axis,
    @Nullable String coordsys,
    @Nullable Double equinox,
    @Nullable Double resolution) {
  private static final Type.Declaration<SpatialWCS> D = Type.<SpatialWCS>declare("SpatialWCS");
  public static final Field<SpatialWCS, CoordAxis2D> AXIS =
      D.one("axis", CoordAxis2D.SCHEMA, SpatialWCS::axis, required());
  public static final Field<SpatialWCS, String> COORDSYS =
      D.one("coordsys", STRING, SpatialWCS::coordsys);
  public static final Field<SpatialWCS, Double> EQUINOX =
      D.one("equinox", DOUBLE, SpatialWCS::equinox, unit("a"));
  public static final Field<SpatialWCS, Double> RESOLUTION =
      D.one("resolution", DOUBLE, SpatialWCS::resolution, unit("arcsec"));

  /** The declaration. */
  public static final Type<SpatialWCS> SCHEMA =
      D.made(d -> new SpatialWCS(d.need(AXIS), d.get(COORDSYS), d.get(EQUINOX), d.get(RESOLUTION)));

  public SpatialWCS {
    Objects.requireNonNull(axis, "axis");
  }

  /** Starts a new one. */
  public static SpatialWCSBuilder builder() {
    return new SpatialWCSBuilder();
  }

  /** Starts a copy with changes. */
  public SpatialWCSBuilder toBuilder() {
    return new SpatialWCSBuilder(this);
  }
}
