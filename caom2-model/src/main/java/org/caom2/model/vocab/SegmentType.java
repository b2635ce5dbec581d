package org.caom2.model.vocab;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;

/** What a vertex of an outline does. */
public enum SegmentType implements Enumerated {
  /** Goes back to the start of the loop; its coordinates mean nothing. */
  CLOSE("0"),
  /** A line from the vertex before. */
  LINE("1"),
  /** Starts a loop. */
  MOVE("2");

  /** The scalar. */
  public static final Enumeration<SegmentType> SCALAR = Enumeration.ofNumbers(SegmentType.class);

  private final String value;

  SegmentType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
