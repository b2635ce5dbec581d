package org.caom2.validation.rules;

import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * Metadata that never become public. An observation without any date of release is of an archive
 * that has no use for them. Source: CAOM: Observation.metaRelease, Plane.metaRelease.
 */
final class MetaReleaseTold extends ModelRule<Observation> {
  MetaReleaseTold() {
    super(
        "release.null",
        Severity.INFORMATION,
        Observation.class,
        "An observation and its planes tell when their metadata become public, or none of them does.");
  }

  @Override
  public void check(Observation observation, Context context) {
    if (observation.metaRelease() == null
        && observation.planes().stream().noneMatch(MetaReleaseTold::tellsRelease)) {
      return;
    }
    if (observation.metaRelease() == null && !context.isUnread(Observation.META_RELEASE)) {
      context.report(Observation.META_RELEASE, "no metaRelease: the metadata are not public");
    }
    for (Plane plane : observation.planes()) {
      ModelPath at = plane.pathBelow(context.path()).field(Plane.META_RELEASE.name());
      if (plane.metaRelease() == null && !context.isUnread(at)) {
        context.report(severity(), at, "no metaRelease: the metadata of the plane are not public");
      }
    }
  }

  private static boolean tellsRelease(Plane plane) {
    return plane.metaRelease() != null || plane.dataRelease() != null;
  }
}
