package org.caom2.wcs.sky;

import java.util.Optional;

/**
 * The projections that need no parameters, or have defaults for them. Source: FITS WCS paper II
 * (Calabretta and Greisen 2002), section 5; Calabretta and Roukema (2007) for HPX; Calabretta and
 * Lowe (2013) for XPH.
 */
public enum Projection {
  /** Gnomonic. */
  TAN(Family.ZENITHAL, false),
  /** Zenithal perspective; with the default parameters, it is gnomonic. */
  AZP(Family.ZENITHAL, false),
  /** Slant zenithal perspective; with the default parameters, it is gnomonic. */
  SZP(Family.ZENITHAL, false),
  /** Stereographic. */
  STG(Family.ZENITHAL, true),
  /** Orthographic; with the default parameters, not slanted. */
  SIN(Family.ZENITHAL, false),
  /** Slant orthographic towards the north celestial pole, as east-west arrays see the sky. */
  NCP(Family.ZENITHAL, false),
  /** Zenithal equidistant. */
  ARC(Family.ZENITHAL, true),
  /** Zenithal equal area. */
  ZEA(Family.ZENITHAL, true),
  /** Airy; the default parameter is 90 degrees. */
  AIR(Family.ZENITHAL, true),
  /** Cylindrical perspective; the default parameters are 1 and 1. */
  CYP(Family.CYLINDRICAL, true),
  /** Cylindrical equal area; the default parameter is 1. */
  CEA(Family.CYLINDRICAL, true),
  /** Plate carrée. */
  CAR(Family.CYLINDRICAL, true),
  /** Mercator. */
  MER(Family.CYLINDRICAL, true),
  /** Sanson-Flamsteed. */
  SFL(Family.PSEUDO_CYLINDRICAL, true),
  /** Sanson-Flamsteed with the reference point anywhere on the central meridian; AIPS. */
  GLS(Family.PSEUDO_CYLINDRICAL, true),
  /** Parabolic. */
  PAR(Family.PSEUDO_CYLINDRICAL, true),
  /** Mollweide. */
  MOL(Family.PSEUDO_CYLINDRICAL, true),
  /** Hammer-Aitoff. */
  AIT(Family.PSEUDO_CYLINDRICAL, true),
  /** Polyconic. */
  PCO(Family.POLYCONIC, true),
  /** Tangential spherical cube. */
  TSC(Family.QUAD_CUBE, true),
  /** COBE quadrilateralised spherical cube. */
  CSC(Family.QUAD_CUBE, true),
  /** Quadrilateralised spherical cube. */
  QSC(Family.QUAD_CUBE, true),
  /** HEALPix; the default parameters are 4 and 3. */
  HPX(Family.HEALPIX, true),
  /** HEALPix centred on a pole, the butterfly. */
  XPH(Family.HEALPIX, true),
  /** None: the axes are linear and independent of each other. */
  LINEAR(Family.NONE, true);

  /** What the surface is that the sphere is projected to. */
  public enum Family {
    /** A plane; the reference point is the native pole. */
    ZENITHAL,
    /** A cylinder; parallels are straight and of equal length. */
    CYLINDRICAL,
    /** Parallels are straight, or nearly so, and shorter towards the poles. */
    PSEUDO_CYLINDRICAL,
    /** Many cones. */
    POLYCONIC,
    /** A cube. */
    QUAD_CUBE,
    /** Pixels of equal area, in rings. */
    HEALPIX,
    /** None. */
    NONE
  }

  private final Family family;
  private final boolean allSky;

  Projection(Family family, boolean allSky) {
    this.family = family;
    this.allSky = allSky;
  }

  /** The code in {@code CTYPE}; empty for {@link #LINEAR}. */
  public String code() {
    return this == LINEAR ? "" : name();
  }

  /** The family it belongs to. */
  public Family family() {
    return family;
  }

  /** Whether the whole sphere has a place in it, but for single points; if not, a hemisphere. */
  public boolean allSky() {
    return allSky;
  }

  /** The projection of that code, in upper case; empty if it is not one of these. */
  public static Optional<Projection> ofCode(String code) {
    for (Projection projection : values()) {
      if (projection != LINEAR && projection.name().equals(code)) {
        return Optional.of(projection);
      }
    }
    return Optional.empty();
  }

  /** Whether the reference point is the native pole; if not, it is at native longitude 0. */
  boolean polar() {
    return family == Family.ZENITHAL || this == XPH;
  }
}
