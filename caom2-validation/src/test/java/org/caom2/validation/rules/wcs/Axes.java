package org.caom2.validation.rules.wcs;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis1DBuilder;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.SpectralWCSBuilder;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.model.wcs.TemporalWCSBuilder;
import org.caom2.validation.Findings;

/** Good axes, and what is found when one thing of them is changed. */
final class Axes {
  private Axes() {}

  static CoordRange1D range(double startPix, double startVal, double endPix, double endVal) {
    return new CoordRange1D(new RefCoord(startPix, startVal), new RefCoord(endPix, endVal));
  }

  static CoordFunction1D function(long naxis, double delta, double pix, double val) {
    return new CoordFunction1D(naxis, delta, new RefCoord(pix, val));
  }

  /** An axis with a ctype, a unit if it is not empty, and what else the change puts there. */
  static CoordAxis1D axis(String ctype, String cunit, UnaryOperator<CoordAxis1DBuilder> change) {
    Axis axis = new Axis(ctype, cunit.isEmpty() ? null : cunit);
    return change.apply(CoordAxis1D.builder().axis(axis)).build();
  }

  static Set<String> energy(CoordAxis1D axis, UnaryOperator<SpectralWCSBuilder> change) {
    SpectralWCS energy = change.apply(SpectralWCS.builder().axis(axis).specsys("TOPOCENT")).build();
    return Findings.codes(Findings.onChunk(chunk -> chunk.energy(energy), Version.V2_4));
  }

  /** Wavelengths in metres. */
  static Set<String> waves(UnaryOperator<CoordAxis1DBuilder> change) {
    return energy(axis("WAVE", "m", change), energy -> energy);
  }

  /** A range of wavelengths with other keywords. */
  static Set<String> keywords(UnaryOperator<SpectralWCSBuilder> change) {
    return energy(axis("WAVE", "m", axis -> axis.range(range(0.5, 4e-7, 1.5, 5e-7))), change);
  }

  static Set<String> time(CoordAxis1D axis, UnaryOperator<TemporalWCSBuilder> change) {
    TemporalWCS time = change.apply(TemporalWCS.builder().axis(axis).timesys("UTC")).build();
    return Findings.codes(Findings.onChunk(chunk -> chunk.time(time), Version.V2_4));
  }

  /** Days of modified Julian dates. */
  static Set<String> days(UnaryOperator<CoordAxis1DBuilder> change) {
    return time(axis("TIME", "d", change), time -> time);
  }

  static Set<String> polarization(UnaryOperator<CoordAxis1DBuilder> change) {
    PolarizationWCS polarization = new PolarizationWCS(axis("STOKES", "", change));
    return Findings.codes(
        Findings.onChunk(chunk -> chunk.polarization(polarization), Version.V2_4));
  }
}
