package org.caom2.validation.rules;

import java.util.Set;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;

/**
 * The collection and, up to 2.4, the ids that become parts of URIs. Source: CAOM:
 * Observation.collection, Observation.observationID, Plane.productID.
 */
final class IdentityComponents extends FieldRule {
  private static final Set<Field<?, ?>> COMPONENTS =
      Set.of(Observation.COLLECTION, Observation.OBSERVATION_ID, Plane.PRODUCT_ID);

  IdentityComponents() {
    super(
        "obs.path-component",
        Severity.ERROR,
        "collection, observationID and productID have no character that breaks an identifier.");
  }

  @Override
  boolean looksAt(Field<?, ?> field, Version version) {
    return COMPONENTS.contains(field);
  }

  @Override
  void check(Object owner, Field<?, ?> field, Object value, Context context) {
    String component = (String) value;
    String fault = PathComponent.fault(component, context.version());
    if (fault != null) {
      context.report(field, field.name() + " " + fault);
      return;
    }
    String later = PathComponent.fault(component, Version.V2_5);
    if (later != null) {
      context.report(Severity.WARNING, field, field.name() + " " + later + ", which 2.5 refuses");
    }
  }
}
