package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Versions.until;

import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Errors of the coordinates of an axis.
 *
 * <p>Source: CAOM: CoordError; FITS WCS paper I (CSYER, CRDER).
 *
 * @param syser systematic error, in the unit of the axis
 * @param rnder random error, in the unit of the axis
 */
public record CoordError(@Nullable Double syser, @Nullable Double rnder) {
  private static final Type.Declaration<CoordError> D = Type.<CoordError>declare("CoordError");
  public static final Field<CoordError, Double> SYSER =
      D.one("syser", DOUBLE, CoordError::syser, required(until(V2_2)));
  public static final Field<CoordError, Double> RNDER =
      D.one("rnder", DOUBLE, CoordError::rnder, required(until(V2_2)));

  /** The declaration. */
  public static final Type<CoordError> SCHEMA =
      D.made(d -> new CoordError(d.get(SYSER), d.get(RNDER)));
}
