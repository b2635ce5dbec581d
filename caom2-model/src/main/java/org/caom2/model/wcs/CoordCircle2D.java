package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * Coordinates of two axes as a circle.
 *
 * <p>Source: CAOM: CoordCircle2D.
 *
 * @param center the centre
 * @param radius the radius, in the unit of the axes
 */
public record CoordCircle2D(ValueCoord2D center, double radius) implements CoordBounds2D {
  private static final Type.Declaration<CoordCircle2D> D =
      Type.<CoordCircle2D>declare("CoordCircle2D");
  public static final Field<CoordCircle2D, ValueCoord2D> CENTER =
      D.one("center", ValueCoord2D.SCHEMA, CoordCircle2D::center, required());
  public static final Field<CoordCircle2D, Double> RADIUS =
      D.one("radius", DOUBLE, CoordCircle2D::radius, required());

  /** The declaration. */
  public static final Type<CoordCircle2D> SCHEMA =
      D.made(d -> new CoordCircle2D(d.need(CENTER), d.need(RADIUS)));

  public CoordCircle2D {
    Objects.requireNonNull(center, "center");
  }
}
