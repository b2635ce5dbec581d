package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A range on one axis, from one end to the other.
 *
 * <p>Source: CAOM: CoordRange1D.
 *
 * @param start the end with the first pixel
 * @param end the end with the last pixel
 */
public record CoordRange1D(RefCoord start, RefCoord end) {
  private static final Type.Declaration<CoordRange1D> D =
      Type.<CoordRange1D>declare("CoordRange1D");
  public static final Field<CoordRange1D, RefCoord> START =
      D.one("start", RefCoord.SCHEMA, CoordRange1D::start, required());
  public static final Field<CoordRange1D, RefCoord> END =
      D.one("end", RefCoord.SCHEMA, CoordRange1D::end, required());

  /** The declaration. */
  public static final Type<CoordRange1D> SCHEMA =
      D.made(d -> new CoordRange1D(d.need(START), d.need(END)));

  public CoordRange1D {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }
}
