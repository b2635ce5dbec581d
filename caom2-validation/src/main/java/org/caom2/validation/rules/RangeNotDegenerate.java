package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.validation.Context;

/** Ranges on two axes. Source: CAOM: CoordRange2D. */
final class RangeNotDegenerate extends ModelRule<CoordRange2D> {
  RangeNotDegenerate() {
    super(
        "range.degenerate",
        Severity.ERROR,
        CoordRange2D.class,
        "The two corners of a range differ on each axis in pixel and in coordinate.");
  }

  @Override
  public void check(CoordRange2D range, Context context) {
    check(range.start().coord1(), range.end().coord1(), Coord2D.COORD1, context);
    check(range.start().coord2(), range.end().coord2(), Coord2D.COORD2, context);
  }

  private static void check(
      RefCoord start, RefCoord end, Field<Coord2D, RefCoord> axis, Context context) {
    if (start.pix() == end.pix()) {
      context.report(
          CoordRange2D.END, "both corners have pixel " + start.pix() + " on " + axis.name());
    }
    if (start.val() == end.val()) {
      context.report(
          CoordRange2D.END, "both corners have coordinate " + start.val() + " on " + axis.name());
    }
  }
}
