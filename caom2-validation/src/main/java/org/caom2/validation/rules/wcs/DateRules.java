package org.caom2.validation.rules.wcs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.time.Mjd;
import org.caom2.wcs.time.TimeCoordinate;

/** Dates of time axes: at the ends of functions, ranges and samples. Source: FITS WCS paper IV. */
final class DateRules {
  /** 1900-01-01. */
  private static final double FIRST = 15020;

  private static final double PLANNED_AHEAD = 20 * 365.25;
  private static final double LONG = 10 * 365.25;
  private static final double DAY = 86400;
  private static final double AFTER_9999 = 2_973_484;
  private static final long EPOCH = 40587; // 1970-01-01
  private static final Instant MJD_ZERO = Instant.parse("1858-11-17T00:00:00Z");

  private DateRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.warning(
            "ti.day-seconds",
            TemporalWCS.class,
            "A time axis is not longer than ten years.",
            DateRules::length),
        WcsRule.warning(
            "ti.range",
            TemporalWCS.class,
            "Times are from 1900 to tomorrow, those of planned observations up to 20 years ahead.",
            DateRules::range),
        WcsRule.warning(
            "ti.pre-utc",
            TemporalWCS.class,
            "Times are not before 1960, when UTC began.",
            (time, context) -> remark(time, Reason.BEFORE_UTC, Severity.WARNING, context)),
        WcsRule.information(
            "ti.future-leap",
            TemporalWCS.class,
            "All leap seconds before a time are known.",
            (time, context) ->
                remark(time, Reason.LEAP_SECONDS_UNKNOWN, Severity.INFORMATION, context)));
  }

  /** The modified Julian date of an instant. */
  static double mjd(Instant instant) {
    Duration since = Duration.between(MJD_ZERO, instant);
    return since.toSeconds() / DAY;
  }

  /** A modified Julian date with the day of the calendar, where that has four digits. */
  static String text(double mjd) {
    return "MJD "
        + mjd
        + (mjd >= 0 && mjd < AFTER_9999
            ? " (" + LocalDate.EPOCH.plusDays((long) mjd - EPOCH) + ')'
            : "");
  }

  /** Whether another rule tells already that the dates are wrong. */
  private static boolean unlikely(TemporalWCS time, TimeCoordinate coordinate) {
    return tooLong(time, coordinate) || TimeKeywordRules.badReference(time);
  }

  private static boolean tooLong(TemporalWCS time, TimeCoordinate coordinate) {
    CoordFunction1D function = time.axis().function();
    if (function == null || function.naxis() < 1) {
      return false;
    }
    double days = Math.abs(days(function, coordinate));
    return Double.isFinite(days) && days > LONG;
  }

  private static double days(CoordFunction1D function, TimeCoordinate coordinate) {
    return coordinate.unit().toSi(function.naxis() * function.delta()) / DAY;
  }

  private static void length(TemporalWCS time, Context context) {
    TimeCoordinate coordinate = Coordinates.of(time, context).wcs();
    CoordFunction1D function = time.axis().function();
    if (coordinate != null && function != null && tooLong(time, coordinate)) {
      context.report(
          Severity.WARNING,
          WcsRule.below(context, TemporalWCS.AXIS, CoordAxis1D.FUNCTION),
          function.naxis()
              + " times delta "
              + function.delta()
              + ' '
              + coordinate.unit().text()
              + " is more than ten years");
    }
  }

  private static void range(TemporalWCS time, Context context) {
    TimeCoordinate coordinate = Coordinates.of(time, context).wcs();
    if (coordinate == null || unlikely(time, coordinate)) {
      return;
    }
    boolean planned =
        context
            .ancestor(Plane.class)
            .map(plane -> plane.calibrationLevel() == CalibrationLevel.PLANNED)
            .orElse(false);
    double latest = mjd(context.now()) + (planned ? PLANNED_AHEAD : 1);
    for (Stretch stretch : Stretch.of(time.axis(), WcsRule.below(context, TemporalWCS.AXIS))) {
      double start = coordinate.toUtc(stretch.low()).value();
      double end = coordinate.toUtc(stretch.high()).value();
      if (start < FIRST || end < FIRST) {
        context.report(
            Severity.WARNING, stretch.path(), "MJD " + Math.min(start, end) + " is before 1900");
      } else if (start > latest || end > latest) {
        context.report(
            Severity.WARNING,
            stretch.path(),
            "MJD " + Math.max(start, end) + (planned ? " is far ahead" : " is in the future"));
      }
    }
  }

  private static void remark(TemporalWCS time, Reason reason, Severity severity, Context context) {
    TimeCoordinate coordinate = Coordinates.of(time, context).wcs();
    if (coordinate == null || unlikely(time, coordinate)) {
      return;
    }
    for (Stretch stretch : Stretch.of(time.axis(), WcsRule.below(context, TemporalWCS.AXIS))) {
      double value = reason == Reason.BEFORE_UTC ? stretch.low() : stretch.high();
      Mjd utc = coordinate.toUtc(value);
      if (utc.value() >= FIRST) {
        for (Remark remark : coordinate.remarks(value)) {
          if (remark.reason() == reason) {
            context.report(severity, stretch.path(), remark.message());
          }
        }
      }
    }
  }
}
