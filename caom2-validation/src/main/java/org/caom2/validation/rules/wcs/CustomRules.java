package org.caom2.validation.rules.wcs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.model.wording.Shown;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.validation.axis.FaradayAxis;

/** Custom axes. Source: CAOM: CustomWCS. */
final class CustomRules {
  private CustomRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.warning(
            "cu.ctype",
            CustomWCS.class,
            "The ctype of a custom axis is FARADAY, RM or FDEP.",
            CustomRules::ctype),
        WcsRule.error(
            "cu.unit",
            CustomWCS.class,
            "The unit of a Faraday depth or rotation measure is rad/m**2.",
            CustomRules::unit),
        WcsRule.error(
            "cu.mixed",
            Plane.class,
            "The custom axes of a plane have one ctype.",
            CustomRules::mixed));
  }

  private static void ctype(CustomWCS custom, Context context) {
    String ctype = custom.axis().axis().ctype();
    if (!FaradayAxis.isKnown(ctype) && !ctype.isEmpty()) {
      context.report(
          Severity.WARNING,
          WcsRule.below(context, CustomWCS.AXIS, CoordAxis1D.AXIS, Axis.CTYPE),
          "ctype is " + Shown.quoted(ctype) + ", not FARADAY, RM or FDEP");
    }
  }

  private static void unit(CustomWCS custom, Context context) {
    Axis axis = custom.axis().axis();
    if (FaradayAxis.isKnown(axis.ctype()) && !FaradayAxis.isUnit(axis.cunit())) {
      context.report(
          Severity.ERROR,
          WcsRule.below(context, CustomWCS.AXIS, CoordAxis1D.AXIS, Axis.CUNIT),
          "the unit of "
              + axis.ctype()
              + (axis.cunit() == null ? " is missing" : " is " + Shown.quoted(axis.cunit()))
              + ", not rad/m**2");
    }
  }

  private static void mixed(Plane plane, Context context) {
    Set<String> ctypes = new TreeSet<>();
    plane.artifacts().stream()
        .flatMap(artifact -> artifact.parts().stream())
        .flatMap(part -> part.chunks().stream())
        .forEach(
            chunk -> {
              CustomWCS custom = chunk.custom();
              if (custom != null) {
                ctypes.add(Shown.of(custom.axis().axis().ctype()));
              }
            });
    if (ctypes.size() > 1) {
      context.report("custom axes of several ctypes: " + String.join(", ", ctypes));
    }
  }
}
