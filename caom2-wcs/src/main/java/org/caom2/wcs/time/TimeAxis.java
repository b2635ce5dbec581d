package org.caom2.wcs.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of a time axis (FITS time paper).
 *
 * @param ctype {@code TIME} or a time scale
 * @param cunit the unit of crval and cdelt; null or blank for days
 * @param timesys the time scale; null or blank if the ctype names it
 * @param mjdref the modified Julian date that values are counted from; null for 0
 * @param crpix the reference pixel
 * @param crval the value there
 * @param cdelt the step from pixel to pixel
 */
public record TimeAxis(
    String ctype,
    @Nullable String cunit,
    @Nullable String timesys,
    @Nullable Double mjdref,
    double crpix,
    double crval,
    double cdelt) {
  public TimeAxis {
    Objects.requireNonNull(ctype, "ctype");
  }

  /**
   * Makes the transformation.
   *
   * @return the transformation, or why there is none: as {@link TimeCoordinate#solve}, and {@link
   *     Reason#NOT_FINITE}. Remarks on dates, such as {@link Reason#BEFORE_UTC}, are those on the
   *     reference value; {@link TimeWcs#remarks} tells those on any pixel
   */
  public Solved<TimeWcs> solve() {
    Solved<TimeCoordinate> coordinate = TimeCoordinate.solve(ctype, cunit, timesys, mjdref);
    List<Remark> remarks = new ArrayList<>(coordinate.remarks());
    boolean finite = Double.isFinite(crpix) && Double.isFinite(crval) && Double.isFinite(cdelt);
    if (!finite) {
      remarks.add(
          new Remark(
              Reason.NOT_FINITE, "crpix " + crpix + ", crval " + crval + ", cdelt " + cdelt));
    }
    if (coordinate.wcs() == null || !finite) {
      return Solved.unusable(remarks);
    }
    if (cdelt == 0) {
      remarks.add(new Remark(Reason.STEP_ZERO, "cdelt is 0: all pixels have the value " + crval));
    }
    remarks.addAll(coordinate.wcs().remarks(crval));
    return Solved.usable(new TimeWcs(this, coordinate.wcs()), remarks);
  }
}
