package org.caom2.wcs.spectral;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;

/**
 * What a spectral ctype says.
 *
 * @param type what the values are
 * @param sampling in what the pixels have equal steps
 * @param frame the standard of rest that old ctypes name; null for others
 */
public record SpectralCtype(
    SpectralType type, SpectralSampling sampling, @Nullable SpectralFrame frame) {
  private static final int TYPE_LENGTH = 4;
  private static final int LENGTH = 8;

  private static final Map<String, SpectralType> TYPES =
      Arrays.stream(SpectralType.values())
          .collect(Collectors.toUnmodifiableMap(SpectralType::name, type -> type));

  /** The suffixes of AIPS, and what they mean now (FITS WCS paper III, section 7). */
  private static final Map<String, SpectralFrame> AIPS_FRAMES =
      Map.of(
          "LSR", SpectralFrame.LSRK,
          "HEL", SpectralFrame.BARYCENT,
          "OBS", SpectralFrame.TOPOCENT);

  /**
   * Reads a ctype. Capitals matter; blanks at the end do not.
   *
   * @param ctype such as {@code WAVE}, {@code VOPT-F2W}, or the old {@code FELO-HEL}
   * @return what it says, with {@link Reason#CTYPE_ALIAS} for old ones; or {@link
   *     Reason#CTYPE_UNKNOWN} or {@link Reason#ALGORITHM_UNSUPPORTED}
   */
  public static Solved<SpectralCtype> parse(String ctype) {
    String text = ctype.stripTrailing();
    int length = text.length();
    boolean coded = length > TYPE_LENGTH && text.charAt(TYPE_LENGTH) == '-';
    if (length > LENGTH || (length != TYPE_LENGTH && !coded)) {
      return unusable(Reason.CTYPE_UNKNOWN, "unknown spectral ctype", ctype);
    }
    String name = text.substring(0, TYPE_LENGTH);
    String code = coded ? text.substring(TYPE_LENGTH + 1) : "";
    SpectralFrame aips = AIPS_FRAMES.get(code);
    SpectralCtype alias = aips == null ? null : alias(name, aips);
    if (alias != null) {
      String message = "ctype " + text + " is an old one; taken as " + alias.said() + " in " + aips;
      return Solved.usable(alias, List.of(new Remark(Reason.CTYPE_ALIAS, message)));
    }
    SpectralType type = TYPES.get(name);
    if (type == null) {
      return unusable(Reason.CTYPE_UNKNOWN, "unknown spectral ctype", ctype);
    }
    Optional<SpectralSampling> sampling =
        coded ? SpectralSampling.of(code, type) : Optional.of(SpectralSampling.VALUE);
    return sampling
        .map(each -> Solved.usable(new SpectralCtype(type, each, null), List.of()))
        .orElseGet(
            () -> unusable(Reason.ALGORITHM_UNSUPPORTED, "unsupported algorithm of ctype", ctype));
  }

  /** The type that single values are of, for which the algorithm does not matter. */
  static Solved<SpectralCtype> parseIgnoringAlgorithm(String ctype) {
    Solved<SpectralCtype> parsed = parse(ctype);
    return parsed.remarks().stream().anyMatch(it -> it.reason() == Reason.ALGORITHM_UNSUPPORTED)
        ? parse(ctype.substring(0, TYPE_LENGTH))
        : parsed;
  }

  private static @Nullable SpectralCtype alias(String name, SpectralFrame frame) {
    return switch (name) {
      case "FREQ" -> new SpectralCtype(SpectralType.FREQ, SpectralSampling.VALUE, frame);
      case "VELO" -> new SpectralCtype(SpectralType.VOPT, SpectralSampling.VALUE, frame);
      case "FELO" -> new SpectralCtype(SpectralType.VOPT, SpectralSampling.FREQUENCY, frame);
      default -> null;
    };
  }

  private static Solved<SpectralCtype> unusable(Reason reason, String words, String ctype) {
    String shown = Remark.shortened(ctype, 72);
    return Solved.unusable(List.of(new Remark(reason, words + " \"" + shown + '"')));
  }

  private String said() {
    return sampling == SpectralSampling.VALUE ? type.name() : type + "-F2W";
  }
}
