package org.caom2.model.shape;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A point on the sky.
 *
 * <p>Source: CAOM: Point.
 *
 * @param cval1 longitude in degrees, 0 to 360
 * @param cval2 latitude in degrees, -90 to 90
 */
public record Point(double cval1, double cval2) {
  private static final Type.Declaration<Point> D =
      Type.<Point>declare("Point")
          .digestWhole(
              since(V2_5),
              (point, bytes) -> {
                bytes.putDouble(point.cval1);
                bytes.putDouble(point.cval2);
              });
  public static final Field<Point, Double> CVAL1 =
      D.one("cval1", DOUBLE, Point::cval1, required(), unit("deg"));
  public static final Field<Point, Double> CVAL2 =
      D.one("cval2", DOUBLE, Point::cval2, required(), unit("deg"));

  /** The declaration. */
  public static final Type<Point> SCHEMA = D.made(d -> new Point(d.need(CVAL1), d.need(CVAL2)));
}
