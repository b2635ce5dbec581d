package org.caom2.wcs.sky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkyAxesTest {
  private static SkyAxes axes(String ctype1, String ctype2) {
    return new SkyAxes(ctype1, ctype2, "deg", "deg", 1, 1, 40, 30, -0.1, 0, 0, 0.1);
  }

  private static List<Reason> reasons(Solved<?> solved) {
    return solved.remarks().stream().map(Remark::reason).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "RA---QQQ, DEC--QQQ, PROJECTION_UNKNOWN",
    "RA---tan, DEC--tan, PROJECTION_UNKNOWN",
    "RA---DSS, DEC--DSS, PROJECTION_UNKNOWN",
    "RA---TANX, DEC--TANX, PROJECTION_UNKNOWN",
    "RA---ZPN, DEC--ZPN, PROJECTION_NEEDS_PARAMETERS",
    "RA---ZPX, DEC--ZPX, PROJECTION_NEEDS_PARAMETERS",
    "RA---COD, DEC--COD, PROJECTION_NEEDS_PARAMETERS",
    "RA---BON, DEC--BON, PROJECTION_NEEDS_PARAMETERS",
    "RA---TAN, DEC--SIN, PROJECTION_MISMATCH",
    "RA---TAN, RA---TAN, PROJECTION_MISMATCH",
    "RA---TAN, GLAT-TAN, PROJECTION_MISMATCH",
    "XLON-TAN, YLAT-TAN, PROJECTION_MISMATCH",
    "RA---TAN, DEC, AXES_UNPAIRED",
    "RA, RA, AXES_UNPAIRED",
    "RA---TAN, FREQ, AXES_UNPAIRED",
    "'', '', AXES_UNPAIRED",
    "LINEAR, LINEAR, AXES_UNPAIRED"
  })
  void unusable(String ctype1, String ctype2, Reason reason) {
    Solved<SkyWcs> solved = axes(ctype1, ctype2).solve();
    assertThat(solved.usable()).isEmpty();
    assertThat(reasons(solved)).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "RA---TAN, DEC--TAN, TAN, EQUATORIAL,",
    "'RA---TAN  ', DEC--TAN, TAN, EQUATORIAL,",
    "DEC--SIN, RA---SIN, SIN, EQUATORIAL,",
    "GLON-CAR, GLAT-CAR, CAR, GALACTIC,",
    "ELON-AIT, ELAT-AIT, AIT, ECLIPTIC,",
    "HLON-TAN, HLAT-TAN, TAN, HELIOECLIPTIC,",
    "SLON-CAR, SLAT-CAR, CAR, SUPERGALACTIC,",
    "TLON-CAR, TLAT-CAR, CAR, TERRESTRIAL,",
    "HPLN-TAN, HPLT-TAN, TAN, OTHER,",
    "CLON-TAN, CLAT-TAN, TAN, OTHER,",
    "RA, DEC, LINEAR, EQUATORIAL,",
    "GLON, GLAT, LINEAR, GALACTIC,",
    "RA--TAN, DEC-TAN, LINEAR, EQUATORIAL, CTYPE_MALFORMED",
    "RA---TAN-SIP, DEC--TAN-SIP, TAN, EQUATORIAL, DISTORTION_LOST",
    "RA---TAN, DEC--TAN-SIP, TAN, EQUATORIAL, DISTORTION_LOST",
    "RA---TPV, DEC--TPV, TAN, EQUATORIAL, DISTORTION_LOST",
    "RA---TNX, DEC--TNX, TAN, EQUATORIAL, DISTORTION_LOST"
  })
  void usable(
      String ctype1, String ctype2, Projection projection, CelestialSystem system, Reason remark) {
    Solved<SkyWcs> solved = axes(ctype1, ctype2).solve();
    SkyWcs wcs = solved.usable().orElseThrow();
    assertThat(wcs.projection()).isEqualTo(projection);
    assertThat(wcs.system()).isEqualTo(system);
    assertThat(reasons(solved)).isEqualTo(remark == null ? List.of() : List.of(remark));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbersHaveToBeFinite(double bad) {
    for (int place = 0; place < 10; place++) {
      double[] n = {1, 1, 40, 30, -0.1, 0, 0, 0.1, 180, 90};
      n[place] = bad;
      SkyAxes axes =
          new SkyAxes(
              "RA---CAR",
              "DEC--CAR",
              "deg",
              "deg",
              n[0],
              n[1],
              n[2],
              n[3],
              n[4],
              n[5],
              n[6],
              n[7],
              n[8],
              n[9]);
      assertThat(reasons(axes.solve())).containsExactly(Reason.NOT_FINITE);
    }
  }

  @Test
  void matricesHaveToBeRegular() {
    double[][] singular = {
      {0, 0, 0, 0},
      {-0.01, 0, 0, 0},
      {0.1, 0.1, 0.1, 0.1},
      {1, 2, 1, 2 + 1e-14},
      {1e300, 1e300, 1e300, 1e300},
      {Double.MIN_VALUE, 0, 0, Double.MIN_VALUE}
    };
    for (double[] cd : singular) {
      SkyAxes axes =
          new SkyAxes(
              "RA---TAN", "DEC--TAN", "deg", "deg", 1, 1, 40, 30, cd[0], cd[1], cd[2], cd[3]);
      assertThat(reasons(axes.solve())).containsExactly(Reason.MATRIX_SINGULAR);
    }
    SkyAxes small =
        new SkyAxes("RA---TAN", "DEC--TAN", "deg", "deg", 1, 1, 40, 30, 1e-200, 0, 0, 1e-200);
    assertThat(small.solve().usable()).isPresent();
  }

  @Test
  void thePoleHasToExist() {
    SkyAxes beyond = new SkyAxes("RA---TAN", "DEC--TAN", "deg", "deg", 1, 1, 40, 95, -1, 0, 0, 1);
    assertThat(reasons(beyond.solve())).containsExactly(Reason.POLE_UNSOLVABLE);
    // The celestial pole cannot be 90 degrees away from a reference point at latitude 60.
    SkyAxes aside =
        new SkyAxes("RA---CAR", "DEC--CAR", "deg", "deg", 1, 1, 40, 60, -1, 0, 0, 1, 90.0, null);
    assertThat(reasons(aside.solve())).containsExactly(Reason.POLE_UNSOLVABLE);
    SkyAxes ncp = new SkyAxes("RA---NCP", "DEC--NCP", "deg", "deg", 1, 1, 40, 0, -1, 0, 0, 1);
    assertThat(reasons(ncp.solve())).containsExactly(Reason.PROJECTION_UNDEFINED);
  }

  @Test
  void latpoleChoosesBetweenTwoPoles() {
    // Paper II, section 2.4: with the pole at native longitude 0, there are two for latitude 30.
    for (double latpole : new double[] {90, -90}) {
      SkyWcs wcs =
          new SkyAxes(
                  "RA---CAR", "DEC--CAR", "deg", "deg", 0, 0, 40, 30, -1, 0, 0, 1, 45.0, latpole)
              .solve()
              .usable()
              .orElseThrow();
      double[] at = {0, 0, 0, 90};
      assertThat(wcs.pixelToSky(at, at, 2)).isEqualTo(2);
      assertThat(Positions.separation(at[0], at[1], 40, 30)).isLessThan(1e-12);
      // The native pole is north or south.
      assertThat(Math.signum(at[3])).isEqualTo(Math.signum(latpole));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "deg, 1",
    "arcmin, 60",
    "arcsec, 3600",
    "mas, 3.6e6",
    "uas, 3.6e9",
    "rad, 0.017453292519943295"
  })
  void units(String unit, double inDegree) {
    Solved<SkyWcs> solved =
        new SkyAxes(
                "RA---TAN",
                "DEC--TAN",
                unit,
                unit,
                1,
                1,
                40 * inDegree,
                30 * inDegree,
                -inDegree,
                0,
                0,
                inDegree)
            .solve();
    assertThat(solved.remarks()).isEmpty();
    double[] at = {3, 5};
    assertThat(solved.usable().orElseThrow().pixelToWorld(at, at, 1)).isEqualTo(1);
    double[] expected = {3, 5};
    new SkyAxes("RA---TAN", "DEC--TAN", "deg", "deg", 1, 1, 40, 30, -1, 0, 0, 1)
        .solve()
        .usable()
        .orElseThrow()
        .pixelToWorld(expected, expected, 1);
    assertThat(at[0]).isCloseTo(expected[0], within(1e-12));
    assertThat(at[1]).isCloseTo(expected[1], within(1e-12));
  }

  @Test
  void unitsMissingOrUnknown() {
    Solved<SkyWcs> missing =
        new SkyAxes("RA---TAN", "DEC--TAN", null, " ", 1, 1, 40, 30, -1, 0, 0, 1).solve();
    assertThat(missing.usable()).isPresent();
    assertThat(reasons(missing)).containsExactly(Reason.UNIT_MISSING, Reason.UNIT_MISSING);
    Solved<SkyWcs> unknown =
        new SkyAxes("RA---TAN", "DEC--TAN", "deg", "degree", 1, 1, 40, 30, -1, 0, 0, 1).solve();
    assertThat(reasons(unknown)).containsExactly(Reason.UNIT_UNKNOWN);
    assertThat(unknown.remarks().get(0).message()).contains("degree").contains("2");
  }

  @Test
  void numbersOfAnySizeAreNoTrouble() {
    for (double huge : new double[] {1e300, -1e300, Double.MAX_VALUE, Double.MIN_VALUE}) {
      for (String unit : new String[] {"deg", "rad"}) {
        for (int place = 0; place < 10; place++) {
          double[] n = {1, 1, 40, 30, -0.1, 0, 0, 0.1, 180, 90};
          n[place] = huge;
          SkyAxes axes =
              new SkyAxes(
                  "RA---CAR",
                  "DEC--CAR",
                  unit,
                  unit,
                  n[0],
                  n[1],
                  n[2],
                  n[3],
                  n[4],
                  n[5],
                  n[6],
                  n[7],
                  n[8],
                  n[9]);
          axes.solve()
              .usable()
              .ifPresent(
                  wcs -> {
                    double[] at = {1, 1, 2, 2, 1e300, 1e300};
                    int good = wcs.pixelToWorld(at, at, 3);
                    assertThat(good).isBetween(0, 3);
                    for (double number : at) {
                      assertThat(Double.isInfinite(number)).isFalse();
                    }
                  });
        }
      }
    }
  }
}
