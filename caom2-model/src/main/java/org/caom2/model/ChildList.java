package org.caom2.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Copies of lists of entities with one more, another or one less; a test tells which is meant. */
final class ChildList {
  private ChildList() {}

  /** The list with the child in the place of the first that the test finds, or at the end. */
  static <T extends CaomEntity> List<T> with(T child, List<T> children, Predicate<T> same) {
    List<T> changed = new ArrayList<>(children);
    for (int i = 0; i < changed.size(); i++) {
      if (same.test(changed.get(i))) {
        changed.set(i, child);
        return changed;
      }
    }
    changed.add(child);
    return changed;
  }

  /** The list without all that the test finds. */
  static <T extends CaomEntity> List<T> without(List<T> children, Predicate<T> same) {
    return children.stream().filter(same.negate()).toList();
  }
}
