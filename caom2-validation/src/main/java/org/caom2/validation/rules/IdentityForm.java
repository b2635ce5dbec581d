package org.caom2.validation.rules;

import java.net.URI;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;

/**
 * The URIs by which observations and planes are known from 2.5 on. Source: CAOM 2.5:
 * Observation.uri, Plane.uri.
 */
final class IdentityForm extends FieldRule {
  IdentityForm() {
    super(
        "identity.uri",
        Severity.ERROR,
        "The uri of an observation or plane is caom:collection/id or ivo://authority/collection?id.");
  }

  @Override
  boolean looksAt(Field<?, ?> field, Version version) {
    return field == Observation.URI || field == Plane.URI;
  }

  @Override
  void check(Object owner, Field<?, ?> field, Object value, Context context) {
    URI uri = (URI) value;
    String fault = uri.toString().isEmpty() ? null : Identifier.fault(uri);
    if (fault != null) {
      context.report(field, "uri is " + uri + ": " + fault);
    }
  }
}
