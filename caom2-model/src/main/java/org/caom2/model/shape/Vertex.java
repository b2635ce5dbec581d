package org.caom2.model.shape;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.between;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.SegmentType;

/**
 * A step of an outline.
 *
 * <p>Source: CAOM 2.2 to 2.4: Vertex.
 *
 * @param cval1 longitude in degrees; 0 by custom for CLOSE
 * @param cval2 latitude in degrees; 0 by custom for CLOSE
 * @param type what the step does
 */
public record Vertex(double cval1, double cval2, SegmentType type) {
  private static final Type.Declaration<Vertex> D =
      Type.<Vertex>declare("Vertex").in(between(V2_2, V2_4));
  public static final Field<Vertex, Double> CVAL1 =
      D.one("cval1", DOUBLE, Vertex::cval1, required(), unit("deg"));
  public static final Field<Vertex, Double> CVAL2 =
      D.one("cval2", DOUBLE, Vertex::cval2, required(), unit("deg"));
  public static final Field<Vertex, SegmentType> TYPE =
      D.one("type", SegmentType.SCALAR, Vertex::type, required());

  /** The declaration. */
  public static final Type<Vertex> SCHEMA =
      D.made(d -> new Vertex(d.need(CVAL1), d.need(CVAL2), d.need(TYPE)));

  public Vertex {
    Objects.requireNonNull(type, "type");
  }

  /** The point, without what the step does. */
  public Point point() {
    return new Point(cval1, cval2);
  }
}
