package org.caom2.wcs.sky;

/**
 * The pairs of celestial coordinates, told apart by the first letters of {@code CTYPE}. Source:
 * FITS WCS paper II (Calabretta and Greisen 2002), section 3.1, and FITS 4.0, section 8.3.
 */
public enum CelestialSystem {
  /** Right ascension and declination: {@code RA} and {@code DEC}. */
  EQUATORIAL("pos.eq.ra", "pos.eq.dec"),
  /** Galactic: {@code GLON} and {@code GLAT}. */
  GALACTIC("pos.galactic.lon", "pos.galactic.lat"),
  /** Ecliptic: {@code ELON} and {@code ELAT}. */
  ECLIPTIC("pos.ecliptic.lon", "pos.ecliptic.lat"),
  /** Ecliptic with the longitude counted from the Sun: {@code HLON} and {@code HLAT}. */
  HELIOECLIPTIC("pos", "pos"),
  /** Supergalactic: {@code SLON} and {@code SLAT}. */
  SUPERGALACTIC("pos.supergalactic.lon", "pos.supergalactic.lat"),
  /** Bound to the Earth: {@code TLON} and {@code TLAT}. */
  TERRESTRIAL("pos.earth.lon", "pos.earth.lat"),
  /** Any other pair, {@code xLON} and {@code xLAT} or {@code xyLN} and {@code xyLT}. */
  OTHER("pos", "pos");

  private final String longitude;
  private final String latitude;

  CelestialSystem(String longitude, String latitude) {
    this.longitude = longitude;
    this.latitude = latitude;
  }

  /** What the longitude is, as UCD1+ writes it. */
  public String longitudeType() {
    return longitude;
  }

  /** What the latitude is, as UCD1+ writes it. */
  public String latitudeType() {
    return latitude;
  }

  static CelestialSystem ofLetter(String letters) {
    return switch (letters) {
      case "G" -> GALACTIC;
      case "E" -> ECLIPTIC;
      case "H" -> HELIOECLIPTIC;
      case "S" -> SUPERGALACTIC;
      case "T" -> TERRESTRIAL;
      default -> OTHER;
    };
  }
}
