package org.caom2.validation.rules;

import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/** What may stand between two slashes of an identifier. Source: CAOM: Observation.collection. */
final class PathComponent {
  private static final String REFUSED = " /\\%";
  private static final String REFUSED_SINCE_2_5 = REFUSED + "?#";

  private PathComponent() {}

  /** What is wrong with a component, null if nothing is. An empty one is a matter of others. */
  static @Nullable String fault(String component, Version version) {
    return fault(component, version.compareTo(Version.V2_5) < 0 ? REFUSED : REFUSED_SINCE_2_5);
  }

  private static @Nullable String fault(String component, String refused) {
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (refused.indexOf(c) >= 0) {
        return '"' + component + "\" has " + (c == ' ' ? "a space" : "the character " + c);
      }
    }
    return null;
  }
}
