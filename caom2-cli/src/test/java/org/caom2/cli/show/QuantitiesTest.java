package org.caom2.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.caom2.model.shape.Interval;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
  private static String waves(double lower, double upper) {
    return Quantities.wavelengths(new Interval(lower, upper));
  }

  @Test
  void wavelengthsHaveTheUnitsOfTheirBands() {
    assertThat(waves(552e-9, 691e-9)).isEqualTo("552 – 691 nm");
    assertThat(waves(1.49e-6, 1.78e-6)).isEqualTo("1.49 – 1.78 µm");
    assertThat(waves(1e-6, 2e-6)).isEqualTo("1 – 2 µm");
    assertThat(waves(0.21, 0.22)).isEqualTo("21 – 22 cm (1.363 – 1.428 GHz)");
    assertThat(waves(8.6e-4, 8.8e-4)).isEqualTo("0.86 – 0.88 mm (340.7 – 348.6 GHz)");
    assertThat(waves(2, 3)).isEqualTo("2 – 3 m (99.93 – 149.9 MHz)");
  }

  @Test
  void shortWavelengthsAreEnergies() {
    assertThat(waves(1.239841984332e-10, 2.479683968664e-9)).isEqualTo("0.5 – 10 keV");
    assertThat(Quantities.wavelength(1.239841984332e-12)).isEqualTo("1 MeV");
    assertThat(Quantities.wavelength(1.239841984332e-18)).isEqualTo("1 TeV");
  }

  @Test
  void narrowRangesGetTheDigitsTheyNeed() {
    assertThat(waves(500.0001e-9, 500.0002e-9)).isEqualTo("500.0001 – 500.0002 nm");
    assertThat(waves(500e-9, 500e-9)).isEqualTo("500 nm");
  }

  @Test
  void wavelengthsThatAreNoneAreToldAsTheyAre() {
    assertThat(waves(-1, 2)).isEqualTo("-1 – 2 m");
    assertThat(waves(0, 1)).isEqualTo("0 – 1 m");
    assertThat(waves(Double.NaN, Double.NaN)).isEqualTo("NaN – NaN m");
    assertThat(waves(1e-7, Double.POSITIVE_INFINITY)).isEqualTo("1e-7 – Infinity m");
  }

  @Test
  void anglesGoFromDegreesToMicroarcseconds() {
    assertThat(Quantities.angle(1.5)).isEqualTo("1.5°");
    assertThat(Quantities.angle(0.5)).isEqualTo("30′");
    assertThat(Quantities.angle(1 / 3600.0)).isEqualTo("1″");
    assertThat(Quantities.arcsec(0.187)).isEqualTo("0.187″");
    assertThat(Quantities.arcsec(60)).isEqualTo("1′");
    assertThat(Quantities.arcsec(0.02)).isEqualTo("20 mas");
    assertThat(Quantities.arcsec(2e-5)).isEqualTo("20 µas");
    assertThat(Quantities.angle(-3)).isEqualTo("-3°");
  }

  @Test
  void durationsAreSecondsUnlessVeryLongOrShort() {
    assertThat(Quantities.seconds(300)).isEqualTo("300 s");
    assertThat(Quantities.seconds(7200)).isEqualTo("7200 s (2 h)");
    assertThat(Quantities.seconds(864_000)).isEqualTo("10 d");
    assertThat(Quantities.seconds(0.05)).isEqualTo("50 ms");
    assertThat(Quantities.seconds(0)).isEqualTo("0 ns");
    assertThat(Quantities.days(1 / 86_400.0)).isEqualTo("1 s");
  }

  @Test
  void bytesAreCountedInPowersOf1024() {
    assertThat(Quantities.bytes(0)).isEqualTo("0 B");
    assertThat(Quantities.bytes(1023)).isEqualTo("1023 B");
    assertThat(Quantities.bytes(1024)).isEqualTo("1.0 KiB");
    assertThat(Quantities.bytes(1024 * 1024 - 1)).isEqualTo("1.0 MiB");
    assertThat(Quantities.bytes(Long.MAX_VALUE)).isEqualTo("8.0 EiB");
    assertThat(Quantities.bytes(-5)).isEqualTo("-5 B");
  }

  @Test
  void numbersHaveFourDigits() {
    assertThat(Quantities.number(1234567)).isEqualTo("1235000");
    assertThat(Quantities.number(0.000012345)).isEqualTo("1.235e-5");
    assertThat(Quantities.number(-0.0000557)).isEqualTo("-5.57e-5");
    assertThat(Quantities.number(1e30)).isEqualTo("1e30");
    assertThat(Quantities.number(Double.MAX_VALUE)).isEqualTo("1.798e308");
    assertThat(Quantities.number(Double.MIN_VALUE)).isEqualTo("4.9e-324");
    assertThat(Quantities.number(-0.0)).isEqualTo("0");
    assertThat(Quantities.range(1, 1)).isEqualTo("1");
    assertThat(Quantities.range(1, Double.POSITIVE_INFINITY)).isEqualTo("1 – Infinity");
  }
}
