package org.caom2.model.schema;

/** A constant of a closed list of the standard. */
public interface Enumerated {
  /** The value as it stands in documents. */
  String value();

  /** Whether that version's schema has the value. */
  default boolean in(Version version) {
    return true;
  }
}
