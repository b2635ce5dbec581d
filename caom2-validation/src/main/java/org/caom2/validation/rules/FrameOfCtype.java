package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;

/** The reference frame against ctypes and equinox. Source: FITS 4.0, section 8.3. */
final class FrameOfCtype extends ModelRule<SpatialWCS> {
  FrameOfCtype() {
    super(
        "pos.coordsys-vs-ctype",
        Severity.WARNING,
        SpatialWCS.class,
        "The reference frame of a position goes with its ctypes; that of the ICRS has no equinox.");
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    for (Remark remark : ChunkSky.of(position, context).remarks()) {
      if (remark.reason() == Reason.FRAME_IGNORED) {
        context.report(SpatialWCS.COORDSYS, remark.message());
      } else if (remark.reason() == Reason.EQUINOX_IGNORED) {
        context.report(Severity.INFORMATION, SpatialWCS.EQUINOX, remark.message());
      }
    }
  }
}
