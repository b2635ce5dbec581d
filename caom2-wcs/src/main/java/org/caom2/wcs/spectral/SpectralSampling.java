package org.caom2.wcs.spectral;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In what the pixels of a spectral axis have equal steps (FITS WCS paper III, section 3). */
public enum SpectralSampling {
  /** In the value itself; no algorithm code. */
  VALUE('\0', null),
  /** In the logarithm of the value; code {@code LOG}. */
  LOGARITHM('\0', null),
  /** In frequency; codes {@code F2W}, {@code F2A}, {@code F2V}. */
  FREQUENCY('F', SpectralVariable.FREQUENCY),
  /** In the wavelength in vacuum; codes {@code W2F}, {@code W2A}, {@code W2V}. */
  WAVELENGTH('W', SpectralVariable.WAVELENGTH),
  /** In the wavelength in air; codes {@code A2F}, {@code A2W}, {@code A2V}. */
  AIR_WAVELENGTH('A', SpectralVariable.AIR_WAVELENGTH),
  /** In apparent radial velocity; codes {@code V2F}, {@code V2W}, {@code V2A}. */
  VELOCITY('V', SpectralVariable.VELOCITY);

  private final char letter;
  private final @Nullable SpectralVariable variable;

  SpectralSampling(char letter, @Nullable SpectralVariable variable) {
    this.letter = letter;
    this.variable = variable;
  }

  /** The variable; null for {@link #VALUE} and {@link #LOGARITHM}. */
  @Nullable SpectralVariable variable() {
    return variable;
  }

  /** What the algorithm code of an axis of such a type means; empty if the two do not agree. */
  static Optional<SpectralSampling> of(String code, SpectralType type) {
    if (code.equals("LOG")) {
      return Optional.of(LOGARITHM);
    }
    return Stream.of(FREQUENCY, WAVELENGTH, AIR_WAVELENGTH, VELOCITY)
        .filter(each -> each.variable != type.variable())
        .filter(each -> code.equals(each.letter + "2" + letter(type)))
        .findFirst();
  }

  private static char letter(SpectralType type) {
    return switch (type.variable()) {
      case FREQUENCY -> FREQUENCY.letter;
      case WAVELENGTH -> WAVELENGTH.letter;
      case AIR_WAVELENGTH -> AIR_WAVELENGTH.letter;
      case VELOCITY -> VELOCITY.letter;
    };
  }
}
