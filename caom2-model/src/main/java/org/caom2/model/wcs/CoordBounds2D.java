package org.caom2.model.wcs;

import org.caom2.model.schema.Choice;

/**
 * Coordinates of two axes as a shape: a circle or a polygon.
 *
 * <p>Source: CAOM: CoordBounds2D.
 */
public sealed interface CoordBounds2D permits CoordCircle2D, CoordPolygon2D {
  /** The shapes, told by the one child element. */
  Choice<CoordBounds2D> SCHEMA =
      Choice.byElement(
          "CoordBounds2D",
          Choice.of("circle", CoordCircle2D.SCHEMA, CoordCircle2D.class),
          Choice.of("polygon", CoordPolygon2D.SCHEMA, CoordPolygon2D.class));
}
