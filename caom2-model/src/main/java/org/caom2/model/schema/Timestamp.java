package org.caom2.model.schema;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Timestamps of documents: {@code yyyy-MM-ddTHH:mm:ss.SSS}, UTC unless a zone is given, proleptic
 * Gregorian calendar, kept to milliseconds.
 */
final class Timestamp extends Scalar<Instant> {
  /** Checksums take milliseconds since 1970 in 64 bits; times before and after are no dates. */
  private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);

  private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

  Timestamp() {
    super("date", Form.TEXT, "xs:string");
  }

  @Override
  public boolean takesEmpty(Version version) {
    return true;
  }

  @Override
  public @Nullable Instant parse(String raw, Version version, Report report) {
    String text = raw.trim();
    if (text.isEmpty()) {
      return null;
    }
    Fields fields = new Fields(text);
    Instant instant = null;
    try {
      Instant read = fields.read();
      instant = read != null && isDate(read) ? read : null;
    } catch (DateTimeException e) {
      fields.wrong = true;
    }
    if (fields.wrong || instant == null) {
      report.add(
          DocumentCode.VALUE_DATE, "not a date (yyyy-MM-ddTHH:mm:ss.SSS): " + Shown.quoted(text));
    } else if (fields.finer) {
      report.add(
          DocumentCode.VALUE_DATE_DIGITS,
          "digits finer than milliseconds are dropped: " + Shown.quoted(text));
    }
    return instant;
  }

  /**
   * Reads the fields from left to right; {@code wrong} is set for forms that mean one thing only.
   */
  private static final class Fields {
    private final String text;
    private int at;
    private boolean wrong;
    private boolean finer;

    Fields(String text) {
      this.text = text;
    }

    @Nullable Instant read() {
      boolean negative = take('-');
      int start = at;
      int year = number(4, 9);
      wrong |= at - start > 4 && text.charAt(start) == '0';
      expect('-');
      int month = number(2, 2);
      expect('-');
      int day = number(2, 2);
      int hour = 0;
      int minute = 0;
      int second = 0;
      int millis = 0;
      if (at < text.length() && !zoneStarts()) {
        if (!take('T')) {
          wrong = true;
          if (!take(' ') && !take('t')) {
            return null;
          }
        }
        if (at < text.length()) {
          hour = number(2, 2);
          expect(':');
          minute = number(2, 2);
          if (take(':')) {
            second = number(2, 2);
            if (take('.')) {
              millis = fraction();
            }
          } else {
            wrong = true;
          }
        }
      }
      int offset = zone();
      if (at < text.length()) {
        return null;
      }
      return LocalDateTime.of(
              negative ? -year : year, month, day, hour, minute, second, millis * 1_000_000)
          .toInstant(ZoneOffset.ofTotalSeconds(offset));
    }

    private boolean zoneStarts() {
      return "Z+-".indexOf(text.charAt(at)) >= 0;
    }

    private int zone() {
      if (at == text.length() || take('Z')) {
        return 0;
      }
      int sign = take('+') ? 1 : take('-') ? -1 : 0;
      if (sign == 0) {
        throw new DateTimeException("zone");
      }
      int hours = number(2, 2);
      take(':');
      int minutes = at < text.length() ? number(2, 2) : 0;
      return sign * (hours * 60 + minutes) * 60;
    }

    private int fraction() {
      int millis = 0;
      int count = 0;
      while (at < text.length() && digit(text.charAt(at))) {
        int value = text.charAt(at++) - '0';
        if (count < 3) {
          millis = millis * 10 + value;
        } else {
          finer |= value != 0;
        }
        count++;
      }
      for (int i = count; i < 3; i++) {
        millis *= 10;
      }
      return millis;
    }

    private int number(int fewest, int most) {
      int start = at;
      int value = 0;
      while (at < text.length() && at - start < most && digit(text.charAt(at))) {
        value = value * 10 + (text.charAt(at++) - '0');
      }
      if (at == start) {
        throw new DateTimeException("digits");
      }
      wrong |= at - start < fewest;
      return value;
    }

    private void expect(char c) {
      if (!take(c)) {
        throw new DateTimeException("separator");
      }
    }

    private boolean take(char c) {
      if (at < text.length() && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    private static boolean digit(char c) {
      return c >= '0' && c <= '9';
    }
  }

  private static boolean isDate(Instant value) {
    return value.compareTo(FIRST) >= 0 && value.compareTo(LAST) <= 0;
  }

  /** A time that is no date looks like none, so that a writer who tries it finds out. */
  @Override
  public String format(Instant value, Version version) {
    if (!isDate(value)) {
      return value.toString();
    }
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
    int year = time.getYear();
    byte[] text = new byte[23];
    pad(text, 0, 4, Math.abs(year) % 10_000);
    text[4] = '-';
    pad(text, 5, 2, time.getMonthValue());
    text[7] = '-';
    pad(text, 8, 2, time.getDayOfMonth());
    text[10] = 'T';
    pad(text, 11, 2, time.getHour());
    text[13] = ':';
    pad(text, 14, 2, time.getMinute());
    text[16] = ':';
    pad(text, 17, 2, time.getSecond());
    text[19] = '.';
    pad(text, 20, 3, time.getNano() / 1_000_000);
    String plain = new String(text, StandardCharsets.ISO_8859_1);
    return year >= 0 && year < 10_000 ? plain : century(year) + plain;
  }

  /** What stands before the last four digits of a year. */
  private static String century(int year) {
    int more = Math.abs(year) / 10_000;
    return (year < 0 ? "-" : "") + (more == 0 ? "" : more);
  }

  private static void pad(byte[] text, int from, int width, int value) {
    int rest = value;
    for (int i = from + width - 1; i >= from; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /**
   * Generation 1 takes whole seconds, cut towards zero; generation 2 milliseconds. No document can
   * hold a time that is no date; such ones count as the first or the last.
   */
  @Override
  public void digest(Instant value, Version version, Bytes bytes) {
    long millis = isDate(value) ? value.toEpochMilli() : end(value);
    bytes.putLong(version.compareTo(Version.V2_5) < 0 ? millis / 1000 : millis);
  }

  private static long end(Instant value) {
    return value.isBefore(FIRST) ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  @Override
  public boolean plain(Instant value, Version version) {
    return isDate(value) && value.truncatedTo(ChronoUnit.MILLIS).equals(value);
  }
}
