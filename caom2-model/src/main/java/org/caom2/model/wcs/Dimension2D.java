package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.LONG;
import static org.caom2.model.schema.Trait.required;

import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * The lengths of two array axes.
 *
 * <p>Source: CAOM: Dimension2D.
 *
 * @param naxis1 length of the first axis in pixels, above 0
 * @param naxis2 length of the second axis in pixels, above 0
 */
public record Dimension2D(long naxis1, long naxis2) {
  private static final Type.Declaration<Dimension2D> D = Type.<Dimension2D>declare("Dimension2D");
  public static final Field<Dimension2D, Long> NAXIS1 =
      D.one("naxis1", LONG, Dimension2D::naxis1, required());
  public static final Field<Dimension2D, Long> NAXIS2 =
      D.one("naxis2", LONG, Dimension2D::naxis2, required());

  /** The declaration. */
  public static final Type<Dimension2D> SCHEMA =
      D.made(d -> new Dimension2D(d.need(NAXIS1), d.need(NAXIS2)));
}
