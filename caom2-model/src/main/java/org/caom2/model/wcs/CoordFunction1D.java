package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.LONG;
import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * Coordinates of one axis as a linear function of pixels.
 *
 * <p>Source: CAOM: CoordFunction1D; FITS WCS paper I.
 *
 * @param naxis number of pixels (NAXIS)
 * @param delta step from pixel to pixel (CDELT), in the unit of the axis
 * @param refCoord the reference pixel and its coordinate (CRPIX, CRVAL)
 */
public record CoordFunction1D(long naxis, double delta, RefCoord refCoord) {
  private static final Type.Declaration<CoordFunction1D> D =
      Type.<CoordFunction1D>declare("CoordFunction1D");
  public static final Field<CoordFunction1D, Long> NAXIS =
      D.one("naxis", LONG, CoordFunction1D::naxis, required());
  public static final Field<CoordFunction1D, Double> DELTA =
      D.one("delta", DOUBLE, CoordFunction1D::delta, required());
  public static final Field<CoordFunction1D, RefCoord> REF_COORD =
      D.one("refCoord", RefCoord.SCHEMA, CoordFunction1D::refCoord, required());

  /** The declaration. */
  public static final Type<CoordFunction1D> SCHEMA =
      D.made(d -> new CoordFunction1D(d.need(NAXIS), d.need(DELTA), d.need(REF_COORD)));

  public CoordFunction1D {
    Objects.requireNonNull(refCoord, "refCoord");
  }

  /** Starts a new one. */
  public static CoordFunction1DBuilder builder() {
    return new CoordFunction1DBuilder();
  }

  /** Starts a copy with changes. */
  public CoordFunction1DBuilder toBuilder() {
    return new CoordFunction1DBuilder(this);
  }
}
