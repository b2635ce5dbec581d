package org.caom2.wcs.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  private static Unit unit(String text) {
    return Unit.parse(text).usable().orElseThrow(() -> new AssertionError(text));
  }

  @ParameterizedTest
  @CsvSource({
    "mHz, FREQUENCY, 1e-3",
    "Hz, FREQUENCY, 1",
    "kHz, FREQUENCY, 1e3",
    "MHz, FREQUENCY, 1e6",
    "GHz, FREQUENCY, 1e9",
    "THz, FREQUENCY, 1e12",
    "s-1, FREQUENCY, 1",
    "/s, FREQUENCY, 1",
    "J, ENERGY, 1",
    "yHz, FREQUENCY, 1e-24",
    "uHz, FREQUENCY, 1e-6",
    "PHz, FREQUENCY, 1e15",
    "EHz, FREQUENCY, 1e18",
    "YHz, FREQUENCY, 1e24",
    "MJ, ENERGY, 1e6",
    "aJ, ENERGY, 1e-18",
    "Ry, ENERGY, 2.179872361103547e-18",
    "PeV, ENERGY, 1.602176634e-4",
    "erg, ENERGY, 1e-7",
    "meV, ENERGY, 1.602176634e-22",
    "eV, ENERGY, 1.602176634e-19",
    "keV, ENERGY, 1.602176634e-16",
    "MeV, ENERGY, 1.602176634e-13",
    "GeV, ENERGY, 1.602176634e-10",
    "TeV, ENERGY, 1.602176634e-7",
    "/m, WAVENUMBER, 1",
    "1/m, WAVENUMBER, 1",
    "m-1, WAVENUMBER, 1",
    "m^-1, WAVENUMBER, 1",
    "m**-1, WAVENUMBER, 1",
    "m**(-1), WAVENUMBER, 1",
    "m^(-1), WAVENUMBER, 1",
    "cm-1, WAVENUMBER, 100",
    "/cm, WAVENUMBER, 100",
    "mm**-1, WAVENUMBER, 1e3",
    "um-1, WAVENUMBER, 1e6",
    "/Angstrom, WAVENUMBER, 1e10",
    "m, LENGTH, 1",
    "cm, LENGTH, 1e-2",
    "mm, LENGTH, 1e-3",
    "um, LENGTH, 1e-6",
    "nm, LENGTH, 1e-9",
    "pm, LENGTH, 1e-12",
    "dm, LENGTH, 1e-1",
    "dam, LENGTH, 10",
    "hm, LENGTH, 100",
    "Gm, LENGTH, 1e9",
    "Angstrom, LENGTH, 1e-10",
    "angstrom, LENGTH, 1e-10",
    "m/s, SPEED, 1",
    "km/s, SPEED, 1e3",
    "cm/s, SPEED, 1e-2",
    "m s-1, SPEED, 1",
    "km s-1, SPEED, 1e3",
    "m.s-1, SPEED, 1",
    "m.s**-1, SPEED, 1",
    "m*s^-1, SPEED, 1",
    "s, TIME, 1",
    "min, TIME, 60",
    "h, TIME, 3600",
    "d, TIME, 86400",
    "a, TIME, 31557600",
    "yr, TIME, 31557600",
    "cy, TIME, 3155760000",
    "ks, TIME, 1e3",
    "Ms, TIME, 1e6",
    "das, TIME, 10",
    "ps, TIME, 1e-12",
    "Ma, TIME, 3.15576e13",
    "Gyr, TIME, 3.15576e16",
    "Pyr, TIME, 3.15576e22",
    "rad, ANGLE, 1",
    "deg, ANGLE, 0.017453292519943295",
    "arcmin, ANGLE, 2.908882086657216e-4",
    "arcsec, ANGLE, 4.84813681109536e-6",
    "mas, ANGLE, 4.84813681109536e-9",
    "uas, ANGLE, 4.84813681109536e-12",
    "mrad, ANGLE, 1e-3",
    "rad/m2, FARADAY_DEPTH, 1",
    "rad/m**2, FARADAY_DEPTH, 1",
    "rad/m^2, FARADAY_DEPTH, 1",
    "rad m-2, FARADAY_DEPTH, 1",
    "rad.m**(-2), FARADAY_DEPTH, 1",
    "1, NONE, 1"
  })
  void spellingsOfTheStandard(String text, Quantity quantity, double factor) {
    Solved<Unit> solved = Unit.parse(text);

    assertThat(solved.remarks()).isEmpty();
    assertThat(unit(text).quantity()).isEqualTo(quantity);
    assertThat(unit(text).factor()).isCloseTo(factor, within(1e-15 * factor));
    assertThat(unit(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "m / s, SPEED, 1",
    "km / s, SPEED, 1e3",
    "1 / m, WAVENUMBER, 1",
    "/ m, WAVENUMBER, 1",
    "rad / m2, FARADAY_DEPTH, 1",
    "A, LENGTH, 1e-10",
    "micron, LENGTH, 1e-6",
    "microns, LENGTH, 1e-6",
    "\u00B5m, LENGTH, 1e-6",
    "\u03BCm, LENGTH, 1e-6"
  })
  void spellingsOfNoStandardAreUnderstood(String text, Quantity quantity, double factor) {
    assertThat(Unit.parse(text).remarks())
        .extracting(Remark::reason)
        .containsExactly(Reason.UNIT_STYLE);
    assertThat(unit(text).quantity()).isEqualTo(quantity);
    assertThat(unit(text).factor()).isCloseTo(factor, within(1e-15 * factor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo",
        "hz",
        "HZ",
        "KHz",
        "ev",
        "EV",
        "mev",
        "M",
        "NM",
        "nM",
        "ANGSTROM",
        "D",
        "H",
        "DEG",
        "m.",
        "/",
        "1/",
        "m/",
        "m//s",
        "m/s/s",
        "m/s m",
        "m**",
        "m^",
        "m**(-1",
        "m(-1)",
        "m0",
        "2 m",
        "10**3 m",
        "1m",
        "m -1",
        "km/s/Mpc",
        "K",
        "K km s-1",
        "counts",
        ".m",
        "Hz m s m s-1 -",
        "Pa",
        "kmin",
        "kdeg",
        "kerg",
        "kRy",
        "mAngstrom",
        "kkm",
        "cd",
        "dd",
        "marcsec",
        "fm9.fm9.fm9.fm9 m-9 m-9 m-9 m-8"
      })
  void otherTextsAreUnknown(String text) {
    assertThat(Unit.parse(text).wcs()).as(text).isNull();
    assertThat(Unit.parse(text).remarks())
        .extracting(Remark::reason)
        .containsExactly(Reason.UNIT_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"m2", "s2", "m**2", "Hz/m", "J s", "km9.km9.km9.km9.km9.km9.km9.km9.km9"})
  void unitsOfNothingThatAxesHave(String text) {
    assertThat(Unit.parse(text).wcs()).as(text).isNull();
    assertThat(Unit.parse(text).remarks())
        .containsExactly(
            new Remark(Reason.UNIT_MISMATCH, "unit \"" + text + "\" is of nothing that axes have"));
  }

  @Test
  void noUnitIsNone() {
    assertThat(Unit.parse(null).wcs()).isEqualTo(Unit.NONE);
    assertThat(Unit.parse("  ").wcs()).isEqualTo(Unit.NONE);
    assertThat(Unit.NONE.toSi(5)).isEqualTo(5);
    assertThat(unit(" km/s ").text()).isEqualTo("km/s");
  }

  @Test
  void longTextsAreCutInMessages() {
    Remark remark = Unit.parse("m".repeat(100_000)).remarks().get(0);

    assertThat(remark.reason()).isEqualTo(Reason.UNIT_UNKNOWN);
    assertThat(remark.message()).hasSizeLessThan(100);
  }

  @Test
  void anyTextIsAUnitOrUnknown() {
    Random random = new Random(41);
    String letters = "msHzradkGeVJA19/ .*^()-+\u00B5";
    int known = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Unit unit = Unit.parse(text.toString()).wcs();
      if (unit != null) {
        known++;
        assertThat(unit.fromSi(unit.toSi(3))).isCloseTo(3, within(1e-14));
      }
    }
    assertThat(known).isGreaterThan(300);
  }

  @Test
  void unitsOfTheInternationalSystemReadAsThemselves() {
    for (Quantity quantity : Quantity.values()) {
      assertThat(Unit.parse(quantity.si()).wcs()).isEqualTo(Unit.si(quantity));
    }
  }
}
