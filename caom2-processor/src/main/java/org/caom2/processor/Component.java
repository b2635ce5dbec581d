package org.caom2.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A record component.
 *
 * @param name the name
 * @param type the type
 * @param nullable whether the type is annotated as nullable
 * @param item the item type of a non-null list, else empty
 * @param creatable whether the type has a static {@code create()} that stands in if it is not set
 * @param parts the components to set through this one, mostly empty
 * @param doc the lines of its param tag, empty if there is none
 */
record Component(
    String name,
    TypeMirror type,
    boolean nullable,
    Optional<TypeMirror> item,
    boolean creatable,
    List<Component> parts,
    List<String> doc) {

  boolean primitive() {
    return type.getKind().isPrimitive();
  }

  boolean required() {
    return !nullable && !creatable && item.isEmpty();
  }

  /** The name of one item of this list. */
  String singular() {
    if (name.endsWith("ices")) {
      return name.substring(0, name.length() - 4) + "ex";
    }
    boolean plural = name.endsWith("s") && name.length() > 1;
    return plural ? name.substring(0, name.length() - 1) : name;
  }
}
