package org.caom2.validation.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Matrices of functions on two axes. Source: CAOM: CoordFunction2D; FITS WCS paper I. */
final class MatrixComplete extends ModelRule<CoordFunction2D> {
  private static final List<Field<CoordFunction2D, Double>> ELEMENTS =
      List.of(
          CoordFunction2D.CD11, CoordFunction2D.CD12, CoordFunction2D.CD21, CoordFunction2D.CD22);

  MatrixComplete() {
    super(
        "function.cd-incomplete",
        Severity.ERROR,
        CoordFunction2D.class,
        "A function on two axes has all four elements of its matrix.");
  }

  @Override
  public void check(CoordFunction2D function, Context context) {
    String missing =
        ELEMENTS.stream()
            .filter(element -> element.get(function) == null && !context.isUnread(element))
            .map(Field::name)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      context.report("missing: " + missing);
    }
  }
}
