package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;

import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A pixel and its world coordinate.
 *
 * <p>Source: CAOM: RefCoord.
 *
 * @param pix pixel in the FITS convention: the centre of the first is 1
 * @param val world coordinate, in the unit of the axis
 */
public record RefCoord(double pix, double val) {
  private static final Type.Declaration<RefCoord> D = Type.<RefCoord>declare("RefCoord");
  public static final Field<RefCoord, Double> PIX = D.one("pix", DOUBLE, RefCoord::pix, required());
  public static final Field<RefCoord, Double> VAL = D.one("val", DOUBLE, RefCoord::val, required());

  /** The declaration. */
  public static final Type<RefCoord> SCHEMA = D.made(d -> new RefCoord(d.need(PIX), d.need(VAL)));
}
