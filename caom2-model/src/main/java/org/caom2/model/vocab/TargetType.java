package org.caom2.model.vocab;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;

/** What kind of target was observed. */
public enum TargetType implements Enumerated {
  /** A single object. */
  OBJECT("object"),
  /** A field with many objects. */
  FIELD("field");

  /** The scalar. */
  public static final Enumeration<TargetType> SCALAR = Enumeration.ofTexts(TargetType.class);

  private final String value;

  TargetType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
