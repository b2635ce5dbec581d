package org.caom2.model.vocab;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;

/** Which release date and groups decide who may have an artifact. */
public enum ReleaseType implements Enumerated {
  /** Those of the data. */
  DATA("data"),
  /** Those of the metadata. */
  META("meta");

  /** The scalar. */
  public static final Enumeration<ReleaseType> SCALAR = Enumeration.ofTexts(ReleaseType.class);

  private final String value;

  ReleaseType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
