package org.caom2.model.shape;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A circle on the sky.
 *
 * <p>Source: CAOM: Circle.
 *
 * @param center the centre
 * @param radius the radius in degrees, above 0
 */
public record Circle(Point center, double radius) implements Shape {
  private static final Type.Declaration<Circle> D =
      Type.<Circle>declare("Circle")
          .in(since(V2_2))
          .digestWhole(
              since(V2_5),
              (circle, bytes) -> {
                bytes.putDouble(circle.center.cval1());
                bytes.putDouble(circle.center.cval2());
                bytes.putDouble(circle.radius);
              });
  public static final Field<Circle, Point> CENTER =
      D.one("center", Point.SCHEMA, Circle::center, required(), unit("deg"));
  public static final Field<Circle, Double> RADIUS =
      D.one("radius", DOUBLE, Circle::radius, required(), unit("deg"));

  /** The declaration. */
  public static final Type<Circle> SCHEMA = D.made(d -> new Circle(d.need(CENTER), d.need(RADIUS)));

  public Circle {
    Objects.requireNonNull(center, "center");
  }
}
