package org.caom2.validation.rules;

import static org.caom2.wcs.Reason.AXES_UNPAIRED;
import static org.caom2.wcs.Reason.DISTORTION_LOST;
import static org.caom2.wcs.Reason.FRAME_TIME_DEPENDENT;
import static org.caom2.wcs.Reason.FRAME_UNKNOWN;
import static org.caom2.wcs.Reason.FRAME_UNSUPPORTED;
import static org.caom2.wcs.Reason.MATRIX_SINGULAR;
import static org.caom2.wcs.Reason.POLE_UNSOLVABLE;
import static org.caom2.wcs.Reason.PROJECTION_MISMATCH;
import static org.caom2.wcs.Reason.PROJECTION_NEEDS_PARAMETERS;
import static org.caom2.wcs.Reason.PROJECTION_UNDEFINED;
import static org.caom2.wcs.Reason.PROJECTION_UNKNOWN;

import java.util.List;
import java.util.Set;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.caom2.validation.Rule;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;

/**
 * What making a transformation of the celestial axes of a chunk has to say about them: one rule for
 * each kind of remark. Source: FITS WCS paper II, sections 2, 3.1 and 5; FITS 4.0, section 8.3.
 */
final class SkyRemark extends ModelRule<SpatialWCS> {
  private final Field<SpatialWCS, ?> field;
  private final Set<Reason> reasons;

  private SkyRemark(
      String id,
      Severity severity,
      Field<SpatialWCS, ?> field,
      String sentence,
      Reason... reasons) {
    super(id, severity, SpatialWCS.class, sentence);
    this.field = field;
    this.reasons = Set.of(reasons);
  }

  static List<Rule<?>> all() {
    return List.of(
        onAxes(
            "pos.ctype-pair",
            Severity.ERROR,
            "The axes of a position are one longitude and one latitude of the same system.",
            AXES_UNPAIRED),
        onAxes(
            "pos.projection-pair",
            Severity.ERROR,
            "Both axes of a position have the same projection.",
            PROJECTION_MISMATCH),
        onAxes(
            "pos.projection-unknown",
            Severity.ERROR,
            "The projection of a position is one of FITS.",
            PROJECTION_UNKNOWN),
        onAxes(
            "pos.projection-needs-parameters",
            Severity.ERROR,
            "The projection of a position needs no parameters, which CAOM does not have.",
            PROJECTION_NEEDS_PARAMETERS),
        onAxes(
            "pos.distortion-lost",
            Severity.INFORMATION,
            "The axes of a position have no distortion, whose coefficients CAOM does not have.",
            DISTORTION_LOST),
        onAxes(
            "pos.cd-singular",
            Severity.ERROR,
            "The matrix of a position can be inverted.",
            MATRIX_SINGULAR),
        onAxes(
            "pos.pole-unsolvable",
            Severity.ERROR,
            "The projection of a position can have its reference point.",
            POLE_UNSOLVABLE,
            PROJECTION_UNDEFINED),
        new SkyRemark(
            "pos.coordsys-unknown",
            Severity.WARNING,
            SpatialWCS.COORDSYS,
            "The reference frame of a position is known, with a way to the ICRS.",
            FRAME_UNKNOWN,
            FRAME_UNSUPPORTED),
        new SkyRemark(
            "pos.apparent",
            Severity.INFORMATION,
            SpatialWCS.COORDSYS,
            "The reference frame of a position does not depend on the date.",
            FRAME_TIME_DEPENDENT));
  }

  private static SkyRemark onAxes(
      String id, Severity severity, String sentence, Reason... reasons) {
    return new SkyRemark(id, severity, SpatialWCS.AXIS, sentence, reasons);
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    ChunkSky sky = ChunkSky.of(position, context);
    if (reasons.contains(POLE_UNSOLVABLE) && ReferenceLatitude.isWrong(sky)) {
      return;
    }
    for (Remark remark : sky.remarks()) {
      if (reasons.contains(remark.reason())) {
        context.report(field, remark.message());
        return;
      }
    }
  }
}
