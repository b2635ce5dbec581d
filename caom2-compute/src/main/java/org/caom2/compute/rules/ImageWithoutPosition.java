package org.caom2.compute.rules;

import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.validation.Context;

/**
 * Images of targets that cannot be found by position. Of an image whose chunks have positions, the
 * position of the plane is only not computed yet. Source: IVOA ObsCore 1.1, s_ra, s_region.
 */
final class ImageWithoutPosition extends PlaneRule {
  ImageWithoutPosition() {
    super(
        "plane.position-missing",
        Severity.INFORMATION,
        "An image of a target for science has a position.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Observation observation = context.observation();
    if (plane.position() == null
        && DataProductType.IMAGE.equals(plane.dataProductType())
        && plane.calibrationLevel() != CalibrationLevel.PLANNED
        && observation.intent() == ObservationIntentType.SCIENCE
        && observation.target() != null
        && everyChunk(plane).allMatch(chunk -> chunk.position() == null)
        && !context.isUnread(context.path())) {
      context.report(
          Plane.POSITION, "no position, and \"" + observation.target().name() + "\" is the target");
    }
  }
}
