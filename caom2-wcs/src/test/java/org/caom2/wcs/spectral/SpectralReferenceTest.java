package org.caom2.wcs.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.caom2.wcs.Table;
import org.junit.jupiter.api.Test;

/** Spectral axes and single values against tables of other programs' results. */
class SpectralReferenceTest {
  private static final double TOLERANCE = 1e-13;

  /**
   * A velocity is the difference of two wavelengths, so that its rounding errors are parts of the
   * speed of light, in the table as here: such a part.
   */
  private static final double ROUNDING = 8 * Math.ulp(1.0);

  private static SpectralAxis axis(Map<String, String> row) {
    String naxis = row.get("naxis");
    return new SpectralAxis(
        row.getOrDefault("ctype", ""),
        row.get("cunit"),
        number(row, "crpix"),
        number(row, "crval"),
        number(row, "cdelt"),
        naxis == null || naxis.isEmpty() ? null : Long.valueOf(naxis),
        Table.number(row.get("restfrq")),
        Table.number(row.get("restwav")));
  }

  private static double number(Map<String, String> row, String column) {
    return Objects.requireNonNullElse(Table.number(row.get(column)), Double.NaN);
  }

  private static String status(Solved<?> solved) {
    return solved.remarks().stream()
        .map(Remark::reason)
        .filter(Reason::fatal)
        .findFirst()
        .map(
            reason ->
                switch (reason) {
                  case CTYPE_UNKNOWN -> "error:ctype";
                  case UNIT_UNKNOWN, UNIT_MISMATCH -> "error:unit";
                  case REST_MISSING -> "error:rest";
                  case ALGORITHM_UNSUPPORTED -> "error:algorithm-code";
                  case REFERENCE_OUTSIDE_DOMAIN -> "error:domain";
                  default -> reason.name();
                })
        .orElse("ok");
  }

  private static double apart(double found, double expected) {
    return Math.abs(found - expected) / Math.abs(expected);
  }

  private static double roundingOf(SpectralWcs wcs) {
    if (wcs.ctype().sampling() == SpectralSampling.VALUE) {
      return 0;
    }
    return switch (wcs.coordinate().type()) {
      case VRAD, VOPT, VELO -> ROUNDING * Light.SPEED;
      case ZOPT, BETA -> ROUNDING;
      default -> 0;
    };
  }

  @Test
  void axesHaveTheValuesAndWavelengthsOfTheTable() throws IOException {
    List<Map<String, String>> rows = Table.require("oracle/wcs/spectral.tsv").rows();
    assertThat(rows).hasSizeGreaterThan(800);
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : rows) {
      Solved<SpectralWcs> solved = axis(row).solve();
      SpectralWcs wcs = solved.wcs();
      // Axes that the other program refused stand there with their reference values.
      Double given = Table.number(row.get("pixel"));
      double pixel = given == null ? number(row, "crpix") : given;
      String status = status(solved);
      if (wcs != null && Double.isNaN(wcs.wavelength(pixel))) {
        status = "error:domain";
      }
      softly.assertThat(status).as("status of %s", row).isEqualTo(row.get("expected_status"));
      if (wcs != null && status.equals("ok")) {
        double value = number(row, "expected_native_si");
        softly
            .assertThat(Math.abs(wcs.world(pixel) - value))
            .as("value %s of %s", wcs.world(pixel), row)
            .isLessThanOrEqualTo(TOLERANCE * Math.abs(value) + roundingOf(wcs));
        softly
            .assertThat(apart(wcs.wavelength(pixel), number(row, "expected_wave_m")))
            .as("wavelength %s of %s", wcs.wavelength(pixel), row)
            .isLessThanOrEqualTo(TOLERANCE);
      }
    }
    softly.assertAll();
  }

  @Test
  void valuesInUnitsHaveTheWavelengthsOfTheTable() throws IOException {
    List<Map<String, String>> rows = Table.require("oracle/wcs/energy-units.tsv").rows();
    assertThat(rows).hasSizeGreaterThan(100);
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : rows) {
      Solved<SpectralCoordinate> solved =
          SpectralCoordinate.solve("WAVE", row.get("unit"), null, null);
      double found = solved.usable().orElseThrow().wavelength(number(row, "value"));
      softly
          .assertThat(apart(found, number(row, "expected_m")))
          .as("%s of %s", found, row)
          .isLessThanOrEqualTo(TOLERANCE);
    }
    softly.assertAll();
  }
}
