package org.caom2.model.vocab;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Versions;
import org.jspecify.annotations.Nullable;

/** Polarization states, in the order of the standard. */
public enum PolarizationState implements Enumerated {
  /** Total intensity. */
  I("I", Versions.ALL, 1),
  /** Stokes Q. */
  Q("Q", Versions.ALL, 2),
  /** Stokes U. */
  U("U", Versions.ALL, 3),
  /** Stokes V. */
  V("V", Versions.ALL, 4),
  /** Right-right. */
  RR("RR", Versions.ALL, -1),
  /** Left-left. */
  LL("LL", Versions.ALL, -2),
  /** Right-left. */
  RL("RL", Versions.ALL, -3),
  /** Left-right. */
  LR("LR", Versions.ALL, -4),
  /** X-X. */
  XX("XX", Versions.ALL, -5),
  /** Y-Y. */
  YY("YY", Versions.ALL, -6),
  /** X-Y. */
  XY("XY", Versions.ALL, -7),
  /** Y-X. */
  YX("YX", Versions.ALL, -8),
  /** Linearly polarized intensity. */
  POLI("POLI", Versions.ALL, 5),
  /** Fractional linear polarization. */
  FPOLI("FPOLI", Versions.ALL, 6),
  /** Angle of linear polarization; in the model but in no schema. */
  POLA("POLA", null, 7),
  /** Elliptically polarized intensity. */
  EPOLI("EPOLI", Versions.ALL, 8),
  /** Circularly polarized intensity. */
  CPOLI("CPOLI", Versions.ALL, 9),
  /** Unpolarized intensity. */
  NPOLI("NPOLI", Versions.ALL, 10);

  /** The scalar. */
  public static final Enumeration<PolarizationState> SCALAR =
      Enumeration.ofTexts(PolarizationState.class);

  private final String value;
  private final @Nullable Versions versions;

  private final int code;

  PolarizationState(String value, @Nullable Versions versions, int code) {
    this.value = value;
    this.versions = versions;
    this.code = code;
  }

  @Override
  public String value() {
    return value;
  }

  @Override
  public boolean in(Version version) {
    return versions != null && versions.contains(version);
  }

  /** The FITS Stokes code (FITS WCS paper I, table 7). */
  public int code() {
    return code;
  }
}
