package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A range on two axes, from one corner to the opposite one.
 *
 * <p>Source: CAOM: CoordRange2D.
 *
 * @param start the corner with the first pixels
 * @param end the corner with the last pixels
 */
public record CoordRange2D(Coord2D start, Coord2D end) {
  private static final Type.Declaration<CoordRange2D> D =
      Type.<CoordRange2D>declare("CoordRange2D");
  public static final Field<CoordRange2D, Coord2D> START =
      D.one("start", Coord2D.SCHEMA, CoordRange2D::start, required());
  public static final Field<CoordRange2D, Coord2D> END =
      D.one("end", Coord2D.SCHEMA, CoordRange2D::end, required());

  /** The declaration. */
  public static final Type<CoordRange2D> SCHEMA =
      D.made(d -> new CoordRange2D(d.need(START), d.need(END)));

  public CoordRange2D {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }
}
