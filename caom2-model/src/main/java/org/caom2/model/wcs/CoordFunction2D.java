package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Coordinates of two axes as a function of pixels.
 *
 * <p>Source: CAOM: CoordFunction2D; FITS WCS papers I and II.
 *
 * @param dimension number of pixels on the two axes (NAXIS)
 * @param refCoord the reference pixel and its coordinates (CRPIX, CRVAL)
 * @param cd11 matrix element CD1_1, in the unit of the first axis per pixel
 * @param cd12 matrix element CD1_2
 * @param cd21 matrix element CD2_1
 * @param cd22 matrix element CD2_2
 */
public record CoordFunction2D(
    Dimension2D dimension,
    Coord2D refCoord,
    @Nullable Double cd11,
    @Nullable Double cd12,
    @Nullable Double cd21,
    @Nullable Double cd22) {
  private static final Type.Declaration<CoordFunction2D> D =
      Type.<CoordFunction2D>declare("CoordFunction2D");
  public static final Field<CoordFunction2D, Dimension2D> DIMENSION =
      D.one("dimension", Dimension2D.SCHEMA, CoordFunction2D::dimension, required());
  public static final Field<CoordFunction2D, Coord2D> REF_COORD =
      D.one("refCoord", Coord2D.SCHEMA, CoordFunction2D::refCoord, required());
  public static final Field<CoordFunction2D, Double> CD11 =
      D.one("cd11", DOUBLE, CoordFunction2D::cd11);
  public static final Field<CoordFunction2D, Double> CD12 =
      D.one("cd12", DOUBLE, CoordFunction2D::cd12);
  public static final Field<CoordFunction2D, Double> CD21 =
      D.one("cd21", DOUBLE, CoordFunction2D::cd21);
  public static final Field<CoordFunction2D, Double> CD22 =
      D.one("cd22", DOUBLE, CoordFunction2D::cd22);

  /** The declaration. */
  public static final Type<CoordFunction2D> SCHEMA =
      D.made(
          d ->
              new CoordFunction2D(
                  d.need(DIMENSION),
                  d.need(REF_COORD),
                  d.get(CD11),
                  d.get(CD12),
                  d.get(CD21),
                  d.get(CD22)));

  public CoordFunction2D {
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(refCoord, "refCoord");
  }

  /** Starts a new one. */
  public static CoordFunction2DBuilder builder() {
    return new CoordFunction2DBuilder();
  }

  /** Starts a copy with changes. */
  public CoordFunction2DBuilder toBuilder() {
    return new CoordFunction2DBuilder(this);
  }
}
