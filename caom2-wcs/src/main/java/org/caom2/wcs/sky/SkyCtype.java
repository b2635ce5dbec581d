package org.caom2.wcs.sky;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code CTYPE} of a celestial axis, taken apart. Source: FITS WCS paper II, section 3.1; for
 * the suffix, the convention of the Spitzer Space Telescope (SIP).
 *
 * @param system which coordinates
 * @param stem what longitude and latitude of one system have in common
 * @param longitude whether it is the longitude
 * @param code the projection; empty if the axis is linear
 * @param distortion the suffix; empty if there is none
 * @param malformed whether it has dashes and letters behind its name that make no projection code
 */
record SkyCtype(
    CelestialSystem system,
    String stem,
    boolean longitude,
    String code,
    String distortion,
    boolean malformed) {
  private static final Pattern NAME =
      Pattern.compile("(?:(RA)|(DEC)|([A-Z])L(ON|AT)|([A-Z]{2})L([NT]))(?![A-Za-z0-9_])");

  /** Which axis that is; null if it is not celestial. */
  static @Nullable SkyCtype of(String ctype) {
    String text = ctype.stripTrailing();
    Matcher name = NAME.matcher(text);
    if (!name.lookingAt()) {
      return null;
    }
    String rest = text.substring(name.end());
    String code = "";
    String distortion = "";
    boolean malformed = false;
    if (text.length() >= 8 && text.substring(name.end(), 5).chars().allMatch(c -> c == '-')) {
      // Four characters for the name, a dash, three for the projection, perhaps a suffix.
      boolean suffixed = text.length() > 9 && text.charAt(8) == '-';
      code = suffixed ? text.substring(5, 8) : text.substring(5);
      distortion = suffixed ? text.substring(9) : "";
    } else {
      malformed = !rest.isEmpty();
    }
    if (name.group(1) != null || name.group(2) != null) {
      return new SkyCtype(
          CelestialSystem.EQUATORIAL, "", name.group(1) != null, code, distortion, malformed);
    }
    String letters = Optional.ofNullable(name.group(3)).orElseGet(() -> name.group(5));
    boolean longitude = "ON".equals(name.group(4)) || "N".equals(name.group(6));
    return new SkyCtype(
        CelestialSystem.ofLetter(letters), letters, longitude, code, distortion, malformed);
  }

  /** Whether the other is of the same system, but longitude for latitude. */
  boolean pairs(SkyCtype other) {
    return system == other.system && stem.equals(other.stem) && longitude != other.longitude;
  }

  boolean linear() {
    return code.isEmpty();
  }

  /** The projection; empty if it is none of those that can be used. */
  Optional<Projection> projection() {
    return switch (code) {
      case "" -> Optional.of(Projection.LINEAR);
      case "TPV", "TNX" -> Optional.of(Projection.TAN);
      default -> Projection.ofCode(code);
    };
  }

  /** Whether the projection is one that cannot do without parameters. */
  boolean needsParameters() {
    return switch (code) {
      case "ZPN", "ZPX", "COP", "COE", "COD", "COO", "BON" -> true;
      default -> false;
    };
  }

  /** The name of the distortion that the ctype tells of; empty if there is none. */
  String lost() {
    return code.equals("TPV") || code.equals("TNX") ? code : distortion.toUpperCase(Locale.ROOT);
  }
}
