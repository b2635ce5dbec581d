package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * One axis: its kind, and its coordinates as a range, as samples or as a function of pixels.
 *
 * <p>Source: CAOM: CoordAxis1D.
 *
 * @param axis its kind
 * @param error errors of the coordinates
 * @param range the coordinates as one range
 * @param bounds the coordinates as several ranges
 * @param function the coordinates as a function of pixels
 */
public record CoordAxis1D(
    Axis axis,
    @Nullable CoordError error,
    @Nullable CoordRange1D range,
    @Nullable CoordBounds1D bounds,
    @Nullable CoordFunction1D function) {
  private static final Type.Declaration<CoordAxis1D> D = Type.<CoordAxis1D>declare("CoordAxis1D");
  public static final Field<CoordAxis1D, Axis> AXIS =
      D.one("axis", Axis.SCHEMA, CoordAxis1D::axis, required());
  public static final Field<CoordAxis1D, CoordError> ERROR =
      D.one("error", CoordError.SCHEMA, CoordAxis1D::error);
  public static final Field<CoordAxis1D, CoordRange1D> RANGE =
      D.one("range", CoordRange1D.SCHEMA, CoordAxis1D::range);
  public static final Field<CoordAxis1D, CoordBounds1D> BOUNDS =
      D.one("bounds", CoordBounds1D.SCHEMA, CoordAxis1D::bounds);
  public static final Field<CoordAxis1D, CoordFunction1D> FUNCTION =
      D.one("function", CoordFunction1D.SCHEMA, CoordAxis1D::function);

  /** The declaration. */
  public static final Type<CoordAxis1D> SCHEMA =
      D.made(
          d ->
              new CoordAxis1D(
                  d.need(AXIS), d.get(ERROR), d.get(RANGE), d.get(BOUNDS), d.get(FUNCTION)));

  public CoordAxis1D {
    Objects.requireNonNull(axis, "axis");
  }

  /** Starts a new one. */
  public static CoordAxis1DBuilder builder() {
    return new CoordAxis1DBuilder();
  }

  /** Starts a copy with changes. */
  public CoordAxis1DBuilder toBuilder() {
    return new CoordAxis1DBuilder(this);
  }
}
