package org.caom2.validation.access;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, and why.
 *
 * @param isPublic whether it is released, so that everybody may see it
 * @param through the groups of the reader that may see it, released or not
 * @param release when it is released, or was; null if that is not said, and then it is not public
 * @param groups the groups that may see it before
 */
public record Access(
    boolean isPublic, List<URI> through, @Nullable Instant release, List<URI> groups) {
  public Access {
    through = List.copyOf(through);
    groups = List.copyOf(groups);
  }

  /** Whether the reader may see it. */
  public boolean granted() {
    return isPublic || !through.isEmpty();
  }
}
