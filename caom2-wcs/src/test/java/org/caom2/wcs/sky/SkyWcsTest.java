package org.caom2.wcs.sky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SkyWcsTest {
  private static final double[][] REFERENCES = {
    {0, 0}, {83.6, 22}, {210, -61.5}, {359.9999, 89.5}, {10, 90}, {300, -90}
  };

  /** One degree a pixel, east to the left; the reference point at pixel 0, 0. */
  private static SkyWcs wcs(
      Projection projection, double lon, double lat, boolean latitudeFirst, Double lonpole) {
    String ra = "RA--" + (projection == Projection.LINEAR ? "" : "-" + projection.code());
    String dec = "DEC-" + (projection == Projection.LINEAR ? "" : "-" + projection.code());
    SkyAxes axes =
        latitudeFirst
            ? new SkyAxes(dec, ra, "deg", "deg", 0, 0, lat, lon, 0.3, 0.9, -0.9, 0.2, lonpole, null)
            : new SkyAxes(ra, dec, "deg", "deg", 0, 0, lon, lat, -1, 0, 0, 1, lonpole, null);
    return axes.solve().usable().orElseThrow(() -> new AssertionError(axes.solve().toString()));
  }

  private static Stream<SkyWcs> all(Projection projection) {
    return Arrays.stream(REFERENCES)
        // NCP does not exist on the equator.
        .filter(at -> projection != Projection.NCP || at[1] != 0)
        .flatMap(
            at ->
                Stream.of(
                    wcs(projection, at[0], at[1], false, null),
                    wcs(projection, at[0], at[1], true, null)));
  }

  @ParameterizedTest
  @EnumSource(Projection.class)
  void theReferencePixelIsAtTheReferencePoint(Projection projection) {
    for (double[] reference : REFERENCES) {
      if (projection != Projection.NCP || reference[1] != 0) {
        double[] at = {0, 0};
        SkyWcs wcs = wcs(projection, reference[0], reference[1], true, null);
        assertThat(wcs.pixelToSky(at, at, 1)).isEqualTo(1);
        assertThat(Positions.separation(at[0], at[1], reference[0], reference[1]))
            .as(projection + " at " + Arrays.toString(reference))
            .isLessThan(1e-12);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Projection.class)
  void thereAndBack(Projection projection) {
    // The two polynomials of CSC are approximate inverses of each other.
    double tolerance = projection == Projection.CSC ? 0.02 : 1e-9;
    Random random = new Random(20261121);
    int points = 400;
    all(projection)
        .forEach(
            wcs -> {
              double[] sky = new double[2 * points];
              for (int at = 0; at < sky.length; at += 2) {
                sky[at] = random.nextDouble() * 360;
                sky[at + 1] = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
              }
              double[] pixels = new double[2 * points];
              double[] again = new double[2 * points];
              int shown = wcs.skyToPixel(sky, pixels, points);
              assertThat(shown).isGreaterThan(projection.allSky() ? points - 1 : points / 4);
              assertThat(wcs.pixelToSky(pixels, again, points)).isEqualTo(shown);
              for (int at = 0; at < sky.length; at += 2) {
                if (!Double.isNaN(pixels[at])) {
                  assertThat(Positions.separation(sky[at], sky[at + 1], again[at], again[at + 1]))
                      .as(wcs.projection() + " at " + sky[at] + ", " + sky[at + 1])
                      .isLessThan(tolerance);
                }
              }
            });
  }

  @ParameterizedTest
  @EnumSource(value = Projection.class, mode = EnumSource.Mode.EXCLUDE, names = "CSC")
  void backAndThere(Projection projection) {
    Random random = new Random(20261122);
    int points = 400;
    all(projection)
        .forEach(
            wcs -> {
              double[] pixels = random.doubles(2L * points, -30, 30).toArray();
              double[] world = new double[2 * points];
              double[] again = new double[2 * points];
              int shown = wcs.pixelToWorld(pixels, world, points);
              assertThat(shown).isGreaterThan(points / 4);
              assertThat(wcs.worldToPixel(world, again, points)).isEqualTo(shown);
              double[] places = new double[2 * points];
              assertThat(wcs.pixelToPlane(pixels, places, points)).isEqualTo(points);
              assertThat(wcs.planeToPixel(places, places, points)).isEqualTo(points);
              for (int i = 0; i < 2 * points; i++) {
                assertThat(places[i]).isCloseTo(pixels[i], within(1e-12));
                if (!Double.isNaN(world[i])) {
                  assertThat(again[i]).isCloseTo(pixels[i], within(1e-9));
                }
              }
            });
  }

  // Native coordinates and place in the plane, from the formulas of paper II by hand.
  @ParameterizedTest
  @CsvSource({
    "TAN, 0, 45, 0, -57.29577951308232",
    "AZP, 90, 45, 57.29577951308232, 0",
    "SZP, 180, 45, 0, 57.29577951308232",
    "STG, 0, 0, 0, -114.59155902616465",
    "SIN, 90, 0, 57.29577951308232, 0",
    "ARC, -90, -30, -120, 0",
    "ZEA, 0, -90, 0, -114.59155902616465",
    "AIR, 180, 0, 0, 97.01018754055961",
    "CYP, 33, 90, 33, 114.59155902616465",
    "CEA, -120, 30, -120, 28.64788975654116",
    "CAR, 12, -34, 12, -34",
    "MER, 10, 45, 10, 50.49898671052621",
    "SFL, 90, 60, 45, 60",
    "PAR, 180, 90, 0, 90",
    "PAR, 180, 0, 180, 0",
    "MOL, 180, 0, 162.0569369082791, 0",
    "MOL, 50, 90, 0, 81.02846845413956",
    "AIT, 180, 0, 162.0569369082791, 0",
    "AIT, 0, 90, 0, 81.02846845413956",
    "PCO, 90, 0, 90, 0",
    "PCO, 180, 30, 99.23920117592256, 129.23920117592257",
    "TSC, 45, 0, 45, 0",
    "TSC, 180, 0, 180, 0",
    "TSC, 0, 90, 0, 90",
    "QSC, 270, 0, 270, 0",
    "QSC, 0, 45, 0, 45",
    "CSC, 90, 0, 90, 0",
    "HPX, 45, 90, 45, 90",
    "HPX, 10, 30, 10, 33.75",
    "HPX, 0, -41.810314895778596, 0, -45",
    "XPH, 0, 90, 0, 0",
    "XPH, 45, 0, 63.63961030678928, -63.63961030678928"
  })
  void knownPlaces(Projection projection, double phi, double theta, double x, double y) {
    // So that native and celestial coordinates are the same.
    SkyWcs wcs =
        wcs(projection, 0, projection.polar() ? 90 : 0, false, projection.polar() ? 180.0 : 0.0);
    double[] at = {phi, theta};
    assertThat(wcs.skyToPixel(at, at, 1)).isEqualTo(1);
    assertThat(wcs.pixelToPlane(at, at, 1)).isEqualTo(1);
    assertThat(at[0]).isCloseTo(x, within(1e-12));
    assertThat(at[1]).isCloseTo(y, within(1e-12));
  }

  @Test
  void gnomonicAsInTheTextbooks() {
    SkyWcs wcs = wcs(Projection.TAN, 150, 35, false, null);
    double ra = Math.toRadians(153);
    double dec = Math.toRadians(31);
    double ra0 = Math.toRadians(150);
    double dec0 = Math.toRadians(35);
    double below =
        Math.sin(dec) * Math.sin(dec0) + Math.cos(dec) * Math.cos(dec0) * Math.cos(ra - ra0);
    double xi = Math.cos(dec) * Math.sin(ra - ra0) / below;
    double eta =
        (Math.sin(dec) * Math.cos(dec0) - Math.cos(dec) * Math.sin(dec0) * Math.cos(ra - ra0))
            / below;
    double[] at = {153, 31};
    wcs.skyToPixel(at, at, 1);
    assertThat(at[0]).isCloseTo(-Math.toDegrees(xi), within(1e-12));
    assertThat(at[1]).isCloseTo(Math.toDegrees(eta), within(1e-12));
  }

  @Test
  void northUpAndEastLeftWhateverThePole() {
    for (double[] reference : REFERENCES) {
      if (Math.abs(reference[1]) != 90) {
        for (Projection projection : Projection.values()) {
          if (projection != Projection.NCP || reference[1] != 0) {
            SkyWcs wcs = wcs(projection, reference[0], reference[1], false, null);
            double[] at = {0, 1e-3, -1e-3, 0};
            assertThat(wcs.pixelToSky(at, at, 2)).isEqualTo(2);
            assertThat(at[1]).isGreaterThan(reference[1]);
            assertThat(Math.IEEEremainder(at[2] - reference[0], 360)).isPositive();
          }
        }
      }
    }
  }

  @Test
  void pixelsMayBeOblong() {
    SkyAxes axes =
        new SkyAxes("RA---TAN", "DEC--TAN", "deg", "arcsec", 1, 1, 0, 0, 3e-3, 0, 4e-3 * 3600, 7.2);
    SkyWcs wcs = axes.solve().usable().orElseThrow();
    assertThat(wcs.pixelScale(0)).isCloseTo(5e-3, within(1e-17));
    assertThat(wcs.pixelScale(1)).isCloseTo(2e-3, within(1e-17));
    assertThat(wcs.pixelScale()).isCloseTo(3.5e-3, within(1e-17));
    assertThatThrownBy(() -> wcs.pixelScale(2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void outsideIsNotANumber() {
    double[] behind = {10, -80};
    SkyWcs tan = wcs(Projection.TAN, 10, 80, false, null);
    assertThat(tan.skyToPixel(behind, behind, 1)).isZero();
    assertThat(behind).containsOnly(Double.NaN);
    double[] corner = {170, 80};
    SkyWcs ait = wcs(Projection.AIT, 0, 0, true, null);
    assertThat(ait.pixelToWorld(corner, corner, 1)).isZero();
    assertThat(corner).containsOnly(Double.NaN);
    // The native sphere has every position.
    double[] position = {10, -80};
    assertThat(tan.skyToNative(position, position, 1)).isEqualTo(1);
    assertThat(position[1]).isCloseTo(-70, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "SFL, 90, 1e-14, 1e-9",
    "GLS, 90, -3e-14, 1e-9",
    "PAR, 90, 3e-14, 1e-9",
    "MOL, 81.02846845413956, -1e-14, 1e-4",
    "MOL, 81.02846845413954, 1e-14, 1e-4",
    "AIT, 81.02846845413956, 1e-14, 1e-3",
    "AIT, 81.02846845413955, -1e-14, 1e-3"
  })
  void aPoleMayBeMissedByRounding(Projection projection, double height, double by, double too) {
    SkyWcs wcs = wcs(projection, 0, 0, false, null);
    double[] at = {by, height, -by, -height, too, height};
    assertThat(wcs.planeToPixel(at, at, 3)).isEqualTo(3);
    assertThat(wcs.pixelToSky(at, at, 3)).isEqualTo(2);
    assertThat(at[1]).isCloseTo(90, within(1e-5));
    assertThat(at[3]).isCloseTo(-90, within(1e-5));
    assertThat(at[5]).isNaN();
  }

  /** Axes of an image that is turned by any angle, with pixels of 1e-4 to 1 degree. */
  private static SkyAxes turned(Projection projection, double longitude, Random random) {
    double angle = random.nextDouble() * 2 * Math.PI;
    double side = Math.pow(10, 4 * random.nextDouble() - 4);
    double sine = side * Math.sin(angle);
    double cosine = side * Math.cos(angle);
    return new SkyAxes(
        "RA---" + projection,
        "DEC--" + projection,
        "deg",
        "deg",
        random.nextInt(1000),
        random.nextInt(1000),
        longitude,
        0,
        -cosine,
        sine,
        sine,
        cosine);
  }

  @ParameterizedTest
  @EnumSource(
      value = Projection.class,
      names = {"SFL", "GLS", "PAR", "MOL", "AIT", "HPX"})
  void thePolesOfTurnedImagesAreOnTheSky(Projection projection) {
    Random random = new Random(20261123);
    for (int i = 0; i < 2000; i++) {
      SkyAxes axes = turned(projection, random.nextDouble() * 360, random);
      SkyWcs wcs = axes.solve().usable().orElseThrow();
      double[] poles = {0, 90, 0, -90};
      assertThat(wcs.skyToPixel(poles, poles, 2)).isEqualTo(2);
      assertThat(wcs.pixelToSky(poles, poles, 2)).as("%s", axes).isEqualTo(2);
      assertThat(poles[1]).isCloseTo(90, within(1e-5));
      assertThat(poles[3]).isCloseTo(-90, within(1e-5));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Projection.class,
      names = {"CYP", "CEA", "CAR", "SFL", "GLS", "PAR", "MOL", "AIT", "PCO", "QSC", "HPX", "ZEA"})
  void theMeridianWhereTurnedImagesEndIsOnTheSky(Projection projection) {
    Random random = new Random(20261124);
    for (int i = 0; i < 2000; i++) {
      int longitude = random.nextInt(360);
      SkyAxes axes = turned(projection, longitude, random);
      SkyWcs wcs = axes.solve().usable().orElseThrow();
      double latitude = 90 - Math.pow(10, 9.5 * random.nextDouble() - 7.5);
      double[] end = {longitude + 180, latitude};
      assertThat(wcs.skyToPixel(end, end, 1)).isEqualTo(1);
      assertThat(wcs.pixelToSky(end, end, 1)).as("%s at %s", axes, latitude).isEqualTo(1);
      assertThat(end[1]).isCloseTo(latitude, within(1e-5));
    }
  }

  @Test
  void aStrongSlantLosesNoDigits() {
    SkyWcs wcs = wcs(Projection.NCP, 40, 1e-5, false, null);
    double[] position = {40.0001, 2e-5};
    double[] at = position.clone();
    assertThat(wcs.skyToPixel(at, at, 1)).isEqualTo(1);
    // Paper II, section 5.1.5, as it is near the reference point: dy + cot(latitude) (dx^2 + dy^2)
    // / 2.
    double dx = Math.toRadians(1e-4);
    double dy = Math.toRadians(1e-5);
    double slanted = dy + (dx * dx + dy * dy) / 2 / Math.tan(Math.toRadians(1e-5));
    assertThat(at[1]).isCloseTo(Math.toDegrees(slanted), within(1e-13));
    assertThat(wcs.pixelToSky(at, at, 1)).isEqualTo(1);
    assertThat(at[1]).isCloseTo(position[1], within(1e-13));
  }

  @ParameterizedTest
  @EnumSource(Projection.class)
  void hostileNumbers(Projection projection) {
    double[] numbers = {
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      1e300,
      -1e300,
      1e17,
      -1e17,
      Double.MAX_VALUE,
      Double.MIN_VALUE,
      -Double.MIN_VALUE,
      0,
      -0.0,
      90,
      -90,
      180,
      -180,
      45,
      360,
      1e-300,
      Math.nextUp(90.0),
      Math.nextUp(-180.0),
      57.29577951308232,
      114.59155902616465,
      135
    };
    int points = numbers.length * numbers.length;
    double[] all = new double[2 * points];
    for (int i = 0; i < points; i++) {
      all[2 * i] = numbers[i / numbers.length];
      all[2 * i + 1] = numbers[i % numbers.length];
    }
    all(projection)
        .forEach(
            wcs -> {
              double[] sky = new double[2 * points];
              double[] pixels = new double[2 * points];
              double[] natives = new double[2 * points];
              int onSky = wcs.pixelToSky(all, sky, points);
              int shown = wcs.skyToPixel(all, pixels, points);
              int positions = wcs.skyToNative(all, natives, points);
              int finite = 0;
              int placed = 0;
              int known = 0;
              List<String> bad = new ArrayList<>();
              for (int at = 0; at < 2 * points; at += 2) {
                boolean given = Double.isFinite(all[at]) && Double.isFinite(all[at + 1]);
                boolean found = !Double.isNaN(sky[at]);
                boolean placeable = given && Math.abs(all[at + 1]) <= 90;
                boolean isPlaced = !Double.isNaN(pixels[at]);
                boolean good =
                    found
                        ? given && sky[at] >= 0 && sky[at] < 360 && Math.abs(sky[at + 1]) <= 90
                        : Double.isNaN(sky[at + 1]);
                good &=
                    isPlaced
                        ? placeable
                            && Double.isFinite(pixels[at])
                            && Double.isFinite(pixels[at + 1])
                        : Double.isNaN(pixels[at + 1]);
                if (!good) {
                  bad.add(all[at] + ", " + all[at + 1]);
                }
                finite += found ? 1 : 0;
                placed += isPlaced ? 1 : 0;
                known += Double.isNaN(natives[at]) ? 0 : 1;
              }
              assertThat(bad).as(projection.toString()).isEmpty();
              assertThat(onSky).isEqualTo(finite);
              assertThat(shown).isEqualTo(placed);
              assertThat(positions).isEqualTo(known);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Projection.class,
      names = {"TAN", "AZP", "SZP", "STG", "AIR", "MER", "LINEAR"},
      mode = EnumSource.Mode.EXCLUDE)
  void mostProjectionsEnd(Projection projection) {
    all(projection)
        .forEach(
            wcs -> {
              for (double far : new double[] {500, 1e10, 1e160, 1e300}) {
                double[] pixels = {far, 0, -far, 0, 0, far, 0, -far, far, far, -far, far};
                wcs.planeToPixel(pixels, pixels, 6);
                assertThat(wcs.pixelToWorld(pixels, pixels, 6)).as(projection + " " + far).isZero();
              }
            });
  }

  @Test
  void tellsAboutItself() {
    SkyWcs wcs =
        new SkyAxes("GLAT-CAR", "GLON-CAR", "arcsec", "arcsec", 1, 1, 0, 0, 3, 0, 4, 10)
            .solve()
            .usable()
            .orElseThrow();
    assertThat(wcs.longitudeAxis()).isEqualTo(1);
    assertThat(wcs.projection()).isEqualTo(Projection.CAR);
    assertThat(wcs.system()).isEqualTo(CelestialSystem.GALACTIC);
    assertThat(wcs.pixelScale()).isCloseTo(7.5 / 3600, within(1e-15));
    assertThat(wcs.worldUnits()).isEqualTo(List.of("deg", "deg"));
    assertThat(wcs.physicalTypes()).isEqualTo(List.of("pos.galactic.lat", "pos.galactic.lon"));
    assertThat(wcs.pixelDimensions()).isEqualTo(2);
    assertThat(wcs.worldDimensions()).isEqualTo(2);
  }

  @Test
  void linearAxesGoRoundTheSphere() {
    SkyWcs wcs = wcs(Projection.LINEAR, 0.5, 10, false, null);
    double[] at = {1.5, 0};
    assertThat(wcs.pixelToWorld(at, at, 1)).isEqualTo(1);
    assertThat(at).containsExactly(359, 10);
    assertThat(wcs.worldToPixel(at, at, 1)).isEqualTo(1);
    assertThat(at).containsExactly(1.5, 0);
    double[] pole = {0, Math.nextUp(80.0), 0, Math.nextDown(-100.0)};
    assertThat(wcs.pixelToWorld(pole, pole, 2)).isEqualTo(2);
    assertThat(pole).containsExactly(0.5, 90, 0.5, -90);
    double[] beyond = {0, 81, 0, 80 + 1e-9};
    assertThat(wcs.pixelToWorld(beyond, beyond, 2)).isZero();
    assertThat(beyond).containsOnly(Double.NaN);
  }

  @Test
  void arraysHaveToBeLongEnough() {
    SkyWcs wcs = wcs(Projection.TAN, 0, 0, false, null);
    assertThatThrownBy(() -> wcs.pixelToWorld(new double[3], new double[4], 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> wcs.worldToPixel(new double[4], new double[4], -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> wcs.skyToPixel(new double[4], new double[4], Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(wcs.pixelToWorld(new double[0], new double[0], 0)).isZero();
  }
}
