package org.caom2.validation.rules;

import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.ProductType;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * Calibrations whose data are all told to be science. Since 2.5 the data of every plane are {@code
 * this}, which says nothing of what they are for. Source: CAOM 2.4: Observation.intent,
 * ProductType.
 */
final class CalibrationIntent extends ModelRule<Observation> {
  CalibrationIntent() {
    super(
        "obs.intent-vs-type",
        Severity.INFORMATION,
        Observation.class,
        "Up to 2.4, an observation for calibration has artifacts for calibration.");
  }

  @Override
  public void check(Observation observation, Context context) {
    if (observation.intent() != ObservationIntentType.CALIBRATION
        || context.version().compareTo(Version.V2_5) >= 0) {
      return;
    }
    boolean hasScience = false;
    for (Plane plane : observation.planes()) {
      for (Artifact artifact : plane.artifacts()) {
        ProductType type = artifact.productType();
        if ((type != null && Contents.FOR_CALIBRATION.contains(type))
            || Contents.productTypes(artifact).anyMatch(Contents.FOR_CALIBRATION::contains)) {
          return;
        }
        hasScience |= ProductType.THIS.equals(type);
      }
    }
    if (hasScience && !context.isUnread(context.path())) {
      context.report(
          Observation.INTENT, "intent is calibration, but the data are of productType science");
    }
  }
}
