package org.caom2.model;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.shape.Point;
import org.jspecify.annotations.Nullable;

/**
 * The intended position of the target; where the data are on the sky is told by the planes.
 *
 * <p>Source: CAOM: TargetPosition.
 *
 * @param coordsys coordinate frame, {@code ICRS} or {@code FK5}
 * @param equinox equinox of the frame, in years
 * @param coordinates longitude and latitude in that frame, in degrees
 */
public record TargetPosition(String coordsys, @Nullable Double equinox, Point coordinates) {
  private static final Type.Declaration<TargetPosition> D =
      Type.<TargetPosition>declare("TargetPosition");
  public static final Field<TargetPosition, String> COORDSYS =
      D.one("coordsys", STRING, TargetPosition::coordsys, required());
  public static final Field<TargetPosition, Double> EQUINOX =
      D.one("equinox", DOUBLE, TargetPosition::equinox, unit("a"));
  public static final Field<TargetPosition, Point> COORDINATES =
      D.one("coordinates", Point.SCHEMA, TargetPosition::coordinates, required(), unit("deg"));

  /** The declaration. */
  public static final Type<TargetPosition> SCHEMA =
      D.made(d -> new TargetPosition(d.need(COORDSYS), d.get(EQUINOX), d.need(COORDINATES)));

  public TargetPosition {
    Objects.requireNonNull(coordsys, "coordsys");
    Objects.requireNonNull(coordinates, "coordinates");
  }

  /** Starts a new one. */
  public static TargetPositionBuilder builder() {
    return new TargetPositionBuilder();
  }

  /** Starts a copy with changes. */
  public TargetPositionBuilder toBuilder() {
    return new TargetPositionBuilder(this);
  }
}
