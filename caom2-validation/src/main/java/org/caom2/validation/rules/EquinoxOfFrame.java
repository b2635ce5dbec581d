package org.caom2.validation.rules;

import java.util.Locale;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.jspecify.annotations.Nullable;

/** Equinoxes against reference frames. Source: FITS 4.0, section 8.3: EQUINOX, RADESYS. */
final class EquinoxOfFrame extends ModelRule<SpatialWCS> {
  private static final double FIRST = 1800;
  private static final double LAST = 2100;

  /** Before it an equinox is of the FK4, from it on of the FK5. */
  private static final double FK5_SINCE = 1984;

  EquinoxOfFrame() {
    super(
        "pos.equinox",
        Severity.WARNING,
        SpatialWCS.class,
        "An equinox is from 1800 to 2100, before 1984 for FK4 and from then on for FK5.");
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    String frame = position.coordsys() == null ? "" : position.coordsys().strip();
    String fault = fault(frame.toUpperCase(Locale.ROOT), position.equinox());
    if (fault != null && !(position.equinox() == null && context.isUnread(SpatialWCS.EQUINOX))) {
      context.report(SpatialWCS.EQUINOX, fault);
    }
  }

  private static @Nullable String fault(String frame, @Nullable Double equinox) {
    boolean fk4 = frame.equals("FK4") || frame.equals("FK4-NO-E");
    boolean fk5 = frame.equals("FK5");
    if (equinox == null) {
      return fk4 || fk5 ? frame + " without an equinox" : null;
    } else if (!(equinox >= FIRST && equinox <= LAST)) {
      // The ICRS has none, which another rule tells.
      return frame.equals("ICRS") ? null : "equinox " + equinox + " is not within 1800 to 2100";
    } else if ((fk4 && equinox >= FK5_SINCE) || (fk5 && equinox < FK5_SINCE)) {
      return "equinox " + equinox + " is not one of the " + frame;
    }
    return null;
  }
}
