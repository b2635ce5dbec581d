package org.caom2.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;

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
      List.of(Observation.PLANES, Plane.ARTIFACTS, Artifact.PARTS, Part.CHUNKS);

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
