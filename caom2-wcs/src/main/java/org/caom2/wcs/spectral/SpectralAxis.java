package org.caom2.wcs.spectral;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of a spectral axis (FITS WCS paper III).
 *
 * @param ctype what the values are, and in what the pixels have equal steps
 * @param cunit the unit of crval and cdelt; null or blank for that of the International System
 * @param crpix the reference pixel
 * @param crval the value there
 * @param cdelt the derivative of the value by the pixel there
 * @param naxis how many pixels there are; null if that is not known. Only remarks depend on it
 * @param restfrq the rest frequency in Hz; null, 0 and whatever is not positive is none
 * @param restwav the rest wavelength in vacuum, in metres; likewise
 */
public record SpectralAxis(
    String ctype,
    @Nullable String cunit,
    double crpix,
    double crval,
    double cdelt,
    @Nullable Long naxis,
    @Nullable Double restfrq,
    @Nullable Double restwav) {
  public SpectralAxis {
    Objects.requireNonNull(ctype, "ctype");
  }

  /**
   * Makes the transformation.
   *
   * @return the transformation, or why there is none: {@link Reason#CTYPE_UNKNOWN}, {@link
   *     Reason#ALGORITHM_UNSUPPORTED}, {@link Reason#UNIT_UNKNOWN}, {@link Reason#UNIT_MISMATCH},
   *     {@link Reason#REST_MISSING}, {@link Reason#NOT_FINITE}, {@link
   *     Reason#REFERENCE_OUTSIDE_DOMAIN}. An axis whose ends have no wavelength is usable, with
   *     {@link Reason#OUTSIDE_DOMAIN}
   */
  public Solved<SpectralWcs> solve() {
    Solved<SpectralCtype> parsed = SpectralCtype.parse(ctype);
    List<Remark> remarks = new ArrayList<>(parsed.remarks());
    SpectralWcs wcs = parsed.usable().map(said -> solve(said, remarks)).orElse(null);
    return wcs == null ? Solved.unusable(remarks) : Solved.usable(wcs, remarks);
  }

  private @Nullable SpectralWcs solve(SpectralCtype said, List<Remark> remarks) {
    SpectralCoordinate coordinate =
        SpectralCoordinate.of(said.type(), cunit, restfrq, restwav, remarks);
    if (coordinate == null) {
      return null;
    }
    if (said.sampling() == SpectralSampling.VELOCITY && coordinate.rest().missing()) {
      remarks.add(SpectralCoordinate.restMissing("ctype " + ctype));
      return null;
    }
    double reference = coordinate.unit().toSi(crval);
    double step = coordinate.unit().toSi(cdelt);
    if (!Double.isFinite(crpix) || !Double.isFinite(reference) || !Double.isFinite(step)) {
      remarks.add(
          new Remark(
              Reason.NOT_FINITE, "crpix " + crpix + ", crval " + crval + ", cdelt " + cdelt));
      return null;
    }
    if (cdelt == 0) {
      remarks.add(new Remark(Reason.STEP_ZERO, "cdelt is 0: all pixels have the value " + crval));
    }
    Steps steps = Steps.of(said.sampling(), coordinate.type(), coordinate.rest(), reference);
    if (steps == null) {
      remarks.add(
          new Remark(
              Reason.REFERENCE_OUTSIDE_DOMAIN,
              "ctype " + ctype + " cannot have the reference value " + crval));
      return null;
    }
    SpectralWcs wcs = new SpectralWcs(said, coordinate, crpix, step, steps);
    if (naxis != null) {
      remarks.addAll(ends(wcs, naxis));
    }
    return wcs;
  }

  private static Set<Remark> ends(SpectralWcs wcs, long pixels) {
    Set<Remark> found = new LinkedHashSet<>();
    for (double pixel : new double[] {0.5, pixels + 0.5}) {
      double wavelength = wcs.wavelength(pixel);
      if (Double.isNaN(wavelength)) {
        String message = "there is no " + wcs.coordinate().type() + " value at pixel " + pixel;
        found.add(new Remark(Reason.OUTSIDE_DOMAIN, message));
      } else if (wcs.usesAir()) {
        found.addAll(SpectralCoordinate.airRemarks("the value at pixel " + pixel, wavelength));
      }
    }
    return found;
  }
}
