package org.caom2.validation.rules.wcs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.model.wording.Shown;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.caom2.wcs.sky.AngleUnit;
import org.caom2.wcs.spectral.SpectralCtype;
import org.caom2.wcs.unit.Quantity;
import org.caom2.wcs.unit.Unit;

/** Units and ctypes. Source: FITS WCS papers I to IV; FITS 4.0, section 4.3. */
final class UnitRules {
  private UnitRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        rule(
            "cunit.missing",
            Severity.WARNING,
            "An axis tells its unit, unless its values are pure numbers.",
            Set.of(Reason.UNIT_MISSING)),
        rule(
            "cunit.unknown",
            Severity.ERROR,
            "The unit of an axis is one of FITS.",
            Set.of(Reason.UNIT_UNKNOWN)),
        rule(
            "cunit.mismatch",
            Severity.ERROR,
            "The unit of an axis is of the quantity that its ctype says.",
            Set.of(Reason.UNIT_MISMATCH, Reason.UNIT_BELIEVED)),
        rule(
            "cunit.style",
            Severity.INFORMATION,
            "The unit of an axis is written as in FITS.",
            Set.of(Reason.UNIT_STYLE)),
        WcsRule.warning(
            "ctype.form",
            SpatialWCS.class,
            "A projected axis has four characters for its name, a dash and three for its"
                + " projection.",
            UnitRules::form));
  }

  private static Rule<?> rule(String id, Severity severity, String sentence, Set<Reason> reasons) {
    return new WcsRule<Object>(
            id,
            severity,
            Object.class,
            sentence,
            (object, context) -> {
              for (Found found : found(object, context)) {
                if (reasons.contains(found.reason)) {
                  Severity told =
                      found.reason == Reason.UNIT_BELIEVED ? Severity.WARNING : severity;
                  context.report(told, found.path, found.message);
                }
              }
            })
        .among(SpatialWCS.class, SpectralWCS.class, TemporalWCS.class, CustomWCS.class);
  }

  private record Found(Reason reason, ModelPath path, String message) {}

  private static List<Found> found(Object object, Context context) {
    if (object instanceof SpatialWCS position) {
      List<Found> found = new ArrayList<>();
      angle(position.axis().axis1(), CoordAxis2D.AXIS1, context, found);
      angle(position.axis().axis2(), CoordAxis2D.AXIS2, context, found);
      return found;
    } else if (object instanceof SpectralWCS energy) {
      return told(energy, context);
    } else if (object instanceof TemporalWCS time) {
      return told(Coordinates.of(time, context).remarks(), TemporalWCS.AXIS, context);
    } else if (object instanceof CustomWCS custom) {
      // What unit a custom axis should have is told by cu.unit.
      return told(Unit.parse(custom.axis().axis().cunit()).remarks(), CustomWCS.AXIS, context)
          .stream()
          .filter(each -> each.reason == Reason.UNIT_STYLE)
          .toList();
    }
    return List.of();
  }

  private static List<Found> told(List<Remark> remarks, Field<?, ?> field, Context context) {
    if (remarks.isEmpty()) {
      return List.of();
    }
    ModelPath path = WcsRule.below(context, field, CoordAxis1D.AXIS, Axis.CUNIT);
    return remarks.stream()
        .map(remark -> new Found(remark.reason(), path, remark.message()))
        .toList();
  }

  private static List<Found> told(SpectralWCS energy, Context context) {
    List<Found> found = told(Coordinates.of(energy, context).remarks(), SpectralWCS.AXIS, context);
    if (found.isEmpty()) {
      return found;
    }
    Axis axis = energy.axis().axis();
    if (SpectralCtype.parse(axis.ctype()).remarks().stream()
        .anyMatch(remark -> remark.reason() == Reason.CTYPE_UNKNOWN)) {
      // Without its ctype there is nothing that the unit contradicts.
      return found.stream().filter(each -> each.reason != Reason.UNIT_BELIEVED).toList();
    }
    // Only single values can be believed to be what the unit says, a function is not.
    return energy.axis().function() == null
        ? found
        : found.stream()
            .map(
                each ->
                    each.reason == Reason.UNIT_BELIEVED
                        ? new Found(Reason.UNIT_MISMATCH, each.path, mismatch(axis))
                        : each)
            .toList();
  }

  private static String mismatch(Axis axis) {
    return "a function of ctype \"" + axis.ctype() + "\" cannot have the unit " + axis.cunit();
  }

  private static void angle(Axis axis, Field<?, ?> field, Context context, List<Found> found) {
    String cunit = axis.cunit();
    if (cunit != null && AngleUnit.ofSymbol(cunit.strip()).isPresent()) {
      return;
    }
    ModelPath path = WcsRule.below(context, SpatialWCS.AXIS, field, Axis.CUNIT);
    if (cunit == null || cunit.isBlank()) {
      found.add(
          new Found(Reason.UNIT_MISSING, path, axis.ctype() + " without unit; taken as degrees"));
    } else {
      Solved<Unit> unit = Unit.parse(cunit);
      boolean other =
          unit.wcs() == null
              ? unit.remarks().stream().anyMatch(r -> r.reason() == Reason.UNIT_MISMATCH)
              : unit.wcs().quantity() != Quantity.ANGLE;
      found.add(
          new Found(
              other ? Reason.UNIT_MISMATCH : Reason.UNIT_UNKNOWN,
              path,
              "unit \""
                  + Shown.of(cunit)
                  + "\" of "
                  + axis.ctype()
                  + " is not one of angle, such as deg"));
    }
  }

  private static void form(SpatialWCS position, Context context) {
    CoordFunction2D function = position.axis().function();
    if (function != null) {
      for (Remark remark : ChunkAxes.sky(position, function).solve().remarks()) {
        if (remark.reason() == Reason.CTYPE_MALFORMED) {
          context.report(SpatialWCS.AXIS, remark.message());
        }
      }
    }
  }
}
