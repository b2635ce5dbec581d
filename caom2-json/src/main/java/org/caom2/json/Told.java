package org.caom2.json;

/** What an object tells besides its fields. */
enum Told {
  NOTHING,
  TYPE,
  NAMESPACE_AND_TYPE;

  boolean has(String name) {
    return (this != NOTHING && name.equals("@type"))
        || (this == NAMESPACE_AND_TYPE && Naming.isNamespace(name));
  }
}
