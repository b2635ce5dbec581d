package org.caom2.model.vocab;

import static org.caom2.model.schema.Version.V2_5;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Versions;

/** Why an observation was made. */
public enum ObservationIntentType implements Enumerated {
  /** To calibrate others. */
  CALIBRATION("calibration", Versions.ALL),
  /** For science. */
  SCIENCE("science", Versions.ALL),
  /** For the public. */
  OUTREACH("outreach", Versions.since(V2_5));

  /** The scalar. */
  public static final Enumeration<ObservationIntentType> SCALAR =
      Enumeration.ofTexts(ObservationIntentType.class);

  private final String value;
  private final Versions versions;

  ObservationIntentType(String value, Versions versions) {
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
