package org.caom2.wcs.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {
  private static List<Reason> reasons(Solved<?> solved) {
    return solved.remarks().stream().map(Remark::reason).toList();
  }

  private static Solved<TimeWcs> solve(String ctype, @Nullable String cunit, @Nullable String sys) {
    return new TimeAxis(ctype, cunit, sys, null, 1, 55000, 0.25).solve();
  }

  @ParameterizedTest
  @CsvSource({
    "TIME, d, UTC, UTC, ",
    "TIME, d, TT, TT, ",
    "UTC, d, , UTC, ",
    "TAI, d, TAI, TAI, ",
    "IAT, d, TAI, TAI, ",
    "TIME, d, , UTC, TIME_SCALE_MISSING",
    "TIME, , UTC, UTC, UNIT_MISSING",
    "TAI, d, UTC, TAI, TIME_SCALE_CONTRADICTORY",
    "TAI, d, MJD, TAI, TIME_SCALE_MISNAMED",
    "UTC, d, utc, UTC, TIME_SCALE_MISNAMED",
    "TIME, d, UT1, UT1, TIME_SCALE_APPROXIMATED"
  })
  void scales(String ctype, String cunit, String timesys, TimeScale scale, Reason reason) {
    Solved<TimeWcs> solved = solve(ctype, cunit, timesys);

    assertThat(solved.usable().orElseThrow().coordinate().scale()).isEqualTo(scale);
    assertThat(reasons(solved)).isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "MJD, d, UTC, CTYPE_UNKNOWN",
    "FREQ, d, UTC, CTYPE_UNKNOWN",
    "TIME, d, MJD, TIME_SCALE_UNKNOWN",
    "TIME, d, LOCAL, TIME_SCALE_UNRELATED",
    "LOCAL, d, UTC, TIME_SCALE_UNRELATED",
    "TIME, m, UTC, UNIT_MISMATCH",
    "TIME, days, UTC, UNIT_UNKNOWN"
  })
  void axesThatCannotBeUsed(String ctype, String cunit, String timesys, Reason reason) {
    Solved<TimeWcs> solved = solve(ctype, cunit, timesys);

    assertThat(solved.wcs()).isNull();
    assertThat(reasons(solved)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "s, 86400, 1",
    "min, 1440, 1",
    "h, 24, 1",
    "d, 1, 1",
    "a, 1, 365.25",
    "cy, 1, 36525",
    "ms, 1, 1.1574074074074074e-8",
    "ks, 86.4, 1",
    "ks, 5e6, 57870.37037037037",
    "Ms, 0.0864, 1",
    "ma, 1e3, 365.25",
    "ua, 1, 0.00036525",
    "fyr, 1e15, 365.25"
  })
  void units(String cunit, double value, double days) {
    TimeCoordinate coordinate =
        TimeCoordinate.solve("TIME", cunit, "UTC", 50000.5).usable().orElseThrow();

    assertThat(coordinate.toUtc(value).minus(Mjd.of(50000.5)))
        .isCloseTo(days, within(Math.max(1e-15, 4 * Math.ulp(days))));
    assertThat(coordinate.ofUtc(coordinate.toUtc(value)))
        .isCloseTo(value, within(Math.max(1e-8, 4 * Math.ulp(value))));
    assertThat(coordinate.unit().text()).isEqualTo(cunit);
  }

  @Test
  void withoutReferenceDateSecondsAreCountedFromZero() {
    TimeCoordinate coordinate = TimeCoordinate.solve("UTC", "s", null, null).usable().orElseThrow();

    assertThat(coordinate.toUtc(55000 * 86400.0 + 43200)).isEqualTo(new Mjd(55000, 0.5));
  }

  @Test
  void nanosecondsAreKept() {
    TimeAxis axis = new TimeAxis("TIME", "s", "UTC", 60000.25, 1, 1000, 1e-9);
    TimeWcs wcs = axis.solve().usable().orElseThrow();

    assertThat(wcs.utc(11).minus(wcs.utc(1)) * 86400e9).isCloseTo(10, within(1e-2));
    assertThat(wcs.pixel(wcs.utc(1001))).isCloseTo(1001, within(1e-1));
    assertThat(wcs.value(1)).isEqualTo(1000);
  }

  @Test
  void worldCoordinatesAreDaysInUtc() {
    TimeWcs wcs =
        new TimeAxis("TIME", "s", "TT", 55000.0, 1, 66.184, 0.5).solve().usable().orElseThrow();
    double[] worlds = new double[2];

    assertThat(wcs.pixelToWorld(new double[] {1, Double.NaN}, worlds, 2)).isEqualTo(1);
    assertThat(worlds[0]).isCloseTo(55000, within(1e-11));
    assertThat(worlds[1]).isNaN();
    assertThat(wcs.pixel(55000)).isCloseTo(1, within(1e-5));
    assertThat(wcs.worldUnits()).containsExactly("d");
    assertThat(wcs.physicalTypes()).containsExactly("time.epoch");
    assertThat(wcs.remarks(1)).isEmpty();
  }

  @Test
  void datesAreRemarkedOn() {
    assertThat(reasons(new TimeAxis("TIME", "d", "TT", null, 1, 30000, 1).solve()))
        .containsExactly(Reason.BEFORE_UTC);
    TimeWcs wcs = new TimeAxis("TIME", "d", "TT", null, 1, 60000, 1).solve().usable().orElseThrow();
    assertThat(wcs.remarks(10_000))
        .extracting(Remark::reason)
        .containsExactly(Reason.LEAP_SECONDS_UNKNOWN);
  }

  @Test
  void aStepOfZeroLeavesTheValue() {
    Solved<TimeWcs> solved = new TimeAxis("TIME", "d", "UTC", null, 1, 55000, 0).solve();
    TimeWcs wcs = solved.usable().orElseThrow();

    assertThat(reasons(solved)).containsExactly(Reason.STEP_ZERO);
    assertThat(wcs.world(7)).isEqualTo(55000);
    assertThat(wcs.pixel(55000)).isNaN();
  }

  @Test
  void noNumberIsTooStrange() {
    double[] strange = {
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      0,
      -0.0,
      1,
      -1,
      1e-320,
      1e308,
      -1e308,
      55000,
      1e15,
      Double.MIN_VALUE
    };
    String[] scales = {"UTC", "TAI", "TT", "TDB", "TCB", "TCG", "GPS", "UT1"};
    String[] units = {"d", "s", "ms", "ns", "h", "a", "cy"};
    Random random = new Random(45);
    int usable = 0;
    for (int i = 0; i < 10_000; i++) {
      TimeAxis axis =
          new TimeAxis(
              "TIME",
              units[random.nextInt(units.length)],
              scales[random.nextInt(scales.length)],
              random.nextBoolean() ? null : strange[random.nextInt(strange.length)],
              strange[random.nextInt(strange.length)],
              strange[random.nextInt(strange.length)],
              strange[random.nextInt(strange.length)]);
      TimeWcs wcs = axis.solve().wcs();
      if (wcs != null) {
        usable++;
        for (double number : strange) {
          assertThat(Double.isInfinite(wcs.world(number))).as("%s at %s", axis, number).isFalse();
          assertThat(Double.isInfinite(wcs.pixel(number))).as("%s of %s", axis, number).isFalse();
          assertThat(Double.isInfinite(wcs.value(number))).as("%s at %s", axis, number).isFalse();
          assertThat(wcs.remarks(number)).doesNotContainNull();
        }
      }
    }
    assertThat(usable).isGreaterThan(1000);
  }
}
