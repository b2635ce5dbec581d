package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.required;

import java.util.List;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * Coordinates of two axes as a polygon.
 *
 * <p>Source: CAOM: CoordPolygon2D.
 *
 * @param vertices the vertices; the last is joined to the first
 */
public record CoordPolygon2D(List<ValueCoord2D> vertices) implements CoordBounds2D {
  private static final Type.Declaration<CoordPolygon2D> D =
      Type.<CoordPolygon2D>declare("CoordPolygon2D");
  public static final Field<CoordPolygon2D, List<ValueCoord2D>> VERTICES =
      D.list(
          "vertices",
          "vertex",
          ValueCoord2D.SCHEMA,
          CoordPolygon2D::vertices,
          required(),
          atLeast(3));

  /** The declaration. */
  public static final Type<CoordPolygon2D> SCHEMA =
      D.made(d -> new CoordPolygon2D(d.list(VERTICES)));

  public CoordPolygon2D {
    vertices = VERTICES.tidy(vertices);
  }
}
