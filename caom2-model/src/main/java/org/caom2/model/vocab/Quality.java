package org.caom2.model.vocab;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;

/** What is wrong with the data of a plane. */
public enum Quality implements Enumerated {
  /** Not fit for use. */
  JUNK("junk");

  /** The scalar. */
  public static final Enumeration<Quality> SCALAR = Enumeration.ofTexts(Quality.class);

  private final String value;

  Quality(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
