package org.caom2.model.vocab;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;

/** What became of the requirements of a proposal. */
public enum Status implements Enumerated {
  /** They were not met. */
  FAIL("fail");

  /** The scalar. */
  public static final Enumeration<Status> SCALAR = Enumeration.ofTexts(Status.class);

  private final String value;

  Status(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
