package org.caom2.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.ModelPath;

/**
 * Where reading refused something, so that what an observation lacks there may be in its document.
 *
 * @param places those places, and all that hold one
 */
record Unread(Set<ModelPath> places) {
  /** For what was not read, or nobody knows how. */
  static final Unread NOTHING = new Unread(Set.of());

  /** What the errors among the issues of reading say. */
  static Unread of(List<Issue> issues) {
    Set<ModelPath> places = new HashSet<>();
    for (Issue issue : issues) {
      ModelPath at = issue.isError() ? issue.path() : null;
      while (at != null && places.add(at)) {
        at = at.parent();
      }
    }
    return places.isEmpty() ? NOTHING : new Unread(places);
  }

  /** Whether something was refused at that place or below it. */
  boolean at(ModelPath place) {
    return places.contains(place);
  }
}
