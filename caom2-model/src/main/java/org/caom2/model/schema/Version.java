package org.caom2.model.schema;

import java.util.Optional;

/**
 * The versions of CAOM, oldest first. 2.5 is the unreleased state that services speak in mid-2026.
 */
public enum Version {
  V2_0("2.0", "vos://cadc.nrc.ca!vospace/CADC/xml/CAOM/v2.0"),
  V2_1("2.1", "vos://cadc.nrc.ca!vospace/CADC/xml/CAOM/v2.1"),
  V2_2("2.2", "vos://cadc.nrc.ca!vospace/CADC/xml/CAOM/v2.2"),
  V2_3("2.3", "http://www.opencadc.org/caom2/xml/v2.3"),
  V2_4("2.4", "http://www.opencadc.org/caom2/xml/v2.4"),
  V2_5("2.5", "http://www.opencadc.org/caom2/xml/v2.5");

  /** The newest version; paths and names are its. */
  public static final Version NEWEST = V2_5;

  private final String label;
  private final String namespace;

  Version(String label, String namespace) {
    this.label = label;
    this.namespace = namespace;
  }

  /** The number as people write it: {@code 2.4}. */
  public String label() {
    return label;
  }

  /** The XML namespace of its documents. */
  public String namespace() {
    return namespace;
  }

  /** The version whose documents have that XML namespace. */
  public static Optional<Version> ofNamespace(String namespace) {
    for (Version version : values()) {
      if (version.namespace.equals(namespace)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** The version of that number, {@code 2.4}. */
  public static Optional<Version> ofLabel(String label) {
    for (Version version : values()) {
      if (version.label.equals(label)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** The number, as {@link #label()}. */
  @Override
  public String toString() {
    return label;
  }
}
