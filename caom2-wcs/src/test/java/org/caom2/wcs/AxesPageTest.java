package org.caom2.wcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.caom2.testkit.QuotedCode;
import org.caom2.wcs.spectral.SpectralAxis;
import org.caom2.wcs.spectral.SpectralCoordinate;
import org.caom2.wcs.spectral.SpectralWcs;
import org.caom2.wcs.time.TimeAxis;
import org.caom2.wcs.time.TimeWcs;
import org.junit.jupiter.api.Test;

/** The code on the page about world coordinates, as far as it is about spectral and time axes. */
class AxesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "wcs.md");

  @Test
  void spectralAxis() throws IOException {
    // shown: spectral axis
    SpectralAxis axis = new SpectralAxis("VRAD", "km/s", 1, 100, 0.5, 200L, 1420405751.768, null);
    SpectralWcs wcs = axis.solve().usable().orElseThrow();
    double velocity = wcs.world(10); // 104500 m/s
    double wavelength = wcs.wavelength(10); // 0.21113 m, in vacuum
    double pixel = wcs.pixelOfWavelength(wavelength); // 10
    // end
    QuotedCode.assertShown(PAGE, AxesPageTest.class, "spectral axis");
    assertThat(velocity).isEqualTo(104500);
    assertThat(wavelength).isCloseTo(0.21113, within(1e-5));
    assertThat(pixel).isCloseTo(10, within(1e-9));
  }

  @Test
  void spectralRange() throws IOException {
    // shown: spectral range
    SpectralCoordinate range =
        SpectralCoordinate.solve("WAVE", "MHz", null, null).usable().orElseThrow();
    double wavelength = range.wavelength(1420.4); // 0.21106 m
    // end
    QuotedCode.assertShown(PAGE, AxesPageTest.class, "spectral range");
    assertThat(wavelength).isCloseTo(0.21106, within(1e-5));
  }

  @Test
  void timeAxis() throws IOException {
    // shown: time axis
    TimeAxis axis = new TimeAxis("TIME", "s", "TT", 55000.0, 1, 66.184, 0.5);
    TimeWcs wcs = axis.solve().usable().orElseThrow();
    double mjd = wcs.world(1); // 55000.0 in UTC
    // end
    QuotedCode.assertShown(PAGE, AxesPageTest.class, "time axis");
    assertThat(mjd).isCloseTo(55000, within(1e-11));
  }
}
