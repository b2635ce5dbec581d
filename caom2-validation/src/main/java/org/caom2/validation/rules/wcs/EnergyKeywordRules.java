package org.caom2.validation.rules.wcs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wording.Shown;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.caom2.wcs.spectral.SpectralCtype;
import org.caom2.wcs.spectral.SpectralFrame;
import org.caom2.wcs.spectral.SpectralType;
import org.caom2.wcs.spectral.SpectralWcs;
import org.jspecify.annotations.Nullable;

/** Codes and numbers of spectral axes. Source: CAOM: SpectralWCS; FITS WCS paper III. */
final class EnergyKeywordRules {
  private static final double LONGEST_REST = 1e4;
  private static final double LOWEST_REST = 1e3;
  private static final double BEST_POWER = 1e8;
  private static final double FASTEST_OBSERVER = 1e6;
  private static final String TYPES = names(SpectralType.values());
  private static final String FRAMES = names(SpectralFrame.values());

  private EnergyKeywordRules() {}

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
  }

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.error(
            "en.ctype-unknown",
            SpectralWCS.class,
            "The ctype of a spectral axis is one of FITS.",
            (energy, context) -> ctype(energy, Reason.CTYPE_UNKNOWN, "; not " + TYPES, context)),
        WcsRule.error(
            "en.algorithm",
            SpectralWCS.class,
            "The algorithm code of a spectral axis goes with its type and needs no parameters.",
            (energy, context) -> ctype(energy, Reason.ALGORITHM_UNSUPPORTED, "", context)),
        WcsRule.error(
            "en.specsys-missing",
            SpectralWCS.class,
            "A spectral axis tells its standard of rest, also where the schema does not ask for"
                + " it.",
            EnergyKeywordRules::specsysMissing),
        frame("en.specsys-unknown", SpectralWCS.SPECSYS, "specsys is a standard of rest of FITS."),
        frame("en.ssysobs", SpectralWCS.SSYSOBS, "ssysobs is a standard of rest of FITS."),
        frame("en.ssyssrc", SpectralWCS.SSYSSRC, "ssyssrc is a standard of rest of FITS."),
        WcsRule.error(
            "en.rest-missing",
            SpectralWCS.class,
            "Velocities and redshifts have a rest frequency or rest wavelength.",
            (energy, context) -> rest(energy, Reason.REST_MISSING, context)),
        WcsRule.warning(
            "en.rest-conflict",
            SpectralWCS.class,
            "Rest frequency and rest wavelength belong to one line.",
            EnergyKeywordRules::conflict),
        WcsRule.error(
            "en.rest-range",
            SpectralWCS.class,
            "Rest frequency and rest wavelength are positive, and of a line that there can be.",
            EnergyKeywordRules::restRange),
        WcsRule.warning(
            "en.transition",
            SpectralWCS.class,
            "A transition has a rest frequency or rest wavelength.",
            EnergyKeywordRules::transition),
        WcsRule.error(
            "en.resolving-power",
            SpectralWCS.class,
            "The resolving power is more than 0, and at most 1e8.",
            EnergyKeywordRules::resolvingPower),
        number(
            "en.velosys",
            SpectralWCS.VELOSYS,
            -FASTEST_OBSERVER,
            FASTEST_OBSERVER,
            "within -1000000.0 to 1000000.0",
            "velosys is at most 1000 km/s, in m/s."),
        number(
            "en.velang",
            SpectralWCS.VELANG,
            0,
            360,
            "within 0.0 to 360.0",
            "velang is from 0 to 360 degrees."),
        number(
            "en.zsource",
            SpectralWCS.ZSOURCE,
            Math.nextUp(-1.0),
            1200,
            "above -1 and at most 1200",
            "The redshift of the source is more than -1, and at most 1200."));
  }

  private static ModelPath ctypePath(Context context) {
    return WcsRule.below(context, SpectralWCS.AXIS, CoordAxis1D.AXIS, Axis.CTYPE);
  }

  private static void ctype(SpectralWCS energy, Reason reason, String more, Context context) {
    String ctype = energy.axis().axis().ctype();
    if (ctype.isEmpty()) {
      return;
    }
    // Single values can be used if the unit tells what they are; a function cannot.
    boolean usable =
        energy.axis().function() == null && Coordinates.of(energy, context).usable().isPresent();
    for (Remark remark : SpectralCtype.parse(ctype).remarks()) {
      if (remark.reason() == reason) {
        context.report(
            usable ? Severity.WARNING : Severity.ERROR,
            ctypePath(context),
            remark.message() + more);
      }
    }
  }

  /** Since 2.4 the schema asks for it, and a reader reports it. */
  private static void specsysMissing(SpectralWCS energy, Context context) {
    String specsys = energy.specsys();
    if (context.version().compareTo(Version.V2_4) < 0 && (specsys == null || specsys.isEmpty())) {
      context.report(SpectralWCS.SPECSYS, "specsys is " + (specsys == null ? "missing" : "empty"));
    }
  }

  private static Rule<?> frame(String id, Field<SpectralWCS, String> field, String sentence) {
    return WcsRule.warning(
        id,
        SpectralWCS.class,
        sentence,
        (energy, context) -> {
          String name = field.get(energy);
          if (name != null && !name.isBlank() && SpectralFrame.named(name).isEmpty()) {
            context.report(
                field, field.name() + " is " + Shown.quoted(name) + ", not one of " + FRAMES);
          }
        });
  }

  private static void conflict(SpectralWCS energy, Context context) {
    if (problem(SpectralWCS.RESTFRQ, energy) == null
        && problem(SpectralWCS.RESTWAV, energy) == null) {
      rest(energy, Reason.REST_CONTRADICTORY, context);
    }
  }

  private static void rest(SpectralWCS energy, Reason reason, Context context) {
    if (isRestUnread(context)) {
      return;
    }
    List<Remark> remarks = new ArrayList<>(Coordinates.of(energy, context).remarks());
    Solved<SpectralWcs> function = Coordinates.ofFunction(energy, context);
    if (function != null) {
      remarks.addAll(function.remarks());
    }
    Set<Reason> told = new LinkedHashSet<>();
    for (Remark remark : remarks) {
      if (remark.reason() == reason && told.add(reason)) {
        context.report(remark.message());
      }
    }
  }

  private static void restRange(SpectralWCS energy, Context context) {
    for (Field<SpectralWCS, Double> field : List.of(SpectralWCS.RESTFRQ, SpectralWCS.RESTWAV)) {
      String problem = problem(field, energy);
      if (problem != null) {
        Double value = field.get(energy);
        boolean positive = value != null && value > 0 && value < Double.POSITIVE_INFINITY;
        context.report(positive ? Severity.WARNING : Severity.ERROR, field, problem);
      }
    }
  }

  /** What is wrong with a rest value. 0 counts as missing: many headers say so. */
  private static @Nullable String problem(Field<SpectralWCS, Double> field, SpectralWCS energy) {
    Double value = field.get(energy);
    if (value == null || value == 0) {
      return null;
    }
    String said = field.name() + " is " + value;
    if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
      return said + ", not a positive number";
    } else if (field == SpectralWCS.RESTFRQ) {
      return value < LOWEST_REST ? said + " Hz, less than " + LOWEST_REST + " Hz" : null;
    }
    return value > LONGEST_REST ? said + " m, more than " + LONGEST_REST + " m" : null;
  }

  private static boolean given(@Nullable Double value) {
    return value != null && value != 0;
  }

  private static boolean isRestUnread(Context context) {
    return context.isUnread(SpectralWCS.RESTFRQ) || context.isUnread(SpectralWCS.RESTWAV);
  }

  private static void transition(SpectralWCS energy, Context context) {
    if (energy.transition() != null
        && !given(energy.restfrq())
        && !given(energy.restwav())
        && !isRestUnread(context)) {
      String named =
          Shown.of(energy.transition().species())
              + ' '
              + Shown.of(energy.transition().transition());
      context.report(
          SpectralWCS.TRANSITION,
          (named.isBlank() ? "the transition" : "transition " + named.strip())
              + " has neither restfrq nor restwav");
    }
  }

  private static void resolvingPower(SpectralWCS energy, Context context) {
    Double power = energy.resolvingPower();
    if (power == null) {
      return;
    }
    if (!(power > 0)) {
      context.report(
          SpectralWCS.RESOLVING_POWER, "resolvingPower is " + power + ", not more than 0");
    } else if (power > BEST_POWER) {
      context.report(
          Severity.WARNING,
          SpectralWCS.RESOLVING_POWER,
          "resolvingPower is " + power + ", more than " + BEST_POWER);
    }
  }

  private static Rule<?> number(
      String id,
      Field<SpectralWCS, Double> field,
      double least,
      double most,
      String within,
      String sentence) {
    return WcsRule.warning(
        id,
        SpectralWCS.class,
        sentence,
        (energy, context) -> {
          Double value = field.get(energy);
          if (value != null && !(value >= least && value <= most)) {
            context.report(field, field.name() + " is " + value + ", not " + within);
          }
        });
  }
}
