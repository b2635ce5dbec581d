package org.caom2.wcs.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the dates of IERS Bulletin C and of the table of the US Naval Observatory. */
class LeapSecondsTest {
  private static double mjd(LocalDate date) {
    return date.toEpochDay() + 40587;
  }

  @Test
  void theyCameOnTheseDays() {
    List<String> days =
        List.of(
            "1972-07-01",
            "1973-01-01",
            "1974-01-01",
            "1975-01-01",
            "1976-01-01",
            "1977-01-01",
            "1978-01-01",
            "1979-01-01",
            "1980-01-01",
            "1981-07-01",
            "1982-07-01",
            "1983-07-01",
            "1985-07-01",
            "1988-01-01",
            "1990-01-01",
            "1991-01-01",
            "1992-07-01",
            "1993-07-01",
            "1994-07-01",
            "1996-01-01",
            "1997-07-01",
            "1999-01-01",
            "2006-01-01",
            "2009-01-01",
            "2012-07-01",
            "2015-07-01",
            "2017-01-01");
    assertThat(LeapSeconds.at(mjd(LocalDate.parse("1972-01-01")))).isEqualTo(10);
    for (int i = 0; i < days.size(); i++) {
      double day = mjd(LocalDate.parse(days.get(i)));
      assertThat(LeapSeconds.at(day - 1)).as("before " + days.get(i)).isEqualTo(10 + i);
      assertThat(LeapSeconds.at(day)).as(days.get(i)).isEqualTo(11 + i);
    }
    assertThat(LeapSeconds.at(LeapSeconds.ANNOUNCED_UNTIL)).isEqualTo(37);
  }

  /** At the beginning of the first days and of the days before: the difference in seconds. */
  @ParameterizedTest
  @CsvSource({
    "1961-01-01, 1.422818",
    "1961-07-31, 1.696274",
    "1961-08-01, 1.647570",
    "1961-12-31, 1.844562",
    "1962-01-01, 1.845858",
    "1963-10-31, 2.5961556",
    "1963-11-01, 2.6972788",
    "1963-12-31, 2.7646708",
    "1964-01-01, 2.765794",
    "1964-04-01, 2.98373",
    "1964-09-01, 3.282018",
    "1965-01-01, 3.54013",
    "1965-03-01, 3.716594",
    "1965-07-01, 3.974706",
    "1965-09-01, 4.155058",
    "1966-01-01, 4.31317",
    "1968-01-31, 6.2830900",
    "1968-02-01, 6.185682",
    "1971-12-31, 9.88965",
  })
  void before1972TheRateWasAnother(LocalDate day, double seconds) {
    assertThat(LeapSeconds.at(mjd(day))).isCloseTo(seconds, within(1e-9));
  }
}
