package org.caom2.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caom2.model.shape.Interval;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static String range(double lower, double upper) {
    return Moments.range(new Interval(lower, upper));
  }

  @Test
  void daysBecomeDates() {
    assertThat(range(51544.5, 51544.75)).isEqualTo("2000-01-01 12:00:00 – 18:00:00");
    assertThat(range(51544.5, 51546)).isEqualTo("2000-01-01 12:00:00 – 2000-01-03 00:00:00");
    assertThat(range(0, 1)).isEqualTo("1858-11-17 00:00:00 – 1858-11-18 00:00:00");
    assertThat(range(51544.5, 51544.5)).isEqualTo("2000-01-01 12:00:00.000");
    assertThat(range(51544.5, 51544.5 + 1.5 / 86400))
        .isEqualTo("2000-01-01 12:00:00.000 – 12:00:01.500");
  }

  @Test
  void daysOutOfThisWorldAreToldAsTheyAre() {
    assertThat(range(1e12, 2e12)).isEqualTo("MJD 1e12 – 2e12");
    assertThat(range(Double.NaN, 1)).isEqualTo("MJD NaN – 1");
  }

  @Test
  void datesHaveATimeUnlessItIsMidnight() {
    assertThat(Moments.date(Instant.parse("2020-02-03T00:00:00Z"))).isEqualTo("2020-02-03");
    assertThat(Moments.date(Instant.parse("2020-02-03T04:05:06.789Z")))
        .isEqualTo("2020-02-03 04:05:06");
  }
}
