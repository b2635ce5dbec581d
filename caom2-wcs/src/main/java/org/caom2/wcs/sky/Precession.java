package org.caom2.wcs.sky;

/** How the celestial frames of different dates lie to each other. Angles here are in arcseconds. */
final class Precession {
  private static final double ARC_SECOND = 1 / 3600.0;

  private static final Matrix3 ICRS_TO_FK5_2000 =
      Matrix3.aboutX(0.0199 * ARC_SECOND)
          .after(Matrix3.aboutY(0.0091 * ARC_SECOND))
          .after(Matrix3.aboutZ(-0.0229 * ARC_SECOND));

  private Precession() {}

  /**
   * From the FK5 of a Julian equinox to the ICRS: the polynomials of the precession of IAU 2006
   * (Capitaine, Wallace and Chapront 2003, equation 40) to J2000, then the tilt of the FK5 (Mignard
   * and Froeschlé 2000).
   */
  static Matrix3 fk5ToIcrs(double equinox) {
    double t = (equinox - 2000) / 100;
    Matrix3 to2000 =
        t == 0
            ? Matrix3.IDENTITY
            : fromAngles(
                    polynomial(
                        t, 2.650545, 2306.083227, 0.2988499, 0.01801828, -5.971e-6, -3.173e-7),
                    polynomial(
                        t, -2.650545, 2306.077181, 1.0927348, 0.01826837, -2.8596e-5, -2.904e-7),
                    polynomial(t, 0, 2004.191903, -0.4294934, -0.04182264, -7.089e-6, -1.274e-7))
                .transposed();
    return ICRS_TO_FK5_2000.transposed().after(to2000);
  }

  /**
   * From the FK4 without its terms of aberration, of a Besselian equinox, to the ICRS: Newcomb's
   * precession to B1950 (constants of Kinoshita 1975), then the matrices of Murray (1989, equations
   * 28 and 29) to the FK5.
   *
   * @param epoch when the positions were observed, as a Julian epoch: the FK4 turns slowly
   */
  static Matrix3 fk4ToIcrs(double equinox, double epoch) {
    double t = (epoch - 1950) / 100;
    Matrix3 toFk5 =
        new Matrix3(
            0.9999256794956877 - 0.0026455262e-6 * t,
            -0.0111814832204662 - 1.1539918689e-6 * t,
            -0.0048590038153592 + 2.1111346190e-6 * t,
            0.0111814832391717 + 1.1540628161e-6 * t,
            0.9999374848933135 - 0.0129042997e-6 * t,
            -0.0000271625947142 + 0.0236021478e-6 * t,
            0.0048590037723143 - 2.1112979048e-6 * t,
            -0.0000271702937440 - 0.0056024448e-6 * t,
            0.9999881946023742 + 0.0102587734e-6 * t);
    Matrix3 to1950 = equinox == 1950 ? Matrix3.IDENTITY : newcomb(equinox);
    return ICRS_TO_FK5_2000.transposed().after(toFk5).after(to1950);
  }

  private static Matrix3 newcomb(double equinox) {
    double t = (equinox - 1850) / 1000;
    double d = (1950 - equinox) / 1000;
    double w = polynomial(t, 23035.545, 139.720, 0.060);
    double zeta = polynomial(d, 0, w, 30.240 - 0.27 * t, 17.995);
    double z = polynomial(d, 0, w, 109.480 + 0.39 * t, 18.325);
    double theta =
        polynomial(d, 0, polynomial(t, 20051.12, -85.29, -0.37), -42.65 - 0.37 * t, -41.8);
    return fromAngles(zeta, z, theta);
  }

  /**
   * The vector of the elliptic terms of aberration in the FK4 of that Besselian equinox. Source:
   * Explanatory Supplement to the Astronomical Almanac (1961), section 2D.
   */
  static double[] ellipticTerms(double equinox) {
    double days = besselianDays(equinox);
    // Julian centuries from B1950 and from J2000.
    double t = (days - besselianDays(1950)) / 36525;
    double t2000 = (days - 36525) / 36525;
    double eccentricity = polynomial(t, 0.01673011, -0.00004193, -1.26e-7);
    double perigee = ARC_SECOND * polynomial(t, 1015489.951, 6190.67, 1.65, 0.012);
    double obliquity = ARC_SECOND * polynomial(t2000, 84381.448, -46.8150, -0.00059, 0.001813);
    double size = eccentricity * Math.toRadians(0.0056932);
    return new double[] {
      size * Degrees.sin(perigee),
      -size * Degrees.cos(perigee) * Degrees.cos(obliquity),
      -size * Degrees.cos(perigee) * Degrees.sin(obliquity)
    };
  }

  /** The Julian epoch of a Besselian epoch. Source: Lieske (1979). */
  static double julianEpoch(double besselian) {
    return 1900 + besselianDays(besselian) / 365.25;
  }

  /** Days since J1900, that is JD 2415020.0, to the Besselian epoch. */
  private static double besselianDays(double epoch) {
    return 0.31352 + (epoch - 1900) * 365.242198781;
  }

  /**
   * From the mean ecliptic of a Julian equinox to the ICRS: the angles of Fukushima and Williams
   * for the precession of IAU 2006 with the bias of the ICRS. Source: Hilton et al. (2006), table
   * 1.
   */
  static Matrix3 eclipticToIcrs(double equinox) {
    double t = (equinox - 2000) / 100;
    double gamma = polynomial(t, -0.052928, 10.556378, 0.4932044, -0.00031238, -2.788e-6, 2.60e-8);
    double phi = polynomial(t, 84381.412819, -46.811016, 0.0511268, 0.00053289, -4.40e-7, -1.76e-8);
    double psi =
        polynomial(t, -0.041775, 5038.481484, 1.5584175, -0.00018522, -2.6452e-5, -1.48e-8);
    return Matrix3.aboutZ(-psi * ARC_SECOND)
        .after(Matrix3.aboutX(phi * ARC_SECOND))
        .after(Matrix3.aboutZ(gamma * ARC_SECOND))
        .transposed();
  }

  /**
   * From the galactic system to the ICRS: by its pole and its zero in the FK5 of J2000, to which
   * those of B1950 (Blaauw et al. 1960) have been carried over.
   */
  static Matrix3 galacticToIcrs() {
    Matrix3 fromFk5 =
        Matrix3.aboutZ(57.0680814319974)
            .after(Matrix3.aboutY(62.87174881914378))
            .after(Matrix3.aboutZ(192.8594812065348));
    return ICRS_TO_FK5_2000.transposed().after(fromFk5.transposed());
  }

  /** From the supergalactic system to the ICRS. Source: Lahav et al. (2000). */
  static Matrix3 supergalacticToIcrs() {
    Matrix3 fromGalactic =
        Matrix3.aboutZ(90).after(Matrix3.aboutY(83.68)).after(Matrix3.aboutZ(47.37));
    return galacticToIcrs().after(fromGalactic.transposed());
  }

  private static Matrix3 fromAngles(double zeta, double z, double theta) {
    return Matrix3.aboutZ(-z * ARC_SECOND)
        .after(Matrix3.aboutY(theta * ARC_SECOND))
        .after(Matrix3.aboutZ(-zeta * ARC_SECOND));
  }

  private static double polynomial(double t, double... coefficients) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * t + coefficients[i];
    }
    return sum;
  }
}
