package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * Pixel and world coordinates on two axes.
 *
 * <p>Source: CAOM: Coord2D.
 *
 * @param coord1 on the first axis
 * @param coord2 on the second axis
 */
public record Coord2D(RefCoord coord1, RefCoord coord2) {
  private static final Type.Declaration<Coord2D> D = Type.<Coord2D>declare("Coord2D");
  public static final Field<Coord2D, RefCoord> COORD1 =
      D.one("coord1", RefCoord.SCHEMA, Coord2D::coord1, required());
  public static final Field<Coord2D, RefCoord> COORD2 =
      D.one("coord2", RefCoord.SCHEMA, Coord2D::coord2, required());

  /** The declaration. */
  public static final Type<Coord2D> SCHEMA =
      D.made(d -> new Coord2D(d.need(COORD1), d.need(COORD2)));

  public Coord2D {
    Objects.requireNonNull(coord1, "coord1");
    Objects.requireNonNull(coord2, "coord2");
  }
}
