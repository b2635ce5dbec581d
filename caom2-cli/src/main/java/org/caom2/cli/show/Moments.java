package org.caom2.cli.show;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.caom2.model.shape.Interval;

/** Moments of time as ISO dates. */
final class Moments {
  /** The MJD of 1 January 1970. */
  private static final double EPOCH = 40_587;

  private static final double DAY_MILLIS = 86_400_000;
  private static final double SHORT_DAYS = 10 / 86_400.0;
  private static final double FAR = 3_000_000;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

  private Moments() {}

  /** A date, and the time of day unless it is midnight. */
  static String date(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    String text = SECONDS.format(time);
    return text.endsWith(" 00:00:00") ? text.substring(0, text.indexOf(' ')) : text;
  }

  /** A range of MJD days; the date is told once if both are on one day. */
  static String range(Interval days) {
    double lower = days.lower();
    double upper = days.upper();
    if (!(Math.abs(lower) < FAR && Math.abs(upper) < FAR)) {
      return "MJD " + Quantities.range(lower, upper);
    }
    DateTimeFormatter format = upper - lower < SHORT_DAYS ? MILLIS : SECONDS;
    String first = format.format(time(lower, format == SECONDS));
    String last = format.format(time(upper, format == SECONDS));
    if (first.equals(last)) {
      return first;
    }
    int day = first.indexOf(' ');
    boolean sameDay = last.startsWith(first.substring(0, day + 1));
    return first + " – " + (sameDay ? last.substring(day + 1) : last);
  }

  private static LocalDateTime time(double mjd, boolean wholeSeconds) {
    long millis = Math.round((mjd - EPOCH) * DAY_MILLIS);
    long shown = wholeSeconds ? Math.floorDiv(millis + 500, 1000L) * 1000 : millis;
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(shown), ZoneOffset.UTC);
  }
}
