package org.caom2.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caom2.model.Observation;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * Where reading refused something, so that what an observation lacks there may be in its document.
 *
 * @param places those places, and all that hold one
 * @param isAnywhere whether it refused more than it told, so that it may be anywhere
 */
record Unread(Set<ModelPath> places, boolean isAnywhere) {
  /** For what was not read, or nobody knows how. */
  static final Unread NOTHING = new Unread(Set.of(), false);

  /** The lists whose items have paths of their own, beside that of the list. */
  private static final List<Field<?, ?>> CHILDREN =
      Observation.SCHEMA.alternatives().stream()
          .flatMap(alternative -> children(alternative.type()))
          .distinct()
          .toList();

  private static Stream<Field<?, ?>> children(Type<?> of) {
    return of.fields().stream()
        .filter(field -> field.cardinality() == Field.Cardinality.CHILDREN)
        .flatMap(list -> Stream.concat(Stream.of(list), children((Type<?>) list.value())));
  }

  /** What the errors among the issues of reading say. */
  static Unread of(List<Issue> issues) {
    Set<ModelPath> places = new HashSet<>();
    boolean isAnywhere = false;
    for (Issue issue : issues) {
      if (issue.isError()) {
        add(issue.path(), places);
      }
      isAnywhere |= issue.code() == DocumentCode.LIMIT_ISSUES;
    }
    return places.isEmpty() && !isAnywhere ? NOTHING : new Unread(places, isAnywhere);
  }

  private static void add(ModelPath place, Set<ModelPath> places) {
    ModelPath at = place;
    while (at != null && places.add(at)) {
      ModelPath parent = at.parent();
      for (Field<?, ?> list : CHILDREN) {
        if (parent != null && at.isKeyless(list.item())) {
          places.add(parent.field(list.name()));
        }
      }
      at = parent;
    }
  }

  /** Whether something was refused at that place or below it. */
  boolean at(ModelPath place) {
    return isAnywhere || places.contains(place);
  }
}
