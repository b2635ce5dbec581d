package org.caom2.model.diff;

import java.util.Objects;
import org.caom2.model.issue.ModelPath;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two observations.
 *
 * @param path where; a child that only one of them has is one difference at the child's path
 * @param left the value on the left as text, null if there is none
 * @param right the value on the right as text, null if there is none
 */
public record Difference(ModelPath path, @Nullable String left, @Nullable String right) {
  public Difference {
    Objects.requireNonNull(path, "path");
  }

  /** {@code path: left → right}, with a dash for none, and {@code \-} for a text that is one. */
  @Override
  public String toString() {
    return path + ": " + shown(left) + " → " + shown(right);
  }

  private static String shown(@Nullable String value) {
    if (value == null) {
      return "-";
    }
    return value.equals("-") ? "\\-" : value;
  }
}
