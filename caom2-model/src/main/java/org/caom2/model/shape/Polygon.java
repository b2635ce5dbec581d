package org.caom2.model.shape;

import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.util.List;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A polygon on the sky with great circles as edges; counter-clockwise as seen from inside the
 * sphere, east to the left. The last point is joined to the first.
 *
 * <p>Source: CAOM: Polygon.
 *
 * @param points the vertices, three or more
 */
public record Polygon(List<Point> points) implements Shape {
  private static final Type.Declaration<Polygon> D =
      Type.<Polygon>declare("Polygon")
          .in(since(V2_2))
          .digestWhole(
              since(V2_5),
              (polygon, bytes) -> {
                for (Point point : polygon.points) {
                  bytes.putDouble(point.cval1());
                  bytes.putDouble(point.cval2());
                }
              });
  public static final Field<Polygon, List<Point>> POINTS =
      D.list("points", "point", Point.SCHEMA, Polygon::points, required(), atLeast(3), unit("deg"));

  /** The declaration. */
  public static final Type<Polygon> SCHEMA = D.made(d -> new Polygon(d.list(POINTS)));

  public Polygon {
    points = POINTS.tidy(points);
  }
}
