package org.caom2.wcs.sky;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;

/**
 * What tells the reference frame of celestial axes. Source: FITS WCS paper II, section 3.1, and
 * FITS 4.0, section 8.3; what CAOM documents have besides.
 *
 * @param coordsys the value of {@code RADESYS}, or another name in any case; null or blank if there
 *     is none
 * @param equinox of the coordinates, as a year; null if there is none
 * @param system which coordinates the ctypes say
 * @param epoch when it was observed, as a Julian year, which matters for the FK4; null if unknown
 */
public record FrameKeywords(
    @Nullable String coordsys,
    @Nullable Double equinox,
    CelestialSystem system,
    @Nullable Double epoch) {
  // Before it, an equinox means the FK4. Source: FITS 4.0, section 8.3, RADESYS.
  private static final double FK5_SINCE = 1984;

  public FrameKeywords {
    Objects.requireNonNull(system, "system");
  }

  /**
   * The coordinates that the name of a frame belongs to, where no ctype says them: right ascension
   * and declination for any name that is not known to belong to others.
   *
   * @param coordsys the name, in any case
   */
  public static CelestialSystem systemOf(String coordsys) {
    return switch (Name.of(coordsys)) {
      case GALACTIC -> CelestialSystem.GALACTIC;
      case SUPERGALACTIC -> CelestialSystem.SUPERGALACTIC;
      case ECLIPTIC -> CelestialSystem.ECLIPTIC;
      case HELIOECLIPTIC -> CelestialSystem.HELIOECLIPTIC;
      default -> CelestialSystem.EQUATORIAL;
    };
  }

  /**
   * Makes the frame, or tells why there is none. Never throws.
   *
   * <p>The system wins over the name: galactic axes are galactic whatever {@code coordsys} says,
   * unless it says that the positions are apparent ones, which depend on the date.
   */
  public Solved<Frame> solve() {
    List<Remark> remarks = new ArrayList<>();
    Name name = name(remarks);
    if (name == Name.APPARENT) {
      say(
          remarks,
          Reason.FRAME_TIME_DEPENDENT,
          "apparent positions (" + coordsys + ") depend on the date");
    }
    if (remarks.stream().anyMatch(Remark::fatal)) {
      return Solved.unusable(remarks);
    }
    Frame frame =
        switch (system) {
          case EQUATORIAL -> equatorial(name, remarks);
          case GALACTIC -> implied(Frame.GALACTIC, name, Name.GALACTIC, remarks);
          case SUPERGALACTIC -> implied(Frame.SUPERGALACTIC, name, Name.SUPERGALACTIC, remarks);
          case ECLIPTIC -> ecliptic(name, remarks);
          case HELIOECLIPTIC, TERRESTRIAL -> moving(remarks);
          case OTHER -> unsupported(remarks);
        };
    return frame == null ? Solved.unusable(remarks) : Solved.usable(frame, remarks);
  }

  private enum Name {
    NONE,
    ICRS,
    FK5,
    FK4,
    FK4_NO_E,
    APPARENT,
    GALACTIC,
    SUPERGALACTIC,
    ECLIPTIC,
    HELIOECLIPTIC,
    UNKNOWN;

    static Name of(String coordsys) {
      return switch (coordsys.strip().toUpperCase(Locale.ROOT)) {
        case "ICRS" -> ICRS;
        case "FK5" -> FK5;
        case "FK4" -> FK4;
        case "FK4-NO-E" -> FK4_NO_E;
        case "GAPPT", "APPT" -> APPARENT;
        case "GAL", "GALACTIC" -> GALACTIC;
        case "SUPERGAL", "SUPERGALACTIC" -> SUPERGALACTIC;
        case "ECL", "ECLIPTIC" -> ECLIPTIC;
        case "HELIOECLIPTIC" -> HELIOECLIPTIC;
        default -> UNKNOWN;
      };
    }

    /** Whether it belongs to right ascension and declination. */
    boolean equatorial() {
      return this == ICRS || this == FK5 || this == FK4 || this == FK4_NO_E;
    }
  }

  private Name name(List<Remark> remarks) {
    if (coordsys == null || coordsys.isBlank()) {
      return Name.NONE;
    }
    Name name = Name.of(coordsys);
    if (name == Name.UNKNOWN && system == CelestialSystem.EQUATORIAL) {
      say(remarks, Reason.FRAME_UNKNOWN, "unknown reference frame \"" + coordsys + '"');
    }
    return name;
  }

  private @Nullable Frame equatorial(Name name, List<Remark> remarks) {
    if (name == Name.NONE || !name.equatorial()) {
      return unnamed(name, remarks);
    }
    if (name == Name.ICRS) {
      if (equinox != null && equinox != 2000) {
        say(remarks, Reason.EQUINOX_IGNORED, "the ICRS has no equinox " + equinox);
      }
      return Frame.ICRS;
    } else if (name == Name.FK5) {
      return years(equinox, null, remarks) ? Frame.fk5(equinox != null ? equinox : 2000) : null;
    } else if (!years(equinox, epoch, remarks)) {
      return null;
    }
    double year = equinox != null ? equinox : 1950;
    return name == Name.FK4 ? Frame.fk4(year, epoch) : Frame.fk4WithoutTerms(year, epoch);
  }

  private @Nullable Frame unnamed(Name name, List<Remark> remarks) {
    if (name != Name.NONE) {
      ignored(remarks);
    }
    if (equinox == null) {
      return Frame.ICRS;
    }
    boolean old = equinox < FK5_SINCE;
    if (!years(equinox, old ? epoch : null, remarks)) {
      return null;
    }
    Frame frame = old ? Frame.fk4(equinox, epoch) : Frame.fk5(equinox);
    say(remarks, Reason.FRAME_ASSUMED, "no reference frame but an equinox, " + frame + " is taken");
    return frame;
  }

  private Frame implied(Frame frame, Name name, Name expected, List<Remark> remarks) {
    if (name != Name.NONE && name != expected) {
      ignored(remarks);
    }
    return frame;
  }

  private @Nullable Frame ecliptic(Name name, List<Remark> remarks) {
    if (name == Name.FK4 || name == Name.FK4_NO_E) {
      say(
          remarks,
          Reason.FRAME_UNSUPPORTED,
          "ecliptic coordinates of the frame " + coordsys + " are not supported");
      return null;
    }
    if (!name.equatorial() && name != Name.NONE && name != Name.ECLIPTIC) {
      ignored(remarks);
    }
    return years(equinox, null, remarks) ? Frame.ecliptic(equinox != null ? equinox : 2000) : null;
  }

  /** Coordinates that are counted from the Sun or from a place on Earth. */
  private @Nullable Frame moving(List<Remark> remarks) {
    say(remarks, Reason.FRAME_TIME_DEPENDENT, words() + " coordinates depend on the date");
    return null;
  }

  private String words() {
    return system.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Frame unsupported(List<Remark> remarks) {
    say(remarks, Reason.FRAME_UNSUPPORTED, words() + " coordinates are not supported");
    return null;
  }

  /** Whether equinox and epoch, if told, can be used; where they do not matter, pass null. */
  private static boolean years(
      @Nullable Double equinox, @Nullable Double epoch, List<Remark> remarks) {
    return year(equinox, "equinox", remarks) && year(epoch, "epoch", remarks);
  }

  private static boolean year(@Nullable Double year, String what, List<Remark> remarks) {
    if (year == null || Frame.isYear(year)) {
      return true;
    }
    say(
        remarks,
        Double.isFinite(year) ? Reason.YEAR_OUT_OF_RANGE : Reason.NOT_FINITE,
        what + ' ' + year + " is not a year from 1500 to 2500");
    return false;
  }

  private void ignored(List<Remark> remarks) {
    say(
        remarks,
        Reason.FRAME_IGNORED,
        "\"" + coordsys + "\" is ignored, the ctypes say that the coordinates are " + words());
  }

  private static void say(List<Remark> remarks, Reason reason, String message) {
    remarks.add(new Remark(reason, message));
  }
}
