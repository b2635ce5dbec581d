package org.caom2.wcs.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TimeScaleTest {
  private static final double DAY = 86400;

  @ParameterizedTest
  @CsvSource({
    "TAI, TAI",
    "IAT, TAI",
    "TT, TT",
    "TDT, TT",
    "ET, TT",
    "UTC, UTC",
    "GMT, UTC",
    "UT1, UT1",
    "UT, UT1",
    "GPS, GPS",
    "TCG, TCG",
    "TCB, TCB",
    "TDB, TDB",
    "LOCAL, LOCAL",
    "TT(TAI), TT",
    "TT(BIPM08), TT",
    "UTC(NIST), UTC",
    "UT(UTC), UT1",
    " UTC , UTC"
  })
  void names(String text, TimeScale scale) {
    assertThat(TimeScale.named(text)).contains(scale);
  }

  @ParameterizedTest
  @CsvSource({"utc", "MJD", "TIME", "''", "UTC(", "UTC)", "UTC()x", "(UTC)", "UTC((A))"})
  void otherNames(String text) {
    assertThat(TimeScale.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // One second before and after the leap second at the end of 2016; by definition of TAI.
    "57753, 86399, 36, 57754, 35",
    "57754, 0, 37, 57754, 37",
    "57754, 1, 37, 57754, 38",
    "41317, 0, 10, 41317, 10",
    "44239, 0, 19, 44239, 19",
    "60000, 100, 37, 60000, 137"
  })
  void wholeSecondsSince1972(double day, double second, double ahead, double taiDay, double tai) {
    double length = day == 57753 ? 86401 : DAY;
    Mjd utc = new Mjd(day, second / length);

    Mjd found = TimeScale.TAI.fromUtc(utc);
    assertThat(found.minus(new Mjd(taiDay, tai / DAY)) * DAY).isCloseTo(0, within(1e-10));
    assertThat(TimeScale.TAI.toUtc(found).minus(utc)).isCloseTo(0, within(1e-15));
    assertThat(LeapSeconds.at(day)).isEqualTo(ahead);
  }

  @ParameterizedTest
  @CsvSource({
    // From the table of the US Naval Observatory.
    "36933, 0",
    "37300, 1.422818",
    "37511, 1.696274",
    "37512, 1.647570",
    "38395, 2.765794",
    "38761, 3.540130",
    "39126, 4.313170",
    "39887, 6.185682",
    "41316, 9.889650"
  })
  void fractionsOfSecondsFrom1960To1971(double day, double ahead) {
    Mjd utc = Mjd.of(day);

    assertThat(TimeScale.TAI.fromUtc(utc).minus(utc) * DAY).isCloseTo(ahead, within(1e-9));
  }

  @Test
  void aLeapSecondIsWithinItsDay() {
    Mjd within = TimeScale.TAI.toUtc(new Mjd(57754, 36.5 / DAY));

    assertThat(within.day()).isEqualTo(57753);
    assertThat(within.fraction()).isCloseTo(86400.5 / 86401, within(1e-14));
  }

  @Test
  void fixedDifferences() {
    Mjd tai = Mjd.of(55000);
    assertThat(TimeScale.TT.fromUtc(TimeScale.TAI.toUtc(tai)).minus(tai) * DAY)
        .isCloseTo(32.184, within(1e-9));
    assertThat(TimeScale.GPS.fromUtc(TimeScale.TAI.toUtc(tai)).minus(tai) * DAY)
        .isCloseTo(-19, within(1e-9));
    // The examples of the SOFA library's cookbook of time scales: 2006-01-15 21:24:37.5 UTC.
    Mjd utc = new Mjd(53750, (21 * 3600 + 24 * 60 + 37.5) / DAY);
    assertThat(TimeScale.TAI.fromUtc(utc).minus(utc) * DAY).isCloseTo(33, within(1e-9));
    assertThat(TimeScale.TT.fromUtc(utc).minus(utc) * DAY).isCloseTo(65.184, within(1e-9));
    assertThat(TimeScale.TCG.fromUtc(utc).minus(utc) * DAY).isCloseTo(65.8226, within(1e-3));
    assertThat(TimeScale.TDB.fromUtc(utc).minus(utc) * DAY).isCloseTo(65.1844, within(3e-3));
    assertThat(TimeScale.TCB.fromUtc(utc).minus(utc) * DAY).isCloseTo(79.3940, within(3e-3));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "LOCAL")
  void thereAndBackAgainAndAlwaysForward(TimeScale scale) {
    Random random = new Random(43);
    Mjd before = Mjd.of(-1e6);
    for (double day = 15000; day < 90000; day += 10 * random.nextDouble()) {
      Mjd utc = new Mjd(day, random.nextDouble());
      Mjd own = scale.fromUtc(utc);
      assertThat(Math.abs(scale.toUtc(own).minus(utc)) * DAY).as("%s", utc).isLessThan(1e-9);
      assertThat(scale.fromUtc(scale.toUtc(own)).minus(own) * DAY).isCloseTo(0, within(1e-9));
      if (utc.compareTo(before) > 0) {
        assertThat(own).isGreaterThan(scale.fromUtc(before));
      }
      before = utc;
    }
  }

  @Test
  void aroundEveryDayOfTheFirstYearsNoMomentIsLost() {
    for (double day = 36930; day < 41320; day++) {
      for (double second : new double[] {-1, -0.05, -1e-6, 0, 1e-6, 0.05, 1, 40000}) {
        Mjd tai = Mjd.of(day).plusSeconds(second);
        Mjd utc = TimeScale.TAI.toUtc(tai);
        assertThat(Math.abs(TimeScale.TAI.fromUtc(utc).minus(tai)) * DAY).isLessThan(1e-9);
      }
    }
  }

  @Test
  void remarks() {
    Mjd early = Mjd.of(30000);
    Mjd now = Mjd.of(60000);
    Mjd late = Mjd.of(70000);

    assertThat(reasons(TimeScale.TAI.remarks(now))).isEmpty();
    assertThat(reasons(TimeScale.TAI.remarks(early))).containsExactly(Reason.BEFORE_UTC);
    assertThat(reasons(TimeScale.UTC.remarks(early))).containsExactly(Reason.BEFORE_UTC);
    assertThat(reasons(TimeScale.TDB.remarks(late))).containsExactly(Reason.LEAP_SECONDS_UNKNOWN);
    assertThat(reasons(TimeScale.UTC.remarks(late))).isEmpty();
    assertThat(reasons(TimeScale.UT1.remarks(now))).containsExactly(Reason.TIME_SCALE_APPROXIMATED);
    assertThat(TimeScale.TAI.remarks(Mjd.of(Double.NaN))).isEmpty();
  }

  @Test
  void dateOfNoUse() {
    for (TimeScale scale : TimeScale.values()) {
      for (double days : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1.0 / 0}) {
        assertThat(scale.toUtc(Mjd.of(days)).isFinite()).isFalse();
        assertThat(scale.fromUtc(Mjd.of(days)).value()).isNaN();
      }
      for (double days : new double[] {1e300, -1e300, 1e18, -1e18, Double.MAX_VALUE}) {
        assertThat(Double.isInfinite(scale.toUtc(Mjd.of(days)).value())).isFalse();
      }
    }
    assertThat(TimeScale.LOCAL.toUtc(Mjd.of(60000)).isFinite()).isFalse();
  }

  @Test
  void positions() {
    assertThat(TimePosition.named("TOPOCENTER")).contains(TimePosition.TOPOCENTER);
    assertThat(TimePosition.named("TOPOCENT")).contains(TimePosition.TOPOCENTER);
    assertThat(TimePosition.named("BARYCENTRE")).contains(TimePosition.BARYCENTER);
    assertThat(TimePosition.named("HELIOCENTRIC")).contains(TimePosition.HELIOCENTER);
    assertThat(TimePosition.named("MARS")).contains(TimePosition.MARS);
    assertThat(TimePosition.named("MARSX")).isEmpty();
    assertThat(TimePosition.named("TOPO")).isEmpty();
    assertThat(TimePosition.named("MAR")).isEmpty();
    assertThat(TimePosition.named("")).isEmpty();
  }

  private static List<Reason> reasons(List<Remark> remarks) {
    return remarks.stream().map(Remark::reason).toList();
  }
}
