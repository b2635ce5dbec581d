package org.caom2.compute.rules;

import java.util.Locale;
import org.caom2.compute.sphere.Region;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;

/** Polygons with hardly any area, whose edges meet in computations by rounding alone. */
final class PolygonSliver extends PolygonRule {
  private static final double MOST = 1e8;

  PolygonSliver() {
    super(
        "poly.sliver",
        Severity.INFORMATION,
        "A polygon is not a sliver: its perimeter squared is at most 1e8 times its area.");
  }

  @Override
  void check(JudgedPolygon polygon, Context context) {
    if (polygon.verdict().isRegion()) {
      Region region = Region.of(polygon.polygon());
      double perimeter = region.perimeter();
      double ratio = perimeter * perimeter / region.area();
      if (ratio > MOST) {
        String message =
            String.format(Locale.ROOT, "perimeter squared is %.2g times the area", ratio);
        report(severity(), polygon, message, context);
      }
    }
  }
}
