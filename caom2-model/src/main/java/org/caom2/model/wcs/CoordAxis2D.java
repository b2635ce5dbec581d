package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Two axes: their kinds, and their coordinates as a range, as a shape or as a function of pixels.
 *
 * <p>Source: CAOM: CoordAxis2D.
 *
 * @param axis1 kind of the first axis
 * @param axis2 kind of the second axis
 * @param error1 errors on the first axis
 * @param error2 errors on the second axis
 * @param range the coordinates as one range
 * @param bounds the coordinates as a shape
 * @param function the coordinates as a function of pixels
 */
public record CoordAxis2D(
    Axis axis1,
    Axis axis2,
    @Nullable CoordError error1,
    @Nullable CoordError error2,
    @Nullable CoordRange2D range,
    @Nullable CoordBounds2D bounds,
    @Nullable CoordFunction2D function) {
  private static final Type.Declaration<CoordAxis2D> D = Type.<CoordAxis2D>declare("CoordAxis2D");
  public static final Field<CoordAxis2D, Axis> AXIS1 =
      D.one("axis1", Axis.SCHEMA, CoordAxis2D::axis1, required());
  public static final Field<CoordAxis2D, Axis> AXIS2 =
      D.one("axis2", Axis.SCHEMA, CoordAxis2D::axis2, required());
  public static final Field<CoordAxis2D, CoordError> ERROR1 =
      D.one("error1", CoordError.SCHEMA, CoordAxis2D::error1);
  public static final Field<CoordAxis2D, CoordError> ERROR2 =
      D.one("error2", CoordError.SCHEMA, CoordAxis2D::error2);
  public static final Field<CoordAxis2D, CoordRange2D> RANGE =
      D.one("range", CoordRange2D.SCHEMA, CoordAxis2D::range);
  public static final Field<CoordAxis2D, CoordBounds2D> BOUNDS =
      D.one("bounds", CoordBounds2D.SCHEMA, CoordAxis2D::bounds);
  public static final Field<CoordAxis2D, CoordFunction2D> FUNCTION =
      D.one("function", CoordFunction2D.SCHEMA, CoordAxis2D::function);

  /** The declaration. */
  public static final Type<CoordAxis2D> SCHEMA =
      D.made(
          d ->
              new CoordAxis2D(
                  d.need(AXIS1),
                  d.need(AXIS2),
                  d.get(ERROR1),
                  d.get(ERROR2),
                  d.get(RANGE),
                  d.get(BOUNDS),
                  d.get(FUNCTION)));

  public CoordAxis2D {
    Objects.requireNonNull(axis1, "axis1");
    Objects.requireNonNull(axis2, "axis2");
  }

  /** Starts a new one. */
  public static CoordAxis2DBuilder builder() {
    return new CoordAxis2DBuilder();
  }

  /** Starts a copy with changes. */
  public CoordAxis2DBuilder toBuilder() {
    return new CoordAxis2DBuilder(this);
  }
}
