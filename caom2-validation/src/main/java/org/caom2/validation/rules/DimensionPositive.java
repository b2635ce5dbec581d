package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Lengths of array axes, of planes and of chunks. Source: CAOM: Dimension2D. */
final class DimensionPositive extends ModelRule<Dimension2D> {
  DimensionPositive() {
    super(
        "dimension.positive",
        Severity.ERROR,
        Dimension2D.class,
        "The lengths of two array axes are above 0.");
  }

  @Override
  public void check(Dimension2D dimension, Context context) {
    check(Dimension2D.NAXIS1, dimension.naxis1(), context);
    check(Dimension2D.NAXIS2, dimension.naxis2(), context);
  }

  private static void check(Field<Dimension2D, Long> field, long length, Context context) {
    if (length <= 0) {
      context.report(field, field.name() + " is " + length);
    }
  }
}
