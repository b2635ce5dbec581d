package org.caom2.cli.show;

import org.caom2.model.Energy;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Shape;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.EnergyTransition;
import org.jspecify.annotations.Nullable;

/** What a plane covers of the sky, of the spectrum and of time. */
final class CoverageRows {
  private final Page page;

  CoverageRows(Page page) {
    this.page = page;
  }

  void position(@Nullable Position position) {
    if (position == null) {
      return;
    }
    Shape bounds = position.bounds();
    Dimension2D dimension = position.dimension();
    Double pixel = position.sampleSize();
    Double resolution = position.resolution();
    page.row(
        "position",
        bounds == null ? null : Sky.region(bounds),
        Words.samples(position.samples()),
        dimension == null ? null : dimension.naxis1() + " × " + dimension.naxis2() + " pixels",
        pixel == null ? null : "pixel " + Quantities.arcsec(pixel),
        resolution == null ? null : "resolution " + Quantities.arcsec(resolution));
  }

  void energy(@Nullable Energy energy) {
    if (energy == null) {
      return;
    }
    Interval bounds = energy.bounds();
    EnergyTransition line = energy.transition();
    Double rest = energy.rest();
    page.row(
        "energy",
        String.join(", ", energy.energyBands().stream().map(band -> band.value()).toList()),
        energy.bandpassName(),
        bounds == null ? null : Quantities.wavelengths(bounds),
        Words.samples(energy.samples()),
        Words.pixels(energy.dimension()),
        Words.number("resolving power", energy.resolvingPower()),
        line == null ? null : "line " + line.species() + ' ' + line.transition(),
        rest == null ? null : "rest " + Quantities.wavelength(rest));
  }

  void time(@Nullable Time time) {
    if (time == null) {
      return;
    }
    Interval bounds = time.bounds();
    Double exposure = time.exposure();
    Double resolution = time.resolution();
    page.row(
        "time",
        bounds == null ? null : Moments.range(bounds),
        Words.samples(time.samples()),
        Words.pixels(time.dimension()),
        exposure == null ? null : "exposure " + Quantities.seconds(exposure),
        resolution == null ? null : "resolution " + Quantities.days(resolution));
  }
}
