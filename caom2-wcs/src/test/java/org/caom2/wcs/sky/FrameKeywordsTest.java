package org.caom2.wcs.sky;

import static org.assertj.core.api.Assertions.assertThat;

import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameKeywordsTest {
  @ParameterizedTest
  @CsvSource({
    ", , EQUATORIAL, ICRS,",
    "' ', , EQUATORIAL, ICRS,",
    ", 2000, EQUATORIAL, FK5 J2000.0, FRAME_ASSUMED",
    ", 1984, EQUATORIAL, FK5 J1984.0, FRAME_ASSUMED",
    ", 1983.9, EQUATORIAL, FK4 B1983.9, FRAME_ASSUMED",
    "ICRS, , EQUATORIAL, ICRS,",
    "ICRS, 2000, EQUATORIAL, ICRS,",
    "ICRS, 1950, EQUATORIAL, ICRS, EQUINOX_IGNORED",
    "fk5, , EQUATORIAL, FK5 J2000.0,",
    "FK5, 2017.4, EQUATORIAL, FK5 J2017.4,",
    "FK4, , EQUATORIAL, FK4 B1950.0,",
    "'FK4-NO-E ', 1975, EQUATORIAL, FK4_NO_E B1975.0,",
    "GAL, , EQUATORIAL, ICRS, FRAME_IGNORED",
    ", , GALACTIC, GALACTIC,",
    "GAL, , GALACTIC, GALACTIC,",
    "galactic, 0, GALACTIC, GALACTIC,",
    "FK5, 2000, GALACTIC, GALACTIC, FRAME_IGNORED",
    "NONSENSE, , GALACTIC, GALACTIC, FRAME_IGNORED",
    "SUPERGAL, , SUPERGALACTIC, SUPERGALACTIC,",
    ", , ECLIPTIC, ECLIPTIC J2000.0,",
    "FK5, 2015.5, ECLIPTIC, ECLIPTIC J2015.5,",
    "ECL, , ECLIPTIC, ECLIPTIC J2000.0,",
    "GAL, , ECLIPTIC, ECLIPTIC J2000.0, FRAME_IGNORED"
  })
  void usable(
      String coordsys, Double equinox, CelestialSystem system, String frame, Reason remark) {
    Solved<Frame> solved = new FrameKeywords(coordsys, equinox, system, null).solve();
    assertThat(solved.usable().orElseThrow()).hasToString(frame);
    if (remark == null) {
      assertThat(solved.remarks()).isEmpty();
    } else {
      assertThat(solved.remarks()).extracting(Remark::reason).containsExactly(remark);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GEOCENTR, , EQUATORIAL, FRAME_UNKNOWN",
    "GAPPT, 2000, EQUATORIAL, FRAME_TIME_DEPENDENT",
    "appt, , ECLIPTIC, FRAME_TIME_DEPENDENT",
    "FK4, , ECLIPTIC, FRAME_UNSUPPORTED",
    ", , HELIOECLIPTIC, FRAME_TIME_DEPENDENT",
    ", , TERRESTRIAL, FRAME_TIME_DEPENDENT",
    ", , OTHER, FRAME_UNSUPPORTED",
    "FK5, 0, EQUATORIAL, YEAR_OUT_OF_RANGE",
    ", 20000, EQUATORIAL, YEAR_OUT_OF_RANGE",
    "FK4, -1950, EQUATORIAL, YEAR_OUT_OF_RANGE",
    "FK5, NaN, EQUATORIAL, NOT_FINITE",
    ", Infinity, ECLIPTIC, NOT_FINITE"
  })
  void unusable(String coordsys, Double equinox, CelestialSystem system, Reason reason) {
    Solved<Frame> solved = new FrameKeywords(coordsys, equinox, system, null).solve();
    assertThat(solved.usable()).isEmpty();
    assertThat(solved.remarks()).extracting(Remark::reason).containsExactly(reason);
  }

  @Test
  void theEpochMattersForTheFk4Only() {
    FrameKeywords fk4 = new FrameKeywords("FK4", 1950.0, CelestialSystem.EQUATORIAL, 1987.5);
    assertThat(fk4.solve().usable()).contains(Frame.fk4(1950, 1987.5));
    FrameKeywords bad = new FrameKeywords("FK4", 1950.0, CelestialSystem.EQUATORIAL, 46000.0);
    assertThat(bad.solve().usable()).isEmpty();
    FrameKeywords fk5 = new FrameKeywords("FK5", 2000.0, CelestialSystem.EQUATORIAL, 46000.0);
    assertThat(fk5.solve().usable()).contains(Frame.fk5(2000));
  }
}
