package org.caom2.wcs.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of an axis whose values are linear in the pixels (FITS WCS paper I, section 2): of
 * polarizations, of Faraday depths, or of anything else. The unit is not looked at.
 *
 * @param ctype what the axis is, such as {@code STOKES}, {@code FARADAY}, {@code RM}
 * @param cunit its unit; null for none
 * @param crpix the reference pixel
 * @param crval the value there
 * @param cdelt the step from pixel to pixel
 */
public record LinearAxis(
    String ctype, @Nullable String cunit, double crpix, double crval, double cdelt) {
  public LinearAxis {
    Objects.requireNonNull(ctype, "ctype");
  }

  /**
   * Makes the transformation. Remarks are {@link Reason#NOT_FINITE} (fatal) and {@link
   * Reason#STEP_ZERO}.
   */
  public Solved<LinearWcs> solve() {
    List<Remark> remarks = new ArrayList<>();
    if (!Double.isFinite(crpix) || !Double.isFinite(crval) || !Double.isFinite(cdelt)) {
      remarks.add(
          new Remark(
              Reason.NOT_FINITE, "crpix " + crpix + ", crval " + crval + ", cdelt " + cdelt));
      return Solved.unusable(remarks);
    }
    if (cdelt == 0) {
      remarks.add(new Remark(Reason.STEP_ZERO, "cdelt is 0: all pixels have the value " + crval));
    }
    return Solved.usable(new LinearWcs(this), remarks);
  }
}
