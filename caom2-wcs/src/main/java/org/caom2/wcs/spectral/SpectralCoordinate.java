package org.caom2.wcs.spectral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.caom2.wcs.unit.Quantity;
import org.caom2.wcs.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a spectral value means, without any pixels: for ranges. It knows type, unit and rest value,
 * and makes vacuum wavelengths of values.
 *
 * <p>No standard of rest is changed: a wavelength is in the frame that the value is in.
 */
public final class SpectralCoordinate {
  /** What a unit says of a value whose ctype says otherwise. Speeds and numbers say nothing. */
  private static final Map<Quantity, SpectralType> BELIEVED =
      Map.of(
          Quantity.FREQUENCY, SpectralType.FREQ,
          Quantity.ENERGY, SpectralType.ENER,
          Quantity.WAVENUMBER, SpectralType.WAVN,
          Quantity.LENGTH, SpectralType.WAVE);

  private final SpectralType type;
  private final Unit unit;
  private final Rest rest;

  private SpectralCoordinate(SpectralType type, Unit unit, Rest rest) {
    this.type = type;
    this.unit = unit;
    this.rest = rest;
  }

  /**
   * Finds out what values mean. The algorithm code of the ctype does not matter. Where ctype and
   * unit contradict each other, or the ctype is not known, the unit is believed ({@link
   * Reason#UNIT_BELIEVED}) if it leaves no choice: a frequency, an energy, a wavenumber, or a
   * length, which is then a wavelength in vacuum.
   *
   * @param ctype such as {@code WAVE}
   * @param cunit the unit of the values; null or blank for that of the International System
   * @param restfrq the rest frequency in Hz; null, 0 and whatever is not positive is none
   * @param restwav the rest wavelength in vacuum, in metres; likewise
   * @return the coordinate, or why there is none: {@link Reason#CTYPE_UNKNOWN}, {@link
   *     Reason#UNIT_UNKNOWN}, {@link Reason#UNIT_MISMATCH} or {@link Reason#REST_MISSING}
   */
  public static Solved<SpectralCoordinate> solve(
      String ctype, @Nullable String cunit, @Nullable Double restfrq, @Nullable Double restwav) {
    Solved<SpectralCtype> parsed = SpectralCtype.parseIgnoringAlgorithm(ctype);
    Solved<Unit> unit = Unit.parse(cunit);
    List<Remark> remarks = new ArrayList<>();
    SpectralType said = parsed.usable().map(SpectralCtype::type).orElse(null);
    Quantity quantity = unit.usable().map(Unit::quantity).orElse(Quantity.NONE);
    SpectralType believed = BELIEVED.get(quantity);
    if (believed == null || (said != null && said.quantity() == quantity)) {
      remarks.addAll(parsed.remarks());
    } else {
      remarks.add(
          new Remark(
              Reason.UNIT_BELIEVED,
              "ctype \"" + ctype + "\" has no unit " + cunit + "; taken as " + believed));
      said = believed;
    }
    if (said == null) {
      return Solved.unusable(remarks);
    }
    SpectralCoordinate coordinate = of(said, cunit, restfrq, restwav, remarks);
    return coordinate == null ? Solved.unusable(remarks) : Solved.usable(coordinate, remarks);
  }

  /** The coordinate of a known type; null if there is none, and then a fatal remark. */
  static @Nullable SpectralCoordinate of(
      SpectralType type,
      @Nullable String cunit,
      @Nullable Double restfrq,
      @Nullable Double restwav,
      List<Remark> remarks) {
    Unit unit = unit(type, cunit, remarks);
    if (unit == null) {
      return null;
    }
    Rest rest = Rest.of(restfrq, restwav, remarks);
    if (type.needsRest() && rest.missing()) {
      remarks.add(restMissing(type.name()));
      return null;
    }
    return new SpectralCoordinate(type, unit, rest);
  }

  static Remark restMissing(String of) {
    return new Remark(
        Reason.REST_MISSING, of + " needs a rest frequency or rest wavelength, and has neither");
  }

  private static @Nullable Unit unit(
      SpectralType type, @Nullable String cunit, List<Remark> remarks) {
    Quantity wanted = type.quantity();
    if (cunit == null || cunit.isBlank()) {
      if (wanted != Quantity.NONE) {
        remarks.add(
            new Remark(Reason.UNIT_MISSING, type + " without unit; taken as " + wanted.si()));
      }
      return Unit.si(wanted);
    }
    Solved<Unit> parsed = Unit.parse(cunit);
    remarks.addAll(parsed.remarks());
    Unit unit = parsed.wcs();
    if (unit != null && unit.quantity() != wanted) {
      remarks.add(
          new Remark(
              Reason.UNIT_MISMATCH, "unit \"" + cunit + "\" is none of " + type + " values"));
      return null;
    }
    return unit;
  }

  /** What the values are. */
  public SpectralType type() {
    return type;
  }

  /** The unit of the values. */
  public Unit unit() {
    return unit;
  }

  Rest rest() {
    return rest;
  }

  /**
   * The vacuum wavelength, in metres, of a value in {@link #unit()}; NaN if there is no such value,
   * such as a negative frequency, or a velocity not below that of light.
   */
  public double wavelength(double value) {
    return type.wavelength(unit.toSi(value), rest);
  }

  /** The value, in {@link #unit()}, of a vacuum wavelength in metres; NaN if there is none. */
  public double value(double wavelength) {
    return unit.fromSi(type.value(wavelength, rest));
  }

  /**
   * What is to be said about one value in {@link #unit()}: {@link Reason#OUTSIDE_DOMAIN} if it has
   * no wavelength, {@link Reason#AIR_TAKEN_AS_VACUUM} if it is too short for the formula of air.
   */
  public List<Remark> remarks(double value) {
    double wavelength = wavelength(value);
    String said = type + " of " + value + (unit.text().isEmpty() ? "" : " " + unit.text());
    if (Double.isNaN(wavelength)) {
      return List.of(new Remark(Reason.OUTSIDE_DOMAIN, said + " does not exist"));
    }
    return type == SpectralType.AWAV ? airRemarks(said, wavelength) : List.of();
  }

  static List<Remark> airRemarks(String said, double wavelength) {
    return wavelength < Air.SHORTEST
        ? List.of(
            new Remark(
                Reason.AIR_TAKEN_AS_VACUUM,
                said + " is below 200 nm, where wavelengths are those in vacuum"))
        : List.of();
  }
}
