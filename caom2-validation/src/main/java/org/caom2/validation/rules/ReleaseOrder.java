package org.caom2.validation.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** When metadata and data become public. Source: CAOM: metaRelease, dataRelease, contentRelease. */
final class ReleaseOrder extends ModelRule<Observation> {
  ReleaseOrder() {
    super(
        "release.order",
        Severity.WARNING,
        Observation.class,
        "Nothing is public before the metadata that describe it, within one day, since dates may "
            + "lack a time.");
  }

  @Override
  public void check(Observation observation, Context context) {
    checkObservation(observation, context);
    for (Plane plane : observation.planes()) {
      check(plane, plane.pathBelow(context.path()), context);
    }
  }

  /**
   * A plane may wait for longer than its observation does, and some planes of many may be wrong.
   */
  private static void checkObservation(Observation observation, Context context) {
    Instant meta = observation.metaRelease();
    List<Instant> planes = new ArrayList<>();
    for (Plane plane : observation.planes()) {
      Instant release = plane.metaRelease();
      if (meta == null || release == null || !isBefore(release, meta)) {
        return;
      }
      planes.add(release);
    }
    if (!planes.isEmpty()) {
      context.report(
          Observation.META_RELEASE,
          "metaRelease "
              + meta
              + " is after those of all planes, the last of which is "
              + Collections.max(planes));
    }
  }

  private void check(Plane plane, ModelPath path, Context context) {
    Instant meta = plane.metaRelease();
    Instant data = plane.dataRelease();
    if (meta != null && data != null && isBefore(data, meta)) {
      context.report(
          severity(),
          path.field(Plane.DATA_RELEASE.name()),
          "dataRelease " + data + " is before metaRelease " + meta);
    }
    for (Artifact artifact : plane.artifacts()) {
      Instant content = artifact.contentRelease();
      if (meta != null && content != null && isBefore(content, meta)) {
        context.report(
            severity(),
            artifact.pathBelow(path).field(Artifact.CONTENT_RELEASE.name()),
            "contentRelease " + content + " is before metaRelease " + meta);
      }
    }
  }

  /** Many releases are dates at midnight, others the very moment of the observation. */
  private static boolean isBefore(Instant release, Instant meta) {
    return Duration.between(release, meta).compareTo(Duration.ofDays(1)) > 0;
  }
}
