package org.caom2.validation.policy;

import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;

/**
 * A field that has to be there, with every field that leads to it: {@code Plane.energy.bounds} asks
 * every plane for an energy with bounds, {@code Energy.bounds} asks those that have one. A list has
 * to have an item. What the version of a document does not have is not asked for.
 *
 * @param path the field
 * @param scope where it is asked
 */
public record Requirement(FieldPath path, Scope scope) implements Demand {
  @Override
  public PolicyCode code() {
    return PolicyCode.REQUIRED;
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
          public void missing(ModelPath place) {
            sink.report(scope.severity(), place, "no " + path + scope.ending());
          }
        });
  }
}
