package org.caom2.validation.policy;

import java.util.function.Supplier;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * Which values a field may have, where it has one.
 *
 * @param path the field, which holds single values
 * @param allowed the values: a list of them in the spelling of any version, patterns and schemes by
 *     the text in the newest version
 * @param scope where it is asked
 */
public record Restriction(FieldPath path, Allowed allowed, Scope scope) implements Demand {
  /**
   * A restriction.
   *
   * @throws IllegalArgumentException if the path leads to objects, or schemes are asked of what is
   *     no URI, or no version has one of the values
   */
  public Restriction {
    if (!path.isScalar()) {
      throw new IllegalArgumentException(path + " is no single value");
    }
    if (allowed instanceof Allowed.Schemes && !path.isUri()) {
      throw new IllegalArgumentException(path + " is no URI and has no scheme");
    }
    if (allowed instanceof Allowed.Values some) {
      allowed = new Allowed.Values(some.values(), path.newest(some.values()));
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
          public void value(ModelPath place, @Nullable String text, Supplier<String> written) {
            String refused = text == null ? null : allowed.refuses(text, written);
            if (refused != null) {
              sink.report(scope.severity(), place, refused + scope.ending());
            }
          }
        });
  }
}
