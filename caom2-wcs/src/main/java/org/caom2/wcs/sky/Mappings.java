package org.caom2.wcs.sky;

import static org.caom2.wcs.sky.Degrees.RADIAN;

import java.util.Optional;

/** Which formulas each projection has. */
final class Mappings {
  // How far above 1 the sine or cosine of an angle may be by rounding.
  private static final double ROUNDING = 1e-13;

  private static final Mapping GNOMONIC =
      new Zenithal(
          theta -> theta > 0 ? RADIAN * Degrees.cos(theta) / Degrees.sin(theta) : Double.NaN,
          radius -> Degrees.atan2(RADIAN, radius));
  private static final Mapping STEREOGRAPHIC =
      new Zenithal(
          theta ->
              theta > -90 ? 2 * RADIAN * Degrees.cos(theta) / (1 + Degrees.sin(theta)) : Double.NaN,
          radius -> 90 - 2 * Degrees.atan(radius / (2 * RADIAN)));
  private static final Mapping ORTHOGRAPHIC =
      new Zenithal(
          theta -> theta >= 0 ? RADIAN * Degrees.cos(theta) : Double.NaN,
          radius -> {
            double cosine = atMostOne(radius / RADIAN);
            return Degrees.atan2(Math.sqrt((1 - cosine) * (1 + cosine)), cosine);
          });
  private static final Mapping EQUIDISTANT = new Zenithal(theta -> 90 - theta, r -> 90 - r);
  private static final Mapping ZENITHAL_EQUAL_AREA =
      new Zenithal(
          theta -> 2 * RADIAN * Degrees.sin((90 - theta) / 2),
          radius -> 90 - 2 * Degrees.asin(atMostOne(radius / (2 * RADIAN))));
  private static final Mapping AIRY = new Zenithal(Airy::radius, Airy::latitude);

  private static final Mapping CYLINDRICAL_PERSPECTIVE =
      new Cylindrical(
          theta -> 2 * RADIAN * Degrees.sin(theta) / (1 + Degrees.cos(theta)),
          y -> 2 * Degrees.atan(y / (2 * RADIAN)));
  private static final Mapping CYLINDRICAL_EQUAL_AREA =
      new Cylindrical(
          theta -> RADIAN * Degrees.sin(theta), y -> Degrees.asin(atMostOne(y / RADIAN)));
  private static final Mapping PLATE_CARREE = new Cylindrical(theta -> theta, y -> y);
  private static final Mapping MERCATOR =
      new Cylindrical(
          theta ->
              Math.abs(theta) < 90
                  ? RADIAN * Math.log(Math.tan(Math.toRadians((90 + theta) / 2)))
                  : Double.NaN,
          y -> 2 * Degrees.atan(Math.exp(y / RADIAN)) - 90);

  private Mappings() {}

  /**
   * The formulas.
   *
   * @param latitude the latitude of the reference point, which NCP and GLS need
   * @return empty if the projection is not defined for that latitude
   * @throws IllegalArgumentException if it is linear
   */
  static Optional<Mapping> of(Projection projection, double latitude) {
    if (projection == Projection.NCP && latitude == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (projection) {
          case TAN, AZP, SZP -> GNOMONIC;
          case STG -> STEREOGRAPHIC;
          case SIN -> ORTHOGRAPHIC;
          case NCP -> new NorthCelestialPole(Degrees.cos(latitude) / Degrees.sin(latitude));
          case ARC -> EQUIDISTANT;
          case ZEA -> ZENITHAL_EQUAL_AREA;
          case AIR -> AIRY;
          case CYP -> CYLINDRICAL_PERSPECTIVE;
          case CEA -> CYLINDRICAL_EQUAL_AREA;
          case CAR -> PLATE_CARREE;
          case MER -> MERCATOR;
          case SFL -> new SansonFlamsteed(0);
          case GLS -> new SansonFlamsteed(latitude);
          case PAR -> new Parabolic();
          case MOL -> new Mollweide();
          case AIT -> new HammerAitoff();
          case PCO -> new Polyconic();
          case TSC -> new QuadCube(new TangentialFace());
          case CSC -> new QuadCube(new CobeFace());
          case QSC -> new QuadCube(new EqualAreaFace());
          case HPX -> new Healpix();
          case XPH -> new HealpixPolar();
          case LINEAR -> throw new IllegalArgumentException("linear axes have no projection");
        });
  }

  private static double atMostOne(double value) {
    double size = Math.abs(value);
    return size <= 1 ? value : size <= 1 + ROUNDING ? Math.signum(value) : Double.NaN;
  }
}
