package org.caom2.validation.policy;

import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * Which values a field may have, where it has one.
 *
 * @param path the field, which holds single values
 * @param allowed the values, by their text in the newest version
 * @param scope where it is asked
 */
public record Restriction(FieldPath path, Allowed allowed, Scope scope) implements Demand {
  /**
   * A restriction.
   *
   * @throws IllegalArgumentException if the path leads to objects, or schemes are asked of what is
   *     no URI
   */
  public Restriction {
    if (!path.isScalar()) {
      throw new IllegalArgumentException(path + " is no single value");
    }
    if (allowed instanceof Allowed.Schemes && !path.isUri()) {
      throw new IllegalArgumentException(path + " is no URI and has no scheme");
    }
  }

  @Override
  public PolicyCode code() {
    return PolicyCode.VALUE;
  }

  @Override
  public void check(Type<?> type, Object subject, ModelPath at, Version version, Sink sink) {
    path.visit(
        type,
        subject,
        at,
        version,
        new FieldPath.Visitor() {
          @Override
          public void value(ModelPath place, @Nullable String text) {
            String refused = text == null ? null : allowed.refuses(text);
            if (refused != null) {
              sink.report(scope.severity(), place, refused + scope.ending());
            }
          }

          @Override
          public void missing(ModelPath place) {}
        });
  }
}
