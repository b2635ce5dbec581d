package org.caom2.validation.rules.wcs;

import java.util.List;
import java.util.Map;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.model.wording.Shown;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.time.TimeCoordinate;
import org.caom2.wcs.time.TimePosition;
import org.caom2.wcs.time.TimeScale;

/** Codes and numbers of time axes. Source: CAOM: TemporalWCS; FITS WCS paper IV. */
final class TimeKeywordRules {
  private static final double DAY = 86400;
  private static final double EARLIEST_REFERENCE = -22000;
  private static final double LATEST_REFERENCE = 100000;

  private TimeKeywordRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        coordinate(
            "ti.ctype",
            Severity.ERROR,
            "The ctype of a time axis is TIME or a time scale of FITS.",
            Map.of(Reason.CTYPE_UNKNOWN, Severity.ERROR)),
        coordinate(
            "ti.timesys-missing",
            Severity.WARNING,
            "A time axis tells its time scale.",
            Map.of(Reason.TIME_SCALE_MISSING, Severity.WARNING)),
        coordinate(
            "ti.timesys-unknown",
            Severity.ERROR,
            "The time scale is one of FITS, and related to UTC.",
            Map.of(
                Reason.TIME_SCALE_UNKNOWN,
                Severity.ERROR,
                Reason.TIME_SCALE_MISNAMED,
                Severity.ERROR,
                Reason.TIME_SCALE_UNRELATED,
                Severity.WARNING)),
        coordinate(
            "ti.timesys-conflict",
            Severity.ERROR,
            "ctype and timesys name one time scale.",
            Map.of(Reason.TIME_SCALE_CONTRADICTORY, Severity.ERROR)),
        WcsRule.warning(
            "ti.unit",
            TemporalWCS.class,
            "Times that are counted from no mjdref are in days.",
            TimeKeywordRules::unit),
        WcsRule.warning(
            "ti.trefpos",
            TemporalWCS.class,
            "trefpos is a place of FITS, and that of the telescope for UTC.",
            TimeKeywordRules::place),
        WcsRule.warning(
            "ti.mjdref",
            TemporalWCS.class,
            "mjdref is a modified Julian date, from -22000 to 100000.",
            TimeKeywordRules::reference));
  }

  private static Rule<?> coordinate(
      String id, Severity severity, String sentence, Map<Reason, Severity> reasons) {
    return new WcsRule<>(
        id,
        severity,
        TemporalWCS.class,
        sentence,
        (time, context) -> {
          if (time.axis().axis().ctype().isEmpty()) {
            return;
          }
          for (Remark remark : Coordinates.of(time, context).remarks()) {
            Severity told = reasons.get(remark.reason());
            if (told != null) {
              ModelPath path =
                  remark.reason() == Reason.CTYPE_UNKNOWN
                      ? WcsRule.below(context, TemporalWCS.AXIS, CoordAxis1D.AXIS, Axis.CTYPE)
                      : WcsRule.below(context, TemporalWCS.TIMESYS);
              context.report(told, path, remark.message());
            }
          }
        });
  }

  private static void unit(TemporalWCS time, Context context) {
    TimeCoordinate coordinate = Coordinates.of(time, context).wcs();
    Double mjdref = time.mjdref();
    if (coordinate != null
        && coordinate.unit().factor() != DAY
        && (mjdref == null || mjdref == 0)) {
      context.report(
          Severity.WARNING,
          WcsRule.below(context, TemporalWCS.AXIS, CoordAxis1D.AXIS, Axis.CUNIT),
          "unit is " + coordinate.unit().text() + ", not d, and there is no mjdref");
    }
  }

  private static void place(TemporalWCS time, Context context) {
    String trefpos = time.trefpos();
    if (trefpos == null || trefpos.isBlank()) {
      return;
    }
    TimePosition place = TimePosition.named(trefpos).orElse(null);
    TimeCoordinate coordinate = Coordinates.of(time, context).wcs();
    if (place == null) {
      context.report(
          TemporalWCS.TREFPOS,
          "trefpos is " + Shown.quoted(trefpos) + ", not a place of FITS such as TOPOCENTER");
    } else if (place != TimePosition.TOPOCENTER
        && coordinate != null
        && coordinate.scale() == TimeScale.UTC) {
      context.report(
          Severity.INFORMATION,
          TemporalWCS.TREFPOS,
          "trefpos is " + trefpos + ", and UTC is the time of the Earth");
    }
  }

  /** Whether mjdref is no date, so that no value is. */
  static boolean badReference(TemporalWCS time) {
    Double mjdref = time.mjdref();
    return mjdref != null && !(mjdref >= EARLIEST_REFERENCE && mjdref <= LATEST_REFERENCE);
  }

  private static void reference(TemporalWCS time, Context context) {
    Double mjdref = time.mjdref();
    if (mjdref != null && badReference(time)) {
      context.report(
          Double.isFinite(mjdref) ? Severity.WARNING : Severity.ERROR,
          TemporalWCS.MJDREF,
          "mjdref is " + mjdref + ", not within " + EARLIEST_REFERENCE + " to " + LATEST_REFERENCE);
    }
  }
}
