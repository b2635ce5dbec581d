package org.caom2.model.shape;

import java.util.List;
import org.caom2.model.schema.Choice;

/** A region of the sky, ICRS. */
public sealed interface Shape permits Circle, Polygon, MultiPolygon {
  /** The shapes, told by their type name. */
  Choice<Shape> SHAPES =
      Choice.byTypeName(
          "Shape",
          Choice.of("circle", Circle.SCHEMA, Circle.class),
          Choice.of("polygon", Polygon.SCHEMA, Polygon.class),
          Choice.of("multiPolygon", MultiPolygon.SCHEMA, MultiPolygon.class)
              .otherwise(outline -> outline.loops().orElse(List.of())));
}
