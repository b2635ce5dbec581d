package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * World coordinates of a polarization axis.
 *
 * <p>Source: CAOM: PolarizationWCS; FITS WCS paper I.
 *
 * @param axis the axis; its kind is {@code STOKES} and its coordinates are FITS Stokes codes
 */
public record PolarizationWCS(CoordAxis1D axis) {
  private static final Type.Declaration<PolarizationWCS> D =
      Type.<PolarizationWCS>declare("PolarizationWCS");
  public static final Field<PolarizationWCS, CoordAxis1D> AXIS =
      D.one("axis", CoordAxis1D.SCHEMA, PolarizationWCS::axis, required());

  /** The declaration. */
  public static final Type<PolarizationWCS> SCHEMA = D.made(d -> new PolarizationWCS(d.need(AXIS)));

  public PolarizationWCS {
    Objects.requireNonNull(axis, "axis");
  }
}
