package org.caom2.wcs.sky;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;

/**
 * Two celestial axes, as FITS keywords or a chunk describe them. Source: FITS WCS papers I (Greisen
 * and Calabretta 2002) and II (Calabretta and Greisen 2002); FITS 4.0, section 8.
 *
 * <p>CAOM has no projection parameters; the projections have the defaults of paper II, as far as
 * there are.
 *
 * @param ctype1 coordinate and projection of the first axis, such as {@code RA---TAN}
 * @param ctype2 coordinate and projection of the second axis
 * @param cunit1 unit of {@code crval1}, {@code cd11} and {@code cd12}; null or blank for degrees
 * @param cunit2 unit of {@code crval2}, {@code cd21} and {@code cd22}; null or blank for degrees
 * @param crpix1 reference pixel on the first axis
 * @param crpix2 reference pixel on the second axis
 * @param crval1 first coordinate at the reference pixel
 * @param crval2 second coordinate at the reference pixel
 * @param cd11 change of the first coordinate with the first pixel axis
 * @param cd12 change of the first coordinate with the second pixel axis
 * @param cd21 change of the second coordinate with the first pixel axis
 * @param cd22 change of the second coordinate with the second pixel axis
 * @param lonpole native longitude of the celestial pole, in degrees; null for the default
 * @param latpole celestial latitude of the native pole, in degrees, where the rest leaves two; null
 *     for the default, 90
 */
public record SkyAxes(
    String ctype1,
    String ctype2,
    @Nullable String cunit1,
    @Nullable String cunit2,
    double crpix1,
    double crpix2,
    double crval1,
    double crval2,
    double cd11,
    double cd12,
    double cd21,
    double cd22,
    @Nullable Double lonpole,
    @Nullable Double latpole) {
  public SkyAxes {
    Objects.requireNonNull(ctype1, "ctype1");
    Objects.requireNonNull(ctype2, "ctype2");
  }

  /** Axes with the default pole; all else as in the record. */
  public SkyAxes(
      String ctype1,
      String ctype2,
      @Nullable String cunit1,
      @Nullable String cunit2,
      double crpix1,
      double crpix2,
      double crval1,
      double crval2,
      double cd11,
      double cd12,
      double cd21,
      double cd22) {
    this(
        ctype1, ctype2, cunit1, cunit2, crpix1, crpix2, crval1, crval2, cd11, cd12, cd21, cd22,
        null, null);
  }

  /** Makes the WCS, or tells all that is in the way. Never throws. */
  public Solved<SkyWcs> solve() {
    List<Remark> remarks = new ArrayList<>();
    SkyCtype one = SkyCtype.of(ctype1);
    SkyCtype two = SkyCtype.of(ctype2);
    Projection projection = projection(one, two, remarks);
    AngleUnit unit1 = unit(cunit1, 1, remarks);
    AngleUnit unit2 = unit(cunit2, 2, remarks);
    if (!finite()) {
      say(remarks, Reason.NOT_FINITE, "a number of the celestial axes is not finite: " + this);
    }
    if (one == null || projection == null || fatal(remarks)) {
      return Solved.unusable(remarks);
    }
    Matrix2 cd =
        new Matrix2(
            unit1.toDegrees(cd11),
            unit1.toDegrees(cd12),
            unit2.toDegrees(cd21),
            unit2.toDegrees(cd22));
    Optional<Matrix2> inverse = cd.inverse();
    if (inverse.isEmpty()) {
      say(
          remarks,
          Reason.MATRIX_SINGULAR,
          "the matrix " + cd11 + ' ' + cd12 + ' ' + cd21 + ' ' + cd22 + " cannot be inverted");
    }
    boolean latitudeFirst = !one.longitude();
    double value1 = unit1.toDegrees(crval1);
    double value2 = unit2.toDegrees(crval2);
    Optional<Sphere> sphere =
        latitudeFirst
            ? sphere(projection, value2, value1, remarks)
            : sphere(projection, value1, value2, remarks);
    if (inverse.isEmpty() || sphere.isEmpty()) {
      return Solved.unusable(remarks);
    }
    LinearPart linear = new LinearPart(crpix1, crpix2, cd, inverse.get(), latitudeFirst);
    return Solved.usable(new SkyWcs(projection, one.system(), linear, sphere.get()), remarks);
  }

  private @Nullable Projection projection(
      @Nullable SkyCtype one, @Nullable SkyCtype two, List<Remark> remarks) {
    String both = "ctypes \"" + ctype1 + "\" and \"" + ctype2 + '"';
    if (one == null || two == null || one.linear() != two.linear()) {
      say(remarks, Reason.AXES_UNPAIRED, both + " are not a pair of celestial axes");
      return null;
    }
    if (!one.pairs(two)) {
      Reason reason = one.linear() ? Reason.AXES_UNPAIRED : Reason.PROJECTION_MISMATCH;
      say(remarks, reason, both + " are not one longitude and one latitude of one system");
      return null;
    }
    if (!one.code().equals(two.code())) {
      say(remarks, Reason.PROJECTION_MISMATCH, both + " have different projections");
      return null;
    }
    if (one.needsParameters()) {
      say(
          remarks,
          Reason.PROJECTION_NEEDS_PARAMETERS,
          "projection " + one.code() + " needs parameters");
      return null;
    }
    if (one.malformed() || two.malformed()) {
      say(
          remarks,
          Reason.CTYPE_MALFORMED,
          both + " do not have the form of a projection, the axes are taken as linear");
    }
    String lost = one.lost().isEmpty() ? two.lost() : one.lost();
    if (!lost.isEmpty()) {
      say(remarks, Reason.DISTORTION_LOST, "the distortion " + lost + " is left out");
    }
    Optional<Projection> projection = one.projection();
    if (projection.isEmpty()) {
      say(remarks, Reason.PROJECTION_UNKNOWN, "unknown projection \"" + one.code() + '"');
    }
    return projection.orElse(null);
  }

  private static AngleUnit unit(@Nullable String cunit, int number, List<Remark> remarks) {
    if (cunit == null || cunit.isBlank()) {
      say(
          remarks,
          Reason.UNIT_MISSING,
          "celestial axis " + number + " has no unit, degrees are taken");
      return AngleUnit.DEGREE;
    }
    Optional<AngleUnit> unit = AngleUnit.ofSymbol(cunit.strip());
    if (unit.isEmpty()) {
      say(
          remarks,
          Reason.UNIT_UNKNOWN,
          "unit \"" + cunit + "\" of celestial axis " + number + " is not one of angle");
    }
    return unit.orElse(AngleUnit.DEGREE);
  }

  private boolean finite() {
    return Double.isFinite(crpix1)
        && Double.isFinite(crpix2)
        && Double.isFinite(crval1)
        && Double.isFinite(crval2)
        && Double.isFinite(cd11)
        && Double.isFinite(cd12)
        && Double.isFinite(cd21)
        && Double.isFinite(cd22)
        && (lonpole == null || Double.isFinite(lonpole))
        && (latpole == null || Double.isFinite(latpole));
  }

  private Optional<Sphere> sphere(
      Projection projection, double longitude, double latitude, List<Remark> remarks) {
    if (projection == Projection.LINEAR) {
      return Optional.of(new LinearSphere(longitude, latitude));
    }
    double theta = projection.polar() ? 90 : projection == Projection.GLS ? latitude : 0;
    Optional<NativePole> pole = NativePole.of(longitude, latitude, theta, lonpole, latpole);
    if (pole.isEmpty()) {
      say(
          remarks,
          Reason.POLE_UNSOLVABLE,
          "no native pole puts the reference point at latitude " + latitude);
      return Optional.empty();
    }
    Optional<Mapping> mapping = Mappings.of(projection, latitude);
    if (mapping.isEmpty()) {
      say(
          remarks,
          Reason.PROJECTION_UNDEFINED,
          "there is no projection " + projection + " for latitude " + latitude);
    }
    return mapping.map(formulas -> new ProjectedSphere(formulas, pole.get()));
  }

  private static void say(List<Remark> remarks, Reason reason, String message) {
    remarks.add(new Remark(reason, message));
  }

  private static boolean fatal(List<Remark> remarks) {
    return remarks.stream().anyMatch(Remark::fatal);
  }
}
