package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.LONG;
import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * One pixel of an axis.
 *
 * <p>Source: CAOM: Slice.
 *
 * @param axis the axis
 * @param bin the pixel, from 1
 */
public record Slice(Axis axis, long bin) {
  private static final Type.Declaration<Slice> D = Type.<Slice>declare("Slice");
  public static final Field<Slice, Axis> AXIS = D.one("axis", Axis.SCHEMA, Slice::axis, required());
  public static final Field<Slice, Long> BIN = D.one("bin", LONG, Slice::bin, required());

  /** The declaration. */
  public static final Type<Slice> SCHEMA = D.made(d -> new Slice(d.need(AXIS), d.need(BIN)));

  public Slice {
    Objects.requireNonNull(axis, "axis");
  }
}
