package org.caom2.model;

import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_1;
import static org.caom2.model.schema.Versions.since;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.Status;

/**
 * Whether the requirements of the proposal were met.
 *
 * <p>Source: CAOM: Requirements.
 *
 * @param flag what became of the requirements
 */
public record Requirements(Status flag) {
  private static final Type.Declaration<Requirements> D =
      Type.<Requirements>declare("Requirements").in(since(V2_1));
  public static final Field<Requirements, Status> FLAG =
      D.one("flag", Status.SCALAR, Requirements::flag, required());

  /** The declaration. */
  public static final Type<Requirements> SCHEMA = D.made(d -> new Requirements(d.need(FLAG)));

  public Requirements {
    Objects.requireNonNull(flag, "flag");
  }
}
