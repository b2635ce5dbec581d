package org.caom2.wcs.sky;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the native sphere of a projection lies on the sky. Source: FITS WCS paper II, section 2.4.
 *
 * @param longitude celestial longitude of the native pole, {@code alpha_p}
 * @param latitude celestial latitude of the native pole, {@code delta_p}
 * @param polePhi native longitude of the celestial pole, {@code phi_p}
 * @param sine of the latitude
 * @param cosine of the latitude
 */
record NativePole(double longitude, double latitude, double polePhi, double sine, double cosine) {
  private static final double ROUNDING = 1e-10;

  private static NativePole of(double longitude, double latitude, double polePhi) {
    return new NativePole(
        longitude, latitude, polePhi, Degrees.sin(latitude), Degrees.cos(latitude));
  }

  /**
   * Finds the pole that puts the reference point where it should be.
   *
   * @param longitude celestial longitude of the reference point
   * @param latitude celestial latitude of the reference point
   * @param theta its native latitude; its native longitude is 0
   * @param lonpole native longitude of the celestial pole; null for the default
   * @param latpole which of two solutions to take: the nearer to this; null for 90
   * @return empty if there is none
   */
  static Optional<NativePole> of(
      double longitude,
      double latitude,
      double theta,
      @Nullable Double lonpole,
      @Nullable Double latpole) {
    if (!(Math.abs(latitude) <= 90)) {
      return Optional.empty();
    }
    double polePhi = lonpole != null ? lonpole : latitude >= theta ? 0 : 180;
    if (theta == 90) {
      return Optional.of(of(longitude, latitude, polePhi));
    }
    double wanted = latpole != null ? latpole : 90;
    double poleLatitude = latitudeOfPole(latitude, theta, polePhi, wanted);
    return Double.isNaN(poleLatitude)
        ? Optional.empty()
        : Optional.of(
            of(
                longitudeOfPole(longitude, latitude, theta, polePhi, poleLatitude),
                poleLatitude,
                polePhi));
  }

  /** Paper II, equation 8; NaN if there is none. */
  private static double latitudeOfPole(
      double latitude, double theta, double polePhi, double wanted) {
    double sine = Degrees.sin(theta);
    double along = Degrees.cos(theta) * Degrees.cos(polePhi);
    double across = Degrees.cos(theta) * Degrees.sin(polePhi);
    if (Math.hypot(sine, along) < ROUNDING) {
      return Math.abs(latitude) < ROUNDING && Math.abs(wanted) <= 90 ? wanted : Double.NaN;
    }
    double cosine = Degrees.cos(latitude);
    double square = (cosine - across) * (cosine + across);
    if (square < -ROUNDING) {
      return Double.NaN;
    }
    double middle = Degrees.atan2(sine, along);
    double off = Degrees.atan2(Math.sqrt(Math.max(0, square)), Degrees.sin(latitude));
    double one = onSphere(Degrees.to180(middle + off));
    double other = onSphere(Degrees.to180(middle - off));
    if (Double.isNaN(one) || Double.isNaN(other)) {
      return Double.isNaN(one) ? other : one;
    }
    return Math.abs(wanted - one) < Math.abs(wanted - other) ? one : other;
  }

  private static double onSphere(double latitude) {
    double size = Math.abs(latitude);
    return size <= 90 ? latitude : size <= 90 + ROUNDING ? Math.signum(latitude) * 90 : Double.NaN;
  }

  /** Paper II, equations 9 and 10. */
  private static double longitudeOfPole(
      double longitude, double latitude, double theta, double polePhi, double poleLatitude) {
    double cosine = Degrees.cos(poleLatitude);
    double both = cosine * Degrees.cos(latitude);
    if (Math.abs(both) >= ROUNDING) {
      return longitude
          - Degrees.atan2(
              Degrees.sin(polePhi) * Degrees.cos(theta) / Degrees.cos(latitude),
              (Degrees.sin(theta) - Degrees.sin(poleLatitude) * Degrees.sin(latitude)) / both);
    } else if (Degrees.cos(latitude) < ROUNDING) {
      return longitude;
    }
    return poleLatitude > 0 ? longitude + polePhi - 180 : longitude - polePhi;
  }

  /** Writes the celestial longitude in [0, 360) and the latitude of a native position. */
  void toSky(double phi, double theta, double[] to, int at) {
    turn(phi - polePhi, theta, longitude, to, at);
    to[at] = Degrees.to360(to[at]);
  }

  /** Writes the native longitude in (-180, 180] and the latitude of a celestial position. */
  void toNative(double lon, double lat, double[] to, int at) {
    turn(lon - longitude, lat, polePhi, to, at);
    to[at] = Degrees.to180(to[at]);
  }

  // Paper II, equations 2 and 5, which are the same: each sphere sees the other's pole at the same
  // latitude. The latitude is that of a vector, since arc sines lose digits near the poles.
  private void turn(double off, double lat, double zero, double[] to, int at) {
    if (cosine == 0) {
      Mapping.put(sine > 0 ? zero + off - 180 : zero - off, sine > 0 ? lat : -lat, to, at);
      return;
    }
    double sineLat = Degrees.sin(lat);
    double cosineLat = Degrees.cos(lat);
    double cosineOff = Degrees.cos(off);
    double x = sineLat * cosine - cosineLat * sine * cosineOff;
    double y = 0.0 - cosineLat * Degrees.sin(off);
    double z = sineLat * sine + cosineLat * cosine * cosineOff;
    Mapping.put(zero + Degrees.atan2(y, x), Degrees.atan2(z, Math.sqrt(x * x + y * y)), to, at);
  }
}
