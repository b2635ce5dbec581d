package org.caom2.compute;

import java.util.Optional;
import java.util.OptionalDouble;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.Solved;
import org.caom2.wcs.spectral.SpectralCoordinate;
import org.caom2.wcs.spectral.SpectralWcs;
import org.jspecify.annotations.Nullable;

/** Makes vacuum wavelengths in metres of the values of a chunk; the standard of rest stays. */
final class EnergyScale implements AxisScale {
  private final SpectralWCS energy;
  private final ModelPath path;
  private final Findings findings;
  private @Nullable Solved<SpectralCoordinate> coordinate;
  private @Nullable Solved<SpectralWcs> transformation;

  EnergyScale(SpectralWCS energy, ModelPath path, Findings findings) {
    this.energy = energy;
    this.path = path.field(SpectralWCS.AXIS.name());
    this.findings = findings;
  }

  @Override
  public CoordAxis1D axis() {
    return energy.axis();
  }

  private Optional<SpectralCoordinate> coordinate() {
    Solved<SpectralCoordinate> known = coordinate;
    if (known == null) {
      known = ChunkAxes.spectral(energy);
      coordinate = known;
      findings.remarks(path, known.remarks());
    }
    return known.usable();
  }

  private Optional<SpectralWcs> transformation(CoordFunction1D function) {
    Solved<SpectralWcs> known = transformation;
    if (known == null) {
      known = ChunkAxes.spectral(energy, function).solve();
      transformation = known;
      findings.remarks(path.field(CoordAxis1D.FUNCTION.name()), known.remarks());
    }
    return known.usable();
  }

  @Override
  public Optional<Interval> between(double start, double end) {
    return coordinate()
        .flatMap(
            scale ->
                Pixels.between(
                    scale.wavelength(start),
                    scale.wavelength(end),
                    path,
                    findings,
                    "no wavelengths from " + start + " to " + end + ' ' + unit()));
  }

  private String unit() {
    String unit = axis().axis().cunit();
    return unit == null ? "" : unit;
  }

  @Override
  public Optional<Interval> whole(CoordFunction1D function) {
    ModelPath place = path.field(CoordAxis1D.FUNCTION.name());
    if (!Pixels.usable(function, place, findings)) {
      return Optional.empty();
    }
    return transformation(function)
        .flatMap(
            wcs ->
                Pixels.between(
                    wcs.wavelength(Pixels.FIRST_EDGE),
                    wcs.wavelength(Pixels.lastEdge(function)),
                    place,
                    findings,
                    "its first or last pixel has no wavelength"));
  }

  @Override
  public OptionalDouble pixelSize(CoordFunction1D function) {
    return transformation(function)
        .map(wcs -> size(wcs, function.refCoord().pix()))
        .orElse(OptionalDouble.empty());
  }

  private static OptionalDouble size(SpectralWcs wcs, double pixel) {
    return Pixels.count(wcs.wavelength(pixel - 0.5), wcs.wavelength(pixel + 0.5));
  }

  @Override
  public OptionalDouble pixels(CoordFunction1D function, Interval range) {
    return transformation(function)
        .map(
            wcs ->
                Pixels.count(
                    wcs.pixelOfWavelength(range.lower()), wcs.pixelOfWavelength(range.upper())))
        .orElse(OptionalDouble.empty());
  }
}
