package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an axis and the unit of its coordinates.
 *
 * <p>Source: CAOM: Axis; FITS WCS paper I.
 *
 * @param ctype kind of axis (CTYPE)
 * @param cunit unit of the coordinates (CUNIT)
 */
public record Axis(String ctype, @Nullable String cunit) {
  private static final Type.Declaration<Axis> D = Type.<Axis>declare("Axis");
  public static final Field<Axis, String> CTYPE = D.one("ctype", STRING, Axis::ctype, required());
  public static final Field<Axis, String> CUNIT = D.one("cunit", STRING, Axis::cunit);

  /** The declaration. */
  public static final Type<Axis> SCHEMA = D.made(d -> new Axis(d.need(CTYPE), d.get(CUNIT)));

  public Axis {
    Objects.requireNonNull(ctype, "ctype");
  }
}
