package org.caom2.validation.axis;

import java.util.Set;
import org.caom2.wcs.unit.Quantity;
import org.caom2.wcs.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The custom axes whose meaning is known: Faraday depth and rotation measure, both in rad/m**2.
 *
 * <p>Source: CAOM: CustomWCS; FDEP is what radio astronomy writes for a Faraday depth.
 */
public final class FaradayAxis {
  private static final Set<String> CTYPES = Set.of("FARADAY", "RM", "FDEP");

  private FaradayAxis() {}

  /** Whether a ctype is one of these. */
  public static boolean isKnown(String ctype) {
    return CTYPES.contains(ctype);
  }

  /** Whether a cunit is theirs; null and an unreadable one are not. */
  public static boolean isUnit(@Nullable String cunit) {
    return Unit.parse(cunit).usable().filter(unit -> unit.isSi(Quantity.FARADAY_DEPTH)).isPresent();
  }
}
