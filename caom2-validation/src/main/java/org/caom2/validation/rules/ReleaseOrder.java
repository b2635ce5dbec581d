package org.caom2.validation.rules;

import java.time.Duration;
import java.time.Instant;
import org.caom2.model.Artifact;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** When metadata and data become public. Source: CAOM: metaRelease, dataRelease, contentRelease. */
final class ReleaseOrder extends ModelRule<Plane> {
  ReleaseOrder() {
    super(
        "release.order",
        Severity.WARNING,
        Plane.class,
        "Data are not public before the metadata that tell of them, by one day for dates without a time.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Instant meta = plane.metaRelease();
    Instant data = plane.dataRelease();
    if (meta != null && data != null && isBefore(data, meta)) {
      context.report(Plane.DATA_RELEASE, "dataRelease " + data + " is before metaRelease " + meta);
    }
    for (Artifact artifact : plane.artifacts()) {
      Instant content = artifact.contentRelease();
      if (meta != null && content != null && isBefore(content, meta)) {
        context.report(
            severity(),
            context
                .path()
                .keyed("artifact", artifact.uri().toString())
                .field(Artifact.CONTENT_RELEASE.name()),
            "contentRelease " + content + " is before metaRelease " + meta);
      }
    }
  }

  /** Many releases are dates at midnight, others the very moment of the observation. */
  private static boolean isBefore(Instant release, Instant meta) {
    return Duration.between(release, meta).compareTo(Duration.ofDays(1)) > 0;
  }
}
