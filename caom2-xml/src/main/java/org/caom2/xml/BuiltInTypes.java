package org.caom2.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which types XML Schema derives from those that the texts of documents have, by their local names:
 * an element may say by {@code xsi:type} that it is of one of these.
 */
final class BuiltInTypes {
  private static final Map<String, String> BASES = new HashMap<>();

  static {
    derive("string", "normalizedString");
    derive("normalizedString", "token");
    derive("token", "language", "Name", "NMTOKEN");
    derive("Name", "NCName");
    derive("NCName", "ID", "IDREF", "ENTITY");
    derive("integer", "nonPositiveInteger", "long", "nonNegativeInteger");
    derive("nonPositiveInteger", "negativeInteger");
    derive("long", "int");
    derive("int", "short");
    derive("short", "byte");
    derive("nonNegativeInteger", "unsignedLong", "positiveInteger");
    derive("unsignedLong", "unsignedInt");
    derive("unsignedInt", "unsignedShort");
    derive("unsignedShort", "unsignedByte");
  }

  private BuiltInTypes() {}

  private static void derive(String base, String... derived) {
    for (String name : derived) {
      BASES.put(name, base);
    }
  }

  /** Whether a type is another, or derived from it. */
  static boolean isOrDerives(String name, String from) {
    @Nullable String type = name;
    while (type != null && !type.equals(from)) {
      type = BASES.get(type);
    }
    return type != null;
  }
}
