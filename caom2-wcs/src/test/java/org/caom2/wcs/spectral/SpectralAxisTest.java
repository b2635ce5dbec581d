package org.caom2.wcs.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpectralAxisTest {
  /** The line of neutral hydrogen, in Hz. */
  private static final double HYDROGEN = 1420405751.768;

  /** A step of each type that is a few thousandths of the whole, at a wavelength of some 500 nm. */
  private static final Map<SpectralType, double[]> OPTICAL =
      Map.of(
          SpectralType.FREQ, new double[] {6e14, 3e12},
          SpectralType.ENER, new double[] {4e-19, -2e-21},
          SpectralType.WAVN, new double[] {2e6, 1e4},
          SpectralType.VRAD, new double[] {-1e5, 1e6},
          SpectralType.WAVE, new double[] {5e-7, 2e-9},
          SpectralType.VOPT, new double[] {2e5, -1e6},
          SpectralType.ZOPT, new double[] {0.01, 4e-3},
          SpectralType.AWAV, new double[] {5e-7, -2e-9},
          SpectralType.VELO, new double[] {3e5, 1e6},
          SpectralType.BETA, new double[] {-0.01, 4e-3});

  private static SpectralAxis axis(
      String ctype, @Nullable String cunit, double crval, double step) {
    return new SpectralAxis(ctype, cunit, 1, crval, step, null, HYDROGEN, null);
  }

  private static SpectralWcs wcs(SpectralAxis axis) {
    return axis.solve().usable().orElseThrow(() -> new AssertionError(axis.solve().remarks()));
  }

  private static List<Reason> reasons(Solved<?> solved) {
    return solved.remarks().stream().map(Remark::reason).toList();
  }

  /** All types with all algorithms that go with them. */
  static Stream<String> ctypes() {
    List<String> all = new ArrayList<>();
    for (SpectralType type : SpectralType.values()) {
      for (String code : List.of("", "-LOG", "-F2W", "-F2A", "-F2V", "-W2F", "-W2A", "-W2V")) {
        all.add(type + code);
      }
      for (String code : List.of("-A2F", "-A2W", "-A2V", "-V2F", "-V2W", "-V2A")) {
        all.add(type + code);
      }
    }
    return all.stream().filter(ctype -> SpectralCtype.parse(ctype).wcs() != null);
  }

  @Test
  void everyTypeHasFiveAlgorithms() {
    assertThat(ctypes()).hasSize(SpectralType.values().length * 5);
  }

  @ParameterizedTest
  @MethodSource("ctypes")
  void thereAndBackAgainAndAlwaysInOneDirection(String ctype) {
    SpectralType type = SpectralType.valueOf(ctype.substring(0, 4));
    double[] optical = OPTICAL.getOrDefault(type, new double[0]);
    double step =
        optical[1]
            * (ctype.endsWith("LOG") ? Math.min(1, Math.abs(optical[0] / optical[1]) / 100) : 1);
    SpectralAxis axis = new SpectralAxis(ctype, null, 50.5, optical[0], step, 100L, null, 5e-7);
    SpectralWcs wcs = wcs(axis);
    double[] pixels = new double[201];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0.5 + i / 2.0;
    }
    double[] worlds = new double[pixels.length];
    double[] wavelengths = new double[pixels.length];
    double[] back = new double[pixels.length];

    assertThat(wcs.pixelToWorld(pixels, worlds, pixels.length)).isEqualTo(pixels.length);
    assertThat(wcs.worldToPixel(worlds, back, pixels.length)).isEqualTo(pixels.length);
    assertThat(back).containsExactly(pixels, within(1e-9));
    assertThat(wcs.pixelToWavelength(pixels, wavelengths, pixels.length)).isEqualTo(pixels.length);
    assertThat(wcs.wavelengthToPixel(wavelengths, back, pixels.length)).isEqualTo(pixels.length);
    assertThat(back).containsExactly(pixels, within(1e-9));
    for (int i = 1; i < pixels.length; i++) {
      assertThat((worlds[i] - worlds[i - 1]) * Math.signum(step)).as("%s", i).isPositive();
      assertThat((wavelengths[i] - wavelengths[i - 1]) * (wavelengths[1] - wavelengths[0]))
          .isPositive();
      assertThat(wcs.coordinate().wavelength(worlds[i])).isEqualTo(wavelengths[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("ctypes")
  void theReferencePixelHasTheReferenceValueAndThatStep(String ctype) {
    SpectralType type = SpectralType.valueOf(ctype.substring(0, 4));
    double[] optical = OPTICAL.getOrDefault(type, new double[0]);
    SpectralAxis axis = new SpectralAxis(ctype, null, 7, optical[0], optical[1], null, null, 5e-7);
    SpectralWcs wcs = wcs(axis);

    assertThat(wcs.world(7)).isCloseTo(optical[0], within(1e-10 * Math.abs(optical[0])));
    double small = 1e-5;
    assertThat((wcs.world(7 + small) - wcs.world(7 - small)) / (2 * small))
        .isCloseTo(optical[1], within(1e-4 * Math.abs(optical[1])));
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ, Hz, 299792458, 1",
    "FREQ, GHz, 299.792458, 1e-3",
    "ENER, keV, 1, 1.2398419843320026e-9",
    "WAVN, cm-1, 50, 2e-4",
    "VRAD, km/s, 0, 0.21106114054160",
    "WAVE, nm, 500, 5e-7",
    "VOPT, km/s, 299792.458, 0.4221222810832",
    "ZOPT, , 1, 0.4221222810832",
    "VELO, m / s, 0, 0.21106114054160",
    "BETA, 1, 0.6, 0.4221222810832",
    // The stronger green line of doubly ionized oxygen, as textbooks have it in both.
    "AWAV, nm, 500.684, 5.00824e-7"
  })
  void valuesHaveWavelengths(String ctype, String cunit, double value, double wavelength) {
    SpectralWcs wcs = wcs(axis(ctype, cunit, value, 0));

    double tolerance = ctype.equals("AWAV") ? 1e-6 : 1e-13;
    assertThat(wcs.wavelength(1)).isCloseTo(wavelength, within(tolerance * wavelength));
    assertThat(wcs.coordinate().wavelength(value)).isEqualTo(wcs.wavelength(1));
    assertThat(wcs.coordinate().value(wcs.wavelength(1)))
        .isCloseTo(value, within(1e-12 * Math.max(1e5, value)));
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ, m, UNIT_MISMATCH",
    "WAVE, MHz, UNIT_MISMATCH",
    "ZOPT, m, UNIT_MISMATCH",
    "WAVE, foo, UNIT_UNKNOWN",
    "WAVELENGTH, m, CTYPE_UNKNOWN",
    "WAV, m, CTYPE_UNKNOWN",
    "wave, m, CTYPE_UNKNOWN",
    "VELOHEL, m/s, CTYPE_UNKNOWN",
    "LINEAR, m, CTYPE_UNKNOWN",
    "'', m, CTYPE_UNKNOWN",
    "FREQ-F2W, Hz, ALGORITHM_UNSUPPORTED",
    "WAVE-F2V, m, ALGORITHM_UNSUPPORTED",
    "WAVE-GRI, m, ALGORITHM_UNSUPPORTED",
    "WAVE-GRA, m, ALGORITHM_UNSUPPORTED",
    "WAVE-TAB, m, ALGORITHM_UNSUPPORTED",
    "FREQ-TOP, Hz, ALGORITHM_UNSUPPORTED",
    "VOPT-LSR, m/s, ALGORITHM_UNSUPPORTED",
    "WAVE-, m, ALGORITHM_UNSUPPORTED"
  })
  void axesThatCannotBeUsed(String ctype, String cunit, Reason reason) {
    Solved<SpectralWcs> solved = axis(ctype, cunit, 1, 0.1).solve();

    assertThat(solved.wcs()).isNull();
    assertThat(reasons(solved)).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ-LSR, FREQ, VALUE, LSRK",
    "VELO-HEL, VOPT, VALUE, BARYCENT",
    "VELO-OBS, VOPT, VALUE, TOPOCENT",
    "FELO-LSR, VOPT, FREQUENCY, LSRK"
  })
  void oldCtypesOfAips(
      String ctype, SpectralType type, SpectralSampling sampling, SpectralFrame frame) {
    Solved<SpectralCtype> parsed = SpectralCtype.parse(ctype);

    assertThat(parsed.wcs()).isEqualTo(new SpectralCtype(type, sampling, frame));
    assertThat(reasons(parsed)).containsExactly(Reason.CTYPE_ALIAS);
  }

  @Test
  void velocitiesNeedARestValue() {
    for (String ctype : List.of("VRAD", "VOPT", "ZOPT", "VELO", "BETA", "WAVE-V2W")) {
      Solved<SpectralWcs> solved =
          new SpectralAxis(ctype, null, 1, 0.1, 0.1, null, 0.0, Double.NaN).solve();
      assertThat(reasons(solved)).as(ctype).contains(Reason.REST_MISSING);
    }
    assertThat(new SpectralAxis("WAVE", "m", 1, 1, 1, null, null, null).solve().remarks())
        .isEmpty();
  }

  @Test
  void restValuesThatDisagreeAreRemarkedOn() {
    assertThat(reasons(new SpectralAxis("VRAD", "m/s", 1, 0, 1, null, HYDROGEN, 0.3).solve()))
        .containsExactly(Reason.REST_CONTRADICTORY);
    assertThat(reasons(new SpectralAxis("VRAD", "m/s", 1, 0, 1, null, HYDROGEN, 0.21106).solve()))
        .isEmpty();
  }

  @Test
  void referenceValuesThatDoNotExist() {
    for (String ctype : List.of("FREQ-LOG", "WAVE-F2W", "AWAV-V2A")) {
      Solved<SpectralWcs> solved = axis(ctype, null, -1, 1).solve();
      assertThat(reasons(solved)).as(ctype).endsWith(Reason.REFERENCE_OUTSIDE_DOMAIN);
    }
    assertThat(reasons(axis("VELO-LOG", "m/s", 0, 1).solve()))
        .containsExactly(Reason.REFERENCE_OUTSIDE_DOMAIN);
    assertThat(reasons(axis("BETA-F2V", null, 1, 1).solve()))
        .containsExactly(Reason.REFERENCE_OUTSIDE_DOMAIN);
  }

  @Test
  void pixelsWhoseValueDoesNotExistHaveNone() {
    Solved<SpectralWcs> solved =
        new SpectralAxis("FREQ", "Hz", 1, 5e8, -1e8, 10L, null, null).solve();
    SpectralWcs wcs = solved.usable().orElseThrow();

    assertThat(reasons(solved)).containsExactly(Reason.OUTSIDE_DOMAIN);
    assertThat(wcs.world(5)).isEqualTo(1e8);
    assertThat(wcs.world(6)).isNaN();
    assertThat(wcs.wavelength(7)).isNaN();
    assertThat(wcs.pixel(-2e8)).isNaN();
    double[] pixels = {1, 10};
    assertThat(wcs.pixelToWavelength(pixels, pixels, 2)).isEqualTo(1);
  }

  @Test
  void noVelocityReachesThatOfLight() {
    SpectralWcs velo = wcs(axis("VELO", "m/s", 0, Light.SPEED));
    assertThat(velo.wavelength(1.9)).isFinite();
    assertThat(velo.wavelength(2)).isNaN();
    assertThat(velo.wavelength(0)).isNaN();
    assertThat(velo.wavelength(2.1)).isNaN();
    assertThat(wcs(axis("VRAD", "m/s", 0, Light.SPEED)).wavelength(2)).isNaN();
    assertThat(wcs(axis("VOPT", "m/s", 0, Light.SPEED)).wavelength(3)).isFinite();
  }

  @Test
  void aStepOfZeroLeavesTheValue() {
    Solved<SpectralWcs> solved = axis("FREQ", "Hz", 1e9, 0).solve();
    SpectralWcs wcs = solved.usable().orElseThrow();

    assertThat(reasons(solved)).containsExactly(Reason.STEP_ZERO);
    assertThat(wcs.world(5)).isEqualTo(1e9);
    assertThat(wcs.pixel(1e9)).isNaN();
  }

  @Test
  void airIsVacuumBelow200Nanometres() {
    Solved<SpectralWcs> solved = new SpectralAxis("AWAV", "nm", 1, 190, 1, 20L, null, null).solve();
    SpectralWcs wcs = solved.usable().orElseThrow();

    assertThat(reasons(solved)).containsExactly(Reason.AIR_TAKEN_AS_VACUUM);
    assertThat(wcs.wavelength(1)).isCloseTo(190e-9, within(1e-22));
    assertThat(wcs.wavelength(12)).isCloseTo(201.065e-9, within(1e-12));
    double before = Double.NEGATIVE_INFINITY;
    for (double wavelength = 150e-9; wavelength < 210e-9; wavelength += 1e-11) {
      double pixel = wcs.pixelOfWavelength(wavelength);
      assertThat(pixel).isGreaterThan(before - 1e-9);
      before = pixel;
    }
    assertThat(wcs.coordinate().remarks(190)).hasSize(1);
    assertThat(wcs.coordinate().remarks(210)).isEmpty();
  }

  @Test
  void worldUnitsAndPhysicalTypes() {
    SpectralWcs wcs = wcs(axis("FREQ", "GHz", 1, 0.1));

    assertThat(wcs.worldUnits()).containsExactly("Hz");
    assertThat(wcs.physicalTypes()).containsExactly("em.freq");
    assertThat(wcs.world(2)).isEqualTo(1.1e9);
    assertThat(wcs.pixelDimensions()).isEqualTo(1);
    assertThat(wcs.worldDimensions()).isEqualTo(1);
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
      1e9,
      5e-7,
      Double.MIN_VALUE
    };
    Random random = new Random(42);
    List<String> ctypes = Stream.concat(ctypes(), Stream.of("WAVE-TAB", "X", "")).toList();
    int usable = 0;
    for (int i = 0; i < 20_000; i++) {
      SpectralAxis axis =
          new SpectralAxis(
              ctypes.get(random.nextInt(ctypes.size())),
              null,
              any(strange, random),
              any(strange, random),
              any(strange, random),
              random.nextLong(),
              random.nextBoolean() ? null : any(strange, random),
              random.nextBoolean() ? null : any(strange, random));
      SpectralWcs wcs = axis.solve().wcs();
      if (wcs != null) {
        usable++;
        for (double number : strange) {
          assertThat(infinite(wcs.world(number))).as("%s at %s", axis, number).isFalse();
          assertThat(infinite(wcs.pixel(number))).as("%s of %s", axis, number).isFalse();
          assertThat(infinite(wcs.wavelength(number))).as("%s at %s", axis, number).isFalse();
          assertThat(infinite(wcs.pixelOfWavelength(number)))
              .as("%s of %s", axis, number)
              .isFalse();
        }
      }
    }
    assertThat(usable).isGreaterThan(1000);
  }

  private static boolean infinite(double number) {
    return Double.isInfinite(number);
  }

  private static double any(double[] numbers, Random random) {
    return numbers[random.nextInt(numbers.length)];
  }
}
