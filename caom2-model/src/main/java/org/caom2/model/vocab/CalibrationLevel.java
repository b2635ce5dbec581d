package org.caom2.model.vocab;

import static org.caom2.model.schema.Version.V2_3;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Versions;

/** How far the data of a plane were processed; the levels of ObsCore and -1. */
public enum CalibrationLevel implements Enumerated {
  /** Does not exist yet. */
  PLANNED("-1", Versions.since(V2_3)),
  /** Raw, in the format of the instrument. */
  RAW_INSTRUMENTAL("0", Versions.ALL),
  /** Raw, in a standard format. */
  RAW_STANDARD("1", Versions.ALL),
  /** Instrument signature removed, physical units. */
  CALIBRATED("2", Versions.ALL),
  /** A product of further processing, such as a mosaic. */
  PRODUCT("3", Versions.ALL),
  /** A result of analysis. */
  ANALYSIS_PRODUCT("4", Versions.since(V2_3));

  /** The scalar. */
  public static final Enumeration<CalibrationLevel> SCALAR =
      Enumeration.ofNumbers(CalibrationLevel.class);

  private final String value;
  private final Versions versions;

  CalibrationLevel(String value, Versions versions) {
    this.value = value;
    this.versions = versions;
  }

  @Override
  public String value() {
    return value;
  }

  @Override
  public boolean in(Version version) {
    return versions.contains(version);
  }
}
