package org.caom2.validation.rules;

import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;

/**
 * Texts, URIs and terms that a version requires. Its schema takes an empty one; the model does not.
 * Source: CAOM: the attributes of multiplicity 1.
 */
final class RequiredText extends FieldRule {
  /** Computed from a URI, so never empty, and dear to compute. */
  private static final Set<Field<?, ?>> COMPUTED =
      Set.of(Observation.URI_BUCKET, Artifact.URI_BUCKET);

  RequiredText() {
    super("text.empty", Severity.ERROR, "A required text, URI or term is not empty.");
  }

  @Override
  boolean looksAt(Field<?, ?> field, Version version) {
    return field.value() instanceof Scalar<?> scalar
        && !field.isList()
        && field.required(version)
        && scalar.takesEmpty(version)
        && !COMPUTED.contains(field);
  }

  @Override
  void check(Object owner, Field<?, ?> field, Object value, Context context) {
    if (value.toString().isEmpty()) {
      context.report(field, field.name() + " is empty");
    }
  }
}
