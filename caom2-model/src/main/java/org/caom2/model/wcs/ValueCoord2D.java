package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;

import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * Two world coordinates without pixels.
 *
 * <p>Source: CAOM: ValueCoord2D.
 *
 * @param coord1 world coordinate on the first axis
 * @param coord2 world coordinate on the second axis
 */
public record ValueCoord2D(double coord1, double coord2) {
  private static final Type.Declaration<ValueCoord2D> D =
      Type.<ValueCoord2D>declare("ValueCoord2D");
  public static final Field<ValueCoord2D, Double> COORD1 =
      D.one("coord1", DOUBLE, ValueCoord2D::coord1, required());
  public static final Field<ValueCoord2D, Double> COORD2 =
      D.one("coord2", DOUBLE, ValueCoord2D::coord2, required());

  /** The declaration. */
  public static final Type<ValueCoord2D> SCHEMA =
      D.made(d -> new ValueCoord2D(d.need(COORD1), d.need(COORD2)));
}
