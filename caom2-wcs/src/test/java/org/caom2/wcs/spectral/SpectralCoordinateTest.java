package org.caom2.wcs.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpectralCoordinateTest {
  private static List<Reason> reasons(Solved<?> solved) {
    return solved.remarks().stream().map(Remark::reason).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "WAVE, MHz, FREQ, 299.792458, 1e0",
    "WAVE, keV, ENER, 1, 1.2398419843320026e-9",
    "FREQ, m, WAVE, 2, 2",
    "VRAD, /cm, WAVN, 2, 5e-3",
    "LAMBDA, nm, WAVE, 500, 5e-7"
  })
  void theUnitIsBelieved(
      String ctype, String cunit, SpectralType type, double value, double wavelength) {
    Solved<SpectralCoordinate> solved = SpectralCoordinate.solve(ctype, cunit, null, null);
    SpectralCoordinate coordinate = solved.usable().orElseThrow();

    assertThat(reasons(solved)).containsExactly(Reason.UNIT_BELIEVED);
    assertThat(coordinate.type()).isEqualTo(type);
    assertThat(coordinate.wavelength(value)).isCloseTo(wavelength, within(1e-14 * wavelength));
  }

  @ParameterizedTest
  @CsvSource({
    "WAVE, km/s, UNIT_MISMATCH",
    "FREQ, 1, UNIT_MISMATCH",
    "ZOPT, m/s, UNIT_MISMATCH",
    "WAVE, K, UNIT_UNKNOWN",
    "LAMBDA, km/s, CTYPE_UNKNOWN",
    "LAMBDA, , CTYPE_UNKNOWN",
    "VRAD, km/s, REST_MISSING",
    "WAVE, d, UNIT_MISMATCH"
  })
  void whatCannotBeBelieved(String ctype, String cunit, Reason reason) {
    Solved<SpectralCoordinate> solved = SpectralCoordinate.solve(ctype, cunit, null, null);

    assertThat(solved.wcs()).isNull();
    assertThat(reasons(solved)).containsExactly(reason);
  }

  @Test
  void theAlgorithmDoesNotMatterForSingleValues() {
    for (String ctype : List.of("WAVE-TAB", "WAVE-LOG", "WAVE-F2W", "WAVE   ", "WAVE-GRI")) {
      Solved<SpectralCoordinate> solved = SpectralCoordinate.solve(ctype, "um", null, null);
      assertThat(solved.remarks()).as(ctype).isEmpty();
      assertThat(solved.usable().orElseThrow().wavelength(2)).isEqualTo(2e-6);
    }
  }

  @Test
  void airStaysAir() {
    SpectralCoordinate coordinate =
        SpectralCoordinate.solve("AWAV", "A", null, null).usable().orElseThrow();

    assertThat(coordinate.wavelength(6562.8)).isCloseTo(6564.61e-10, within(1e-12));
    assertThat(coordinate.unit().text()).isEqualTo("A");
  }

  @Test
  void noUnitIsThatOfTheInternationalSystem() {
    Solved<SpectralCoordinate> solved = SpectralCoordinate.solve("WAVE", " ", null, null);

    assertThat(reasons(solved)).containsExactly(Reason.UNIT_MISSING);
    assertThat(solved.usable().orElseThrow().wavelength(0.5)).isEqualTo(0.5);
  }

  @Test
  void valuesThatDoNotExist() {
    SpectralCoordinate coordinate =
        SpectralCoordinate.solve("FREQ", "Hz", null, null).usable().orElseThrow();

    for (double value : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e-320}) {
      assertThat(coordinate.wavelength(value)).isNaN();
      assertThat(coordinate.value(value == 1e-320 ? 0 : value)).isNaN();
      assertThat(coordinate.remarks(value))
          .extracting(Remark::reason)
          .containsExactly(Reason.OUTSIDE_DOMAIN);
    }
    assertThat(coordinate.remarks(5)).isEmpty();
  }

  @Test
  void framesHaveTheNamesOfTheStandard() {
    assertThat(SpectralFrame.named("LSRK")).contains(SpectralFrame.LSRK);
    assertThat(SpectralFrame.named("lsrk")).isEmpty();
    assertThat(SpectralFrame.named("BARCENT")).isEmpty();
    assertThat(SpectralFrame.values()).hasSize(10).allMatch(each -> !each.restsOn().isEmpty());
  }
}
