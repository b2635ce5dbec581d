package org.caom2.validation.rules.wcs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.caom2.wcs.spectral.SpectralCoordinate;
import org.caom2.wcs.spectral.SpectralCtype;
import org.caom2.wcs.spectral.SpectralSampling;
import org.caom2.wcs.spectral.SpectralType;
import org.caom2.wcs.spectral.SpectralWcs;

/**
 * Values of spectral axes: at the ends of functions, ranges and samples. Of each of these the first
 * bad value is reported. Source: FITS WCS paper III.
 */
final class EnergyValueRules {
  /** Wavelengths in metres: beyond gamma rays of the highest energy, and 3 kHz. */
  private static final double SHORTEST = 1e-18;

  private static final double LONGEST = 1e5;

  /** In metres: nobody gives wavelengths in air that are as long. */
  private static final double LONGEST_IN_AIR = 1e-5;

  private EnergyValueRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        rule(
            "en.nonpositive",
            Severity.ERROR,
            "Wavelengths, frequencies, energies and wavenumbers are positive.",
            (value, type) -> outside(value) && !logarithm(value) && !type.needsRest()),
        rule(
            "en.superluminal",
            Severity.ERROR,
            "Velocities and redshifts are those of something slower than light.",
            (value, type) -> outside(value) && !logarithm(value) && type.needsRest()),
        rule(
            "en.log-sign",
            Severity.ERROR,
            "The reference value of a logarithmic axis is positive.",
            (value, type) -> outside(value) && logarithm(value)),
        rule(
            "en.air-vacuum",
            Severity.WARNING,
            "Wavelengths in air are from 200 nm to 10 um.",
            (value, type) ->
                value.reason == Reason.AIR_TAKEN_AS_VACUUM
                    || (type == SpectralType.AWAV && value.wavelength > LONGEST_IN_AIR)),
        rule(
            "en.plausible",
            Severity.WARNING,
            "Wavelengths are from 1e-18 to 1e5 m.",
            (value, type) -> value.wavelength < SHORTEST || value.wavelength > LONGEST));
  }

  /**
   * A value at an end of something.
   *
   * @param wavelength in metres, in vacuum; NaN if there is none
   * @param reason what is to be said about it; NOT_FINITE for nothing
   * @param message made for values that are reported only
   */
  private record Value(
      ModelPath path,
      double wavelength,
      Reason reason,
      SpectralSampling sampling,
      Supplier<String> message) {}

  private static boolean outside(Value value) {
    return value.reason == Reason.OUTSIDE_DOMAIN || value.reason == Reason.REFERENCE_OUTSIDE_DOMAIN;
  }

  private static boolean logarithm(Value value) {
    return value.reason == Reason.REFERENCE_OUTSIDE_DOMAIN
        && value.sampling == SpectralSampling.LOGARITHM;
  }

  private static Rule<?> rule(
      String id, Severity severity, String sentence, BiPredicate<Value, SpectralType> bad) {
    return new WcsRule<>(
        id,
        severity,
        SpectralWCS.class,
        sentence,
        (energy, context) -> {
          SpectralCoordinate coordinate = Coordinates.of(energy, context).wcs();
          if (coordinate != null) {
            report(energy, coordinate, severity, bad, context);
          }
        });
  }

  private static void report(
      SpectralWCS energy,
      SpectralCoordinate coordinate,
      Severity severity,
      BiPredicate<Value, SpectralType> bad,
      Context context) {
    ModelPath last = null;
    for (Value value : values(energy, coordinate, context)) {
      if (!value.path.equals(last) && bad.test(value, coordinate.type())) {
        context.report(severity, value.path, value.message.get());
        last = value.path;
      }
    }
  }

  private static List<Value> values(
      SpectralWCS energy, SpectralCoordinate coordinate, Context context) {
    List<Value> values = new ArrayList<>();
    CoordAxis1D axis = energy.axis();
    ModelPath path = WcsRule.below(context, SpectralWCS.AXIS);
    CoordRange1D range = axis.range();
    if (range != null) {
      range(range, coordinate, path.field(CoordAxis1D.RANGE.name()), values);
    }
    CoordBounds1D bounds = axis.bounds();
    if (bounds != null) {
      ModelPath below = path.field(CoordAxis1D.BOUNDS.name());
      int place = 0;
      for (CoordRange1D sample : bounds.samples()) {
        range(sample, coordinate, below.item(CoordBounds1D.SAMPLES.name(), place++), values);
      }
    }
    CoordFunction1D function = axis.function();
    Solved<SpectralWcs> solved = Coordinates.ofFunction(energy, context);
    if (function != null && solved != null) {
      function(energy, function, solved, path.field(CoordAxis1D.FUNCTION.name()), values);
    }
    return values;
  }

  private static void range(
      CoordRange1D range, SpectralCoordinate coordinate, ModelPath path, List<Value> values) {
    for (double value : new double[] {range.start().val(), range.end().val()}) {
      if (Double.isFinite(value)) {
        double wavelength = coordinate.wavelength(value);
        List<Remark> remarks = coordinate.remarks(value);
        Reason reason = remarks.isEmpty() ? Reason.NOT_FINITE : remarks.get(0).reason();
        Supplier<String> message =
            () ->
                remarks.isEmpty()
                    ? coordinate.type()
                        + " of "
                        + value
                        + ' '
                        + coordinate.unit().text()
                        + wavelength(wavelength)
                    : remarks.get(0).message();
        values.add(new Value(path, wavelength, reason, SpectralSampling.VALUE, message));
      }
    }
  }

  private static String said(CoordFunction1D function) {
    return function.refCoord().val()
        + " at pixel "
        + function.refCoord().pix()
        + ", delta "
        + function.delta();
  }

  private static String wavelength(double wavelength) {
    return ": a wavelength of " + wavelength + " m";
  }

  private static void function(
      SpectralWCS energy,
      CoordFunction1D function,
      Solved<SpectralWcs> solved,
      ModelPath path,
      List<Value> values) {
    SpectralSampling sampling =
        SpectralCtype.parse(energy.axis().axis().ctype())
            .usable()
            .map(SpectralCtype::sampling)
            .orElse(SpectralSampling.VALUE);
    if (function.naxis() < 1) {
      return;
    }
    for (Remark remark : solved.remarks()) {
      Supplier<String> message = () -> remark.message() + ": " + said(function);
      values.add(new Value(path, Double.NaN, remark.reason(), sampling, message));
    }
    if (sampling == SpectralSampling.LOGARITHM && function.refCoord().val() <= 0) {
      String fault = "a logarithmic axis has the reference value ";
      Reason reason = Reason.REFERENCE_OUTSIDE_DOMAIN;
      values.add(new Value(path, Double.NaN, reason, sampling, () -> fault + said(function)));
    }
    SpectralWcs wcs = solved.wcs();
    if (wcs != null) {
      for (double pixel : new double[] {0.5, function.naxis() + 0.5}) {
        double wavelength = wcs.wavelength(pixel);
        Supplier<String> message =
            () -> "pixel " + pixel + " has " + wavelength(wavelength).substring(2);
        values.add(new Value(path, wavelength, Reason.NOT_FINITE, sampling, message));
      }
    }
  }
}
