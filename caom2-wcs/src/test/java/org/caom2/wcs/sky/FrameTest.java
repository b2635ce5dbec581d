package org.caom2.wcs.sky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
  private static final double ARC_SECOND = 1 / 3600.0;

  static List<Frame> frames() {
    return List.of(
        Frame.ICRS,
        Frame.fk5(2000),
        Frame.fk5(1975.25),
        Frame.fk5(2500),
        Frame.fk4(1950, null),
        Frame.fk4(1875, 1880.5),
        Frame.fk4WithoutTerms(1950, null),
        Frame.fk4WithoutTerms(1500, 2100.0),
        Frame.GALACTIC,
        Frame.SUPERGALACTIC,
        Frame.ecliptic(2000),
        Frame.ecliptic(2030.5));
  }

  private static void assertIcrs(
      Frame frame, double lon, double lat, double ra, double dec, double arcseconds) {
    double[] at = {lon, lat};
    assertThat(frame.toIcrs(at, at, 1)).isEqualTo(1);
    assertThat(Positions.separation(at[0], at[1], ra, dec) / ARC_SECOND)
        .as(frame + " " + lon + ", " + lat + " is " + at[0] + ", " + at[1])
        .isLessThan(arcseconds);
  }

  @Test
  void theIcrsIsItself() {
    double[] positions = {10.1, 9.7, -1, 11.3, 360, -90, 1e-300, 90, 361.5, 5, 10, 90.1, 0, -91};
    assertThat(Frame.ICRS.toIcrs(positions.clone(), positions, 7)).isEqualTo(5);
    assertThat(positions)
        .containsExactly(
            10.1,
            9.7,
            359,
            11.3,
            0,
            -90,
            1e-300,
            90,
            1.5,
            5,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN);
    double[] back = positions.clone();
    assertThat(Frame.ICRS.fromIcrs(back, back, 7)).isEqualTo(5);
    assertThat(back).isEqualTo(positions);
  }

  @Test
  void knownDirections() {
    assertIcrs(Frame.ICRS, 12, 34, 12, 34, 1e-9);
    // The ICRS and the FK5 of J2000 are the same to some hundredths of a second of arc.
    assertIcrs(Frame.fk5(2000), 123, -45, 123, -45, 0.04);
    // By definition, the pole is at 12h 49m, 27.4 degrees in B1950 (Blaauw et al. 1960).
    double[] pole = {192.25, 27.4};
    Frame.fk4WithoutTerms(1950, null).toIcrs(pole, pole, 1);
    assertIcrs(Frame.GALACTIC, 0, 90, pole[0], pole[1], 0.001);
    assertIcrs(Frame.GALACTIC, 0, 0, 266.404996, -28.936172, 0.5);
    assertIcrs(Frame.GALACTIC, 122.932, 27.128, 0, 90, 1);
    // De Vaucouleurs: the pole is at l 47.37, b 6.32, the zero at l 137.37, b 0.
    double[] sky = {0, 90, 0, 0};
    Frame.SUPERGALACTIC.toIcrs(sky, sky, 2);
    Frame.GALACTIC.fromIcrs(sky, sky, 2);
    assertThat(Positions.separation(sky[0], sky[1], 47.37, 6.32)).isLessThan(1e-10);
    assertThat(Positions.separation(sky[2], sky[3], 137.37, 0)).isLessThan(1e-10);
    // The obliquity of J2000 is 84381.406 seconds of arc (IAU 2006).
    assertIcrs(Frame.ecliptic(2000), 0, 90, 270, 90 - 84381.406 / 3600, 0.06);
    assertIcrs(Frame.ecliptic(2000), 0, 0, 0, 0, 0.06);
    // Zero of B1950 in J2000: 0h 2m 33.77s, 0d 16m 42.1s.
    assertIcrs(
        Frame.fk4(1950, null), 0, 0, 15 * (2 * 60 + 33.77) / 3600, (16 * 60 + 42.1) / 3600, 0.3);
    // General precession in longitude is 5028.796 seconds of arc in a century, and a little more.
    double[] zero = {0, 0};
    Frame.ecliptic(2100).toIcrs(zero, zero, 1);
    Frame.ecliptic(2000).fromIcrs(zero, zero, 1);
    assertThat((zero[0] - 360) / ARC_SECOND).isCloseTo(-5029.9, within(0.3));
    // In the equator: m = 4612.16 and n = 2004.19 seconds of arc in a century.
    double[] old = {0, 0};
    Frame.fk5(2100).toIcrs(old, old, 1);
    Frame.fk5(2000).fromIcrs(old, old, 1);
    assertThat((old[0] - 360) / ARC_SECOND).isCloseTo(-4612, within(3.0));
    assertThat(old[1] / ARC_SECOND).isCloseTo(-2004, within(1.0));
  }

  @Test
  void theTermsOfAberrationAreAThirdOfAnArcSecond() {
    double most = 0;
    double least = 1;
    for (int lon = 0; lon < 360; lon += 10) {
      for (int lat = -80; lat < 90; lat += 10) {
        double[] with = {lon, lat};
        double[] without = {lon, lat};
        Frame.fk4(1950, null).toIcrs(with, with, 1);
        Frame.fk4WithoutTerms(1950, null).toIcrs(without, without, 1);
        double off = Positions.separation(with[0], with[1], without[0], without[1]) / ARC_SECOND;
        most = Math.max(most, off);
        least = Math.min(least, off);
      }
    }
    // Eccentricity times the constant of aberration: 0.01673 * 20.496.
    assertThat(most).isCloseTo(0.3428, within(0.003));
    assertThat(least).isLessThan(0.06);
  }

  @ParameterizedTest
  @MethodSource("frames")
  void thereAndBack(Frame frame) {
    Random random = new Random(20261121);
    int points = 500;
    double[] sky = new double[2 * points];
    for (int at = 0; at < sky.length; at += 2) {
      sky[at] = random.nextDouble() * 360;
      sky[at + 1] = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
    }
    sky[1] = 90;
    sky[3] = -90;
    double[] there = new double[2 * points];
    double[] back = new double[2 * points];
    assertThat(frame.toIcrs(sky, there, points)).isEqualTo(points);
    assertThat(frame.fromIcrs(there, back, points)).isEqualTo(points);
    for (int at = 0; at < sky.length; at += 2) {
      assertThat(there[at]).isGreaterThanOrEqualTo(0).isLessThan(360);
      assertThat(Positions.separation(sky[at], sky[at + 1], back[at], back[at + 1]))
          .isLessThan(1e-12);
    }
  }

  @ParameterizedTest
  @MethodSource("frames")
  void hostileNumbers(Frame frame) {
    double[] at = {
      Double.NaN,
      0,
      0,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      0,
      0,
      Double.NEGATIVE_INFINITY,
      0,
      1e300,
      0,
      90.0001,
      1e300,
      10,
      720,
      -90
    };
    double[] icrs = new double[at.length];
    assertThat(frame.toIcrs(at, icrs, 8)).isEqualTo(2);
    assertThat(icrs)
        .startsWith(
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN);
    assertThat(icrs[13]).isBetween(-90.0, 90.0);
    assertThat(frame.fromIcrs(at, icrs, 8)).isEqualTo(2);
    assertThatThrownBy(() -> frame.toIcrs(at, icrs, 9))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, 1499.9, 2500.1, -1e300})
  void yearsHaveToBeNear(double year) {
    assertThatThrownBy(() -> Frame.fk5(year)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Frame.fk4(year, null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Frame.fk4(1950, year)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Frame.ecliptic(year)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsAboutItself() {
    assertThat(Frame.fk5(2000)).isEqualTo(Frame.fk5(2000)).hasSameHashCodeAs(Frame.fk5(2000));
    assertThat(Frame.fk5(2000)).isNotEqualTo(Frame.fk5(2001)).isNotEqualTo(Frame.ICRS);
    assertThat(Frame.fk4(1950, 1975.5)).hasToString("FK4 B1950.0, epoch J1975.5");
    assertThat(Frame.ecliptic(2000)).hasToString("ECLIPTIC J2000.0");
    assertThat(Frame.ICRS).hasToString("ICRS");
    assertThat(Frame.GALACTIC.equinox()).isNull();
  }
}
