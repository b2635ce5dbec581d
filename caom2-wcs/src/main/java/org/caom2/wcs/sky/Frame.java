package org.caom2.wcs.sky;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A celestial reference frame, and how to get from it to the ICRS. Immutable and thread-safe.
 *
 * <p>Positions are longitude and latitude in degrees, one after the other in an array. Directions
 * only: no proper motion, no parallax.
 */
public final class Frame {
  /** The kinds of frames. */
  public enum Kind {
    /** International Celestial Reference System. */
    ICRS,
    /** Mean equator and equinox of a Julian date, by the precession of IAU 2006. */
    FK5,
    /** Mean equator and equinox of a Besselian date, with the elliptic terms of aberration. */
    FK4,
    /** The same without those terms. */
    FK4_NO_E,
    /** Galactic, IAU 1958. */
    GALACTIC,
    /** Supergalactic (de Vaucouleurs). */
    SUPERGALACTIC,
    /** Mean ecliptic and equinox of a Julian date, barycentric, by the precession of IAU 2006. */
    ECLIPTIC
  }

  /** The first and the last year for an equinox or epoch; the polynomials do not reach further. */
  static final double FIRST_YEAR = 1500;

  static final double LAST_YEAR = 2500;

  /** International Celestial Reference System. */
  public static final Frame ICRS = new Frame(Kind.ICRS, null, null, Matrix3.IDENTITY);

  /** Galactic, IAU 1958, with the pole as it is in the FK5. */
  public static final Frame GALACTIC =
      new Frame(Kind.GALACTIC, null, null, Precession.galacticToIcrs());

  /** Supergalactic. */
  public static final Frame SUPERGALACTIC =
      new Frame(Kind.SUPERGALACTIC, null, null, Precession.supergalacticToIcrs());

  private final Kind kind;
  private final @Nullable Double equinox;
  private final @Nullable Double epoch;
  private final Matrix3 toIcrs;
  private final Matrix3 fromIcrs;
  // The elliptic terms of aberration that positions have; null if they have not.
  private final double @Nullable [] elliptic;

  private Frame(Kind kind, @Nullable Double equinox, @Nullable Double epoch, Matrix3 toIcrs) {
    this.kind = kind;
    this.equinox = equinox;
    this.epoch = epoch;
    this.toIcrs = toIcrs;
    this.fromIcrs = toIcrs.inverse();
    this.elliptic = kind == Kind.FK4 && equinox != null ? Precession.ellipticTerms(equinox) : null;
  }

  /**
   * The FK5.
   *
   * @param equinox Julian, as a year from 1500 to 2500
   * @throws IllegalArgumentException if it is not
   */
  public static Frame fk5(double equinox) {
    year(equinox);
    return new Frame(Kind.FK5, equinox, null, Precession.fk5ToIcrs(equinox));
  }

  /**
   * The FK4 with the elliptic terms of aberration, as catalogues of its time have it.
   *
   * @param equinox Besselian, as a year from 1500 to 2500
   * @param epoch when it was observed, as a Julian year from 1500 to 2500, since the FK4 turns
   *     slowly, by half a second of arc in a century; null for B1950
   * @throws IllegalArgumentException if they are not
   */
  public static Frame fk4(double equinox, @Nullable Double epoch) {
    return fk4(Kind.FK4, equinox, epoch);
  }

  /**
   * The FK4 without the elliptic terms of aberration.
   *
   * @param equinox Besselian, as a year from 1500 to 2500
   * @param epoch when it was observed, as a Julian year from 1500 to 2500; null for B1950
   * @throws IllegalArgumentException if they are not
   */
  public static Frame fk4WithoutTerms(double equinox, @Nullable Double epoch) {
    return fk4(Kind.FK4_NO_E, equinox, epoch);
  }

  private static Frame fk4(Kind kind, double equinox, @Nullable Double epoch) {
    double observed = epoch != null ? epoch : Precession.julianEpoch(1950);
    year(equinox);
    year(observed);
    return new Frame(kind, equinox, epoch, Precession.fk4ToIcrs(equinox, observed));
  }

  /**
   * The mean ecliptic.
   *
   * @param equinox Julian, as a year from 1500 to 2500
   * @throws IllegalArgumentException if it is not
   */
  public static Frame ecliptic(double equinox) {
    year(equinox);
    return new Frame(Kind.ECLIPTIC, equinox, null, Precession.eclipticToIcrs(equinox));
  }

  private static void year(double year) {
    if (!isYear(year)) {
      throw new IllegalArgumentException("not a year from 1500 to 2500: " + year);
    }
  }

  static boolean isYear(double year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The kind. */
  public Kind kind() {
    return kind;
  }

  /** The equinox as a year, Besselian for the FK4 and Julian for the rest; null if it has none. */
  public @Nullable Double equinox() {
    return equinox;
  }

  /** The Julian epoch of observation; null if it does not matter or was not told. */
  public @Nullable Double epoch() {
    return epoch;
  }

  /**
   * Transforms positions of this frame to the ICRS.
   *
   * @param positions longitude and latitude of the points; may be the same array as {@code icrs}
   * @param icrs where right ascension in [0, 360) and declination go; NaN for both if the position
   *     is not one
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points are positions
   */
  public int toIcrs(double[] positions, double[] icrs, int points) {
    if (kind == Kind.ICRS) {
      return same(positions, icrs, points);
    }
    Points.check(positions, icrs, points);
    double[] vector = new double[3];
    int good = 0;
    for (int at = 0; at < 2 * points; at += 2) {
      boolean there = put(positions[at], positions[at + 1], vector);
      if (elliptic != null) {
        removeTerms(vector, elliptic);
      }
      toIcrs.apply(vector);
      take(vector, icrs, at);
      good += Points.keep(there, icrs, at);
    }
    return good;
  }

  /**
   * Transforms positions of the ICRS to this frame.
   *
   * @param icrs right ascension and declination of the points; may be the same array as {@code
   *     positions}
   * @param positions where longitude in [0, 360) and latitude go; NaN for both if the position is
   *     not one
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points are positions
   */
  public int fromIcrs(double[] icrs, double[] positions, int points) {
    if (kind == Kind.ICRS) {
      return same(icrs, positions, points);
    }
    Points.check(icrs, positions, points);
    double[] vector = new double[3];
    int good = 0;
    for (int at = 0; at < 2 * points; at += 2) {
      boolean there = put(icrs[at], icrs[at + 1], vector);
      fromIcrs.apply(vector);
      if (elliptic != null) {
        addTerms(vector, elliptic);
      }
      take(vector, positions, at);
      good += Points.keep(there, positions, at);
    }
    return good;
  }

  /** From the ICRS to itself, to the last digit; longitudes become those in [0, 360). */
  private static int same(double[] from, double[] to, int points) {
    Points.check(from, to, points);
    int good = 0;
    for (int at = 0; at < 2 * points; at += 2) {
      to[at] = Degrees.to360(from[at]);
      to[at + 1] = from[at + 1];
      good += Points.keep(Math.abs(to[at + 1]) <= 90, to, at);
    }
    return good;
  }

  private static boolean put(double longitude, double latitude, double[] vector) {
    double cosine = Degrees.cos(latitude);
    vector[0] = cosine * Degrees.cos(longitude);
    vector[1] = cosine * Degrees.sin(longitude);
    vector[2] = Degrees.sin(latitude);
    return Math.abs(latitude) <= 90;
  }

  private static void take(double[] vector, double[] to, int at) {
    double level = Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1]);
    to[at] = Degrees.to360(Degrees.atan2(vector[1], vector[0]));
    to[at + 1] = Degrees.atan2(vector[2], level);
  }

  // Both: Explanatory Supplement (1992), section 3.53. Lengths that are not quite 1 do not matter.
  private static void removeTerms(double[] vector, double[] terms) {
    double along = dot(vector, terms);
    for (int i = 0; i < 3; i++) {
      vector[i] += along * vector[i] - terms[i];
    }
  }

  private static void addTerms(double[] vector, double[] terms) {
    double length = Math.sqrt(dot(vector, vector));
    double x = vector[0] / length;
    double y = vector[1] / length;
    double z = vector[2] / length;
    // Each round gains five digits and a half.
    for (int round = 0; round < 4; round++) {
      double along = dot(vector, terms);
      vector[0] = x + terms[0] - along * vector[0];
      vector[1] = y + terms[1] - along * vector[1];
      vector[2] = z + terms[2] - along * vector[2];
    }
  }

  private static double dot(double[] one, double[] other) {
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Frame frame
        && kind == frame.kind
        && Objects.equals(equinox, frame.equinox)
        && Objects.equals(epoch, frame.epoch);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, equinox, epoch);
  }

  /** Such as {@code FK5 J2000.0} or {@code FK4 B1950.0, epoch J1975.3}. */
  @Override
  public String toString() {
    String letter = kind == Kind.FK4 || kind == Kind.FK4_NO_E ? "B" : "J";
    return equinox == null
        ? kind.name()
        : kind.name() + ' ' + letter + equinox + (epoch == null ? "" : ", epoch J" + epoch);
  }
}
