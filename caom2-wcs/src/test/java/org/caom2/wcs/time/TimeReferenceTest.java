package org.caom2.wcs.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Table;
import org.junit.jupiter.api.Test;

/** Time scales against a table of other programs' results. */
class TimeReferenceTest {
  private static final double ATOMIC = 1e-9;
  private static final double COORDINATE = 3e-8;

  @Test
  void datesAreThoseOfTheTable() throws IOException {
    List<Map<String, String>> rows = Table.require("oracle/wcs/time.tsv").rows();
    assertThat(rows).hasSizeGreaterThan(300);
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : rows) {
      TimeScale scale = TimeScale.named(row.getOrDefault("timesys", "")).orElseThrow();
      Mjd date = Mjd.of(Objects.requireNonNull(Table.number(row.get("mjd"))));
      Mjd utc = scale.toUtc(date);
      Double expected = Table.number(row.get("utc_mjd"));
      List<Reason> reasons = scale.remarks(utc).stream().map(Remark::reason).toList();
      String note = row.getOrDefault("note", "");
      if (expected != null) {
        double apart = Math.abs(utc.value() - expected);
        softly
            .assertThat(apart)
            .as("%s %s", utc, row)
            .isLessThanOrEqualTo(
                switch (scale) {
                  case TDB, TCB, TCG -> COORDINATE;
                  default -> ATOMIC;
                });
      } else {
        softly.assertThat(note).isEqualTo("before-UTC");
      }
      softly
          .assertThat(reasons.contains(Reason.BEFORE_UTC))
          .as("%s", row)
          .isEqualTo(utc.day() < 36934);
      softly
          .assertThat(reasons.contains(Reason.LEAP_SECONDS_UNKNOWN))
          .as("%s", row)
          .isEqualTo(scale != TimeScale.UTC && note.equals("future-leap-seconds-unknown"));
      softly
          .assertThat(Math.abs(scale.fromUtc(utc).minus(date)))
          .as("and back %s", row)
          .isLessThan(1e-12);
    }
    softly.assertAll();
  }
}
