package org.caom2.model.schema;

/**
 * A range of versions, both ends included.
 *
 * @param first the oldest
 * @param last the newest, not older than the oldest
 */
public record Versions(Version first, Version last) {
  /** Every version. */
  public static final Versions ALL = new Versions(Version.V2_0, Version.NEWEST);

  public Versions {
    if (last.compareTo(first) < 0) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /** From that version on. */
  public static Versions since(Version first) {
    return new Versions(first, Version.NEWEST);
  }

  /** Up to and with that version. */
  public static Versions until(Version last) {
    return new Versions(Version.V2_0, last);
  }

  /** From one version to another, both included. */
  public static Versions between(Version first, Version last) {
    return new Versions(first, last);
  }

  /** Whether the version is in the range. */
  public boolean contains(Version version) {
    return first.compareTo(version) <= 0 && version.compareTo(last) <= 0;
  }

  /** Whether the whole other range is in this one. */
  public boolean contains(Versions other) {
    return contains(other.first) && contains(other.last);
  }

  /** For people: {@code 2.0–2.4}, or one number. */
  @Override
  public String toString() {
    return first == last ? first.label() : first + "–" + last;
  }
}
