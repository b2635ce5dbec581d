package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.since;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * World coordinates of an axis that the model has no class for.
 *
 * <p>Source: CAOM: CustomWCS.
 *
 * @param axis the axis
 */
public record CustomWCS(CoordAxis1D axis) {
  private static final Type.Declaration<CustomWCS> D =
      Type.<CustomWCS>declare("CustomWCS").in(since(V2_4));
  public static final Field<CustomWCS, CoordAxis1D> AXIS =
      D.one("axis", CoordAxis1D.SCHEMA, CustomWCS::axis, required());

  /** The declaration. */
  public static final Type<CustomWCS> SCHEMA = D.made(d -> new CustomWCS(d.need(AXIS)));

  public CustomWCS {
    Objects.requireNonNull(axis, "axis");
  }
}
