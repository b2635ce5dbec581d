package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;

import java.util.List;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * Coordinates of one axis as a list of ranges.
 *
 * <p>Source: CAOM: CoordBounds1D.
 *
 * @param samples the ranges
 */
public record CoordBounds1D(List<CoordRange1D> samples) {
  private static final Type.Declaration<CoordBounds1D> D =
      Type.<CoordBounds1D>declare("CoordBounds1D");
  public static final Field<CoordBounds1D, List<CoordRange1D>> SAMPLES =
      D.list("samples", "range", CoordRange1D.SCHEMA, CoordBounds1D::samples, required());

  /** The declaration. */
  public static final Type<CoordBounds1D> SCHEMA = D.made(d -> new CoordBounds1D(d.list(SAMPLES)));

  public CoordBounds1D {
    samples = SAMPLES.tidy(samples);
  }
}
