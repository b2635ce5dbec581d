package org.caom2.validation.rules;

import java.util.List;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;

/**
 * Planes of an observation by uri, artifacts of a plane by uri, parts of an artifact by name,
 * chunks of a part by id. All are kept. Source: CAOM: Observation.planes, Plane.artifacts,
 * Artifact.parts, Part.chunks.
 */
final class SiblingsUnique extends FieldRule {
  SiblingsUnique() {
    super(
        "siblings.unique",
        Severity.ERROR,
        "Planes, artifacts, parts and chunks differ from their siblings in what names them.");
  }

  @Override
  boolean looksAt(Field<?, ?> field, Version version) {
    return field.cardinality() == Field.Cardinality.CHILDREN;
  }

  @Override
  void check(Object owner, Field<?, ?> field, Object value, Context context) {
    List<?> children = (List<?>) value;
    int same = 1;
    for (int i = 1; i <= children.size(); i++) {
      if (i < children.size() && field.isSame(children.get(i - 1), children.get(i))) {
        same++;
      } else if (same > 1) {
        report(owner, field, children.get(i - 1), same, context);
        same = 1;
      }
    }
  }

  private void report(Object owner, Field<?, ?> field, Object child, int times, Context context) {
    String key = field.key(owner, child);
    ModelPath path =
        key == null ? context.path().field(field.name()) : context.path().keyed(field.item(), key);
    context.report(severity(), path, times + " times in " + field.name());
  }
}
