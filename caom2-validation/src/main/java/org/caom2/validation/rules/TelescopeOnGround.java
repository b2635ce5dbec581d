package org.caom2.validation.rules;

import java.util.Locale;
import org.caom2.model.Telescope;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * Where a telescope is, in metres from the centre of the Earth; one in space has no place. Source:
 * CAOM: Telescope.geoLocationX, Y, Z; FITS WCS paper III, OBSGEO.
 */
final class TelescopeOnGround extends ModelRule<Telescope> {
  TelescopeOnGround() {
    super(
        "telescope.geo",
        Severity.WARNING,
        Telescope.class,
        "The place of a telescope has three coordinates, 6200 to 6500 km from the centre of the Earth.");
  }

  @Override
  public void check(Telescope telescope, Context context) {
    Double x = telescope.geoLocationX();
    Double y = telescope.geoLocationY();
    Double z = telescope.geoLocationZ();
    if (x == null && y == null && z == null) {
      return;
    }
    if (x == null || y == null || z == null) {
      if (!context.isUnread(context.path())) {
        context.report("the place " + x + ", " + y + ", " + z + " is not complete");
      }
      return;
    }
    double distance = Math.hypot(Math.hypot(x, y), z);
    if (!(distance >= 6.2e6 && distance <= 6.5e6)) {
      context.report(
          String.format(
              Locale.ROOT,
              "the place %s, %s, %s is %.4g m from the centre of the Earth",
              x,
              y,
              z,
              distance));
    }
  }
}
