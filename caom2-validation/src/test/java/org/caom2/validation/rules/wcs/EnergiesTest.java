package org.caom2.validation.rules.wcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.EnergyTransition;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.SpectralWCSBuilder;
import org.caom2.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, codes and values of spectral axes. */
class EnergiesTest {
  private static Set<String> expected(String codes) {
    return codes.equals("none") ? Set.of() : Set.of(codes.split(" & "));
  }

  @ParameterizedTest
  @CsvSource({
    "WAVE, nm, 400, 500, none",
    "WAVE-LOG, nm, 400, 500, none",
    "FREQ, GHz, 100, 200, none",
    "ENER, keV, 1, 2, none",
    "ENER, Ry, 1, 2, none",
    "ENER, aJ, 1, 2, none",
    "FREQ, PHz, 1, 2, none",
    "FREQ, EHz, 1, 2, none",
    "WAVE, dam, 1, 2, none",
    "WAVE, m2, 1, 2, error cunit.mismatch",
    "ENER, kRy, 1, 2, error cunit.unknown",
    "WAVN, m-1, 10, 20, none",
    "ZOPT, '', 1, 2, error en.rest-missing",
    "VRAD, m/s, 1, 2, error en.rest-missing",
    "WAVE, '', 4e-7, 5e-7, warning cunit.missing",
    "WAVE, metres, 4e-7, 5e-7, error cunit.unknown",
    "WAVE, MHz, 100, 200, warning cunit.mismatch",
    "WAVE, deg, 100, 200, error cunit.mismatch",
    "WAVE, micron, 1, 2, information cunit.style",
    "WAV, m, 4e-7, 5e-7, warning en.ctype-unknown",
    "VELOHEL, km/s, 1, 2, error en.ctype-unknown",
    "wave, '', 1, 2, error en.ctype-unknown",
    "WAVE-TAB, m, 4e-7, 5e-7, warning en.algorithm",
    "WAVE, m, 0, 5e-7, error en.nonpositive",
    "FREQ, Hz, -1, 1e9, error en.nonpositive",
    "AWAV, nm, 150, 190, warning en.air-vacuum",
    "AWAV, um, 15, 19, warning en.air-vacuum",
    "AWAV, nm, 400, 500, none",
    "WAVE, m, 1, 1e6, warning en.plausible",
    "ENER, eV, 1, 1e20, warning en.plausible",
  })
  void ranges(String ctype, String cunit, double start, double end, String codes) {
    assertThat(
            Axes.energy(
                Axes.axis(ctype, cunit, axis -> axis.range(Axes.range(0.5, start, 10.5, end))),
                energy -> energy))
        .isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "WAVE, nm, 1, 400, none",
    "WAVE-LOG, nm, 1, 400, none",
    "WAVE-LOG, nm, 1, -400, error en.log-sign",
    "WAVE-LOG, nm, 1, 0, error en.log-sign",
    "WAVE, MHz, 1, 400, error cunit.mismatch",
    "WAV, m, 1e-9, 4e-7, error en.ctype-unknown",
    "WAVE-GRI, m, 1e-9, 4e-7, error en.algorithm",
    "FREQ-V2F, Hz, 1e3, 1e9, error en.rest-missing",
    "WAVE, nm, -1, 10, error en.nonpositive",
    "WAVE, nm, 1, -10, error en.nonpositive",
  })
  void functions(String ctype, String cunit, double delta, double val, String codes) {
    assertThat(
            Axes.energy(
                Axes.axis(ctype, cunit, axis -> axis.function(Axes.function(20, delta, 1, val))),
                energy -> energy))
        .isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "VRAD, 299792457, none",
    "VRAD, 299792459, error en.superluminal",
    "VOPT, 1e9, none",
    "VOPT, -299792459, error en.superluminal",
    "VELO, -299792459, error en.superluminal",
    "ZOPT, -1.5, error en.superluminal",
    "BETA, 1, error en.superluminal",
  })
  void velocities(String ctype, double end, String codes) {
    String cunit = ctype.equals("ZOPT") || ctype.equals("BETA") ? "" : "m/s";
    assertThat(
            Axes.energy(
                Axes.axis(ctype, cunit, axis -> axis.range(Axes.range(0.5, 0, 10.5, end))),
                energy -> energy.restwav(6.5628e-7)))
        .isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "VELO-LOG, 1e5, none",
    "VELO-LOG, -1e5, error en.log-sign",
    "ZOPT-LOG, -0.1, error en.log-sign",
  })
  void logarithmsOfVelocities(String ctype, double val, String codes) {
    String cunit = ctype.startsWith("ZOPT") ? "" : "m/s";
    assertThat(
            Axes.energy(
                Axes.axis(
                    ctype, cunit, axis -> axis.function(Axes.function(20, val / 1000, 1, val))),
                energy -> energy.restwav(6.5628e-7)))
        .isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "1.4e9, 0, none",
    "0, 0.21, none",
    "1.420405752e9, 0.211061140542, none",
    "1.420405752e9, 0.22, warning en.rest-conflict",
    "-1, 0.21, error en.rest-range",
    "NaN, 0.21, error en.rest-range",
    "Infinity, 0.21, error en.rest-range",
    "1, 2, warning en.rest-range",
    "0, 1e5, warning en.rest-range",
  })
  void restValues(double restfrq, double restwav, String codes) {
    assertThat(Axes.keywords(energy -> energy.restfrq(restfrq).restwav(restwav)))
        .isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "1, none",
    "1e8, none",
    "1.1e8, warning en.resolving-power",
    "0, error en.resolving-power",
    "-5, error en.resolving-power",
    "NaN, error en.resolving-power",
  })
  void resolvingPowers(double power, String codes) {
    assertThat(Axes.keywords(energy -> energy.resolvingPower(power))).isEqualTo(expected(codes));
  }

  @Test
  void velocitiesAndRedshift() {
    assertThat(Axes.keywords(e -> e.velosys(-3e4).velang(360.0).zsource(7.0))).isEmpty();
    assertThat(Axes.keywords(e -> e.velosys(2e8).velang(-1.0).zsource(-1.0)))
        .containsExactly("warning en.velang", "warning en.velosys", "warning en.zsource");
    assertThat(Axes.keywords(e -> e.velosys(Double.NaN).zsource(Double.POSITIVE_INFINITY)))
        .containsExactly("warning en.velosys", "warning en.zsource");
  }

  @Test
  void frames() {
    assertThat(Axes.keywords(e -> e.specsys("LSRK").ssysobs("GEOCENTR").ssyssrc("SOURCE")))
        .isEmpty();
    assertThat(Axes.keywords(e -> e.specsys("BARCENT").ssysobs("topocent").ssyssrc("X")))
        .containsExactly("warning en.specsys-unknown", "warning en.ssysobs", "warning en.ssyssrc");
  }

  /** Only single values are taken for what their unit says. */
  @Test
  void unitsOfFunctions() {
    CoordAxis1D axis =
        Axes.axis("WAVE", "MHz", each -> each.function(Axes.function(20, 1, 1, 400)));
    assertThat(messages(SpectralWCS.builder().axis(axis).specsys("TOPOCENT").build()))
        .containsExactly("a function of ctype \"WAVE\" cannot have the unit MHz");
  }

  @Test
  void transitionsWithoutName() {
    CoordAxis1D axis = Axes.axis("WAVE", "m", each -> each.range(Axes.range(0.5, 4e-7, 1.5, 5e-7)));
    SpectralWCSBuilder energy = SpectralWCS.builder().axis(axis).specsys("TOPOCENT");
    assertThat(messages(energy.transition(new EnergyTransition("", "")).build()))
        .containsExactlyInAnyOrder(
            "species is empty",
            "transition is empty",
            "the transition has neither restfrq nor restwav");
  }

  private static List<String> messages(SpectralWCS energy) {
    return Findings.onChunk(chunk -> chunk.energy(energy), Version.V2_4).stream()
        .map(Issue::message)
        .toList();
  }

  @Test
  void transitions() {
    EnergyTransition transition = new EnergyTransition("CO", "J=1-0");
    assertThat(Axes.keywords(energy -> energy.transition(transition)))
        .containsExactly("warning en.transition");
    assertThat(Axes.keywords(energy -> energy.transition(transition).restfrq(1.152712018e11)))
        .isEmpty();
  }
}
