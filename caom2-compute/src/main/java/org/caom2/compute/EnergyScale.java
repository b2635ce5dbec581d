package org.caom2.compute;

import org.caom2.model.issue.ModelPath;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.Solved;
import org.caom2.wcs.spectral.SpectralCoordinate;
import org.caom2.wcs.spectral.SpectralWcs;

/** Makes vacuum wavelengths in metres of the values of a chunk; the standard of rest stays. */
final class EnergyScale extends SolvedScale<SpectralCoordinate, SpectralWcs> {
  private final SpectralWCS energy;

  EnergyScale(SpectralWCS energy, ModelPath path, Findings findings) {
    super(energy.axis(), path.field(SpectralWCS.AXIS.name()), findings);
    this.energy = energy;
  }

  @Override
  Solved<SpectralCoordinate> solve() {
    return ChunkAxes.spectral(energy);
  }

  @Override
  Solved<SpectralWcs> solve(CoordFunction1D function) {
    return ChunkAxes.spectral(energy, function).solve();
  }

  @Override
  void note(SpectralCoordinate coordinate, double value, ModelPath place, Findings notes) {
    // What has no wavelength is told as unusable.
  }

  @Override
  double ofValue(SpectralCoordinate coordinate, double value) {
    return coordinate.wavelength(value);
  }

  @Override
  double ofPixel(SpectralWcs transformation, double pixel) {
    return transformation.wavelength(pixel);
  }

  @Override
  double toPixel(SpectralWcs transformation, double wavelength) {
    return transformation.pixelOfWavelength(wavelength);
  }
}
