package org.caom2.wcs.time;

import java.util.ArrayList;
import java.util.List;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.caom2.wcs.unit.Quantity;
import org.caom2.wcs.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a time axis means, without any pixels: for ranges. It knows scale, unit and
 * reference date, and makes dates in UTC of values.
 */
public final class TimeCoordinate {
  private static final double DAY = 86400;

  /** How far rounding may take a whole number of units from a day of so many, in seconds. */
  private static final double ROUNDING = 4 * Math.ulp(DAY);

  private static final Unit DAYS = new Unit("d", Quantity.TIME, DAY);

  /** The ctype that leaves the scale to timesys. */
  private static final String TIME = "TIME";

  private final TimeScale scale;
  private final Unit unit;
  private final Mjd reference;

  private TimeCoordinate(TimeScale scale, Unit unit, Mjd reference) {
    this.scale = scale;
    this.unit = unit;
    this.reference = reference;
  }

  /**
   * Finds out what values mean.
   *
   * @param ctype {@code TIME}, or a time scale, which then counts more than timesys (FITS standard
   *     4.0, section 9.2.1)
   * @param cunit a unit of time; null or blank for days
   * @param timesys the time scale; if neither this nor the ctype names one, it is UTC
   * @param mjdref the modified Julian date, in that scale, that values are counted from; null for 0
   * @return the coordinate, or why there is none: {@link Reason#CTYPE_UNKNOWN}, {@link
   *     Reason#TIME_SCALE_UNKNOWN}, {@link Reason#TIME_SCALE_UNRELATED}, {@link
   *     Reason#UNIT_UNKNOWN}, {@link Reason#UNIT_MISMATCH} or {@link Reason#NOT_FINITE}
   */
  public static Solved<TimeCoordinate> solve(
      String ctype, @Nullable String cunit, @Nullable String timesys, @Nullable Double mjdref) {
    List<Remark> remarks = new ArrayList<>();
    TimeScale scale = scale(ctype, timesys, remarks);
    Unit unit = unit(cunit, remarks);
    Mjd reference = Mjd.of(mjdref == null ? 0 : mjdref);
    if (!reference.isFinite()) {
      remarks.add(new Remark(Reason.NOT_FINITE, "mjdref " + mjdref));
    }
    return scale == null || unit == null || !reference.isFinite()
        ? Solved.unusable(remarks)
        : Solved.usable(new TimeCoordinate(scale, unit, reference), remarks);
  }

  private static @Nullable TimeScale scale(
      String ctype, @Nullable String timesys, List<Remark> remarks) {
    String type = ctype.strip();
    TimeScale ofType = TimeScale.named(type).orElse(null);
    if (ofType == null && !type.equals(TIME)) {
      remarks.add(new Remark(Reason.CTYPE_UNKNOWN, "unknown time ctype \"" + ctype + '"'));
      return null;
    }
    TimeScale scale = ofType == null ? ofSystem(timesys, remarks) : ofType;
    if (ofType != null && timesys != null && !timesys.isBlank()) {
      TimeScale told = TimeScale.named(timesys).orElse(null);
      if (told == null) {
        remarks.add(
            new Remark(
                Reason.TIME_SCALE_MISNAMED,
                unknown(timesys) + "; taken as " + ofType + ", as the ctype tells"));
      } else if (told != ofType) {
        remarks.add(
            new Remark(
                Reason.TIME_SCALE_CONTRADICTORY,
                "ctype " + type + " and timesys " + timesys + "; taken as " + ofType));
      }
    }
    if (scale == TimeScale.LOCAL) {
      remarks.add(
          new Remark(Reason.TIME_SCALE_UNRELATED, "local time has no relation to other scales"));
      return null;
    }
    return scale;
  }

  private static @Nullable TimeScale ofSystem(@Nullable String timesys, List<Remark> remarks) {
    if (timesys == null || timesys.isBlank()) {
      remarks.add(new Remark(Reason.TIME_SCALE_MISSING, "no timesys; taken as UTC"));
      return TimeScale.UTC;
    }
    TimeScale scale = TimeScale.named(timesys).orElse(null);
    if (scale == null) {
      remarks.add(new Remark(Reason.TIME_SCALE_UNKNOWN, unknown(timesys)));
    }
    return scale;
  }

  private static String unknown(String timesys) {
    return "unknown timesys \"" + timesys + '"';
  }

  private static @Nullable Unit unit(@Nullable String cunit, List<Remark> remarks) {
    if (cunit == null || cunit.isBlank()) {
      remarks.add(new Remark(Reason.UNIT_MISSING, "time without unit; taken as days"));
      return DAYS;
    }
    Solved<Unit> parsed = Unit.parse(cunit);
    remarks.addAll(parsed.remarks());
    Unit unit = parsed.wcs();
    if (unit != null && unit.quantity() != Quantity.TIME) {
      remarks.add(new Remark(Reason.UNIT_MISMATCH, "unit \"" + cunit + "\" is none of time"));
      return null;
    }
    return unit;
  }

  /** The time scale of the values. */
  public TimeScale scale() {
    return scale;
  }

  /** The unit of the values. */
  public Unit unit() {
    return unit;
  }

  /** The date in UTC of a value in {@link #unit()}; NaN for what is not finite. */
  public Mjd toUtc(double value) {
    return scale.toUtc(reference.plus(days(value)));
  }

  /** The value in {@link #unit()} of a date in UTC; NaN for what is not finite. */
  public double ofUtc(Mjd utc) {
    return scale.fromUtc(utc).minus(reference) * (DAY / unit.factor());
  }

  /** What is to be said about one value, as {@link TimeScale#remarks} does. */
  public List<Remark> remarks(double value) {
    return scale.remarks(toUtc(value));
  }

  /** The date in UTC of the sum of two values in {@link #unit()}, which a number may not hold. */
  Mjd toUtc(double value, double more) {
    return scale.toUtc(reference.plus(days(value)).plus(days(more)));
  }

  /** How much later, in {@link #unit()}, a date in UTC is than a value. */
  double since(double value, Mjd utc) {
    Mjd start = reference.plus(days(value));
    return scale.fromUtc(utc).minus(start) * (DAY / unit.factor());
  }

  /** A value in days, without rounding if there is a whole number of units in a day. */
  private Mjd days(double value) {
    double factor = unit.factor();
    double inDay = Math.rint(DAY / factor);
    if (Math.abs(inDay * factor - DAY) <= ROUNDING) {
      double rest = value % inDay;
      return new Mjd((value - rest) / inDay, rest / inDay);
    }
    double seconds = value * factor;
    if (Double.isInfinite(seconds)) {
      // A number of days may still hold it.
      return Mjd.of(value * (factor / DAY));
    }
    double rest = seconds % DAY;
    double lost = Math.fma(value, factor, -seconds);
    return new Mjd((seconds - rest) / DAY, (rest + lost) / DAY);
  }
}
