package org.caom2.validation.rules;

import org.caom2.model.Artifact;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** The size of a file in bytes. Source: CAOM: Artifact.contentLength. */
final class ContentLength extends ModelRule<Artifact> {
  ContentLength() {
    super(
        "art.content-length",
        Severity.ERROR,
        Artifact.class,
        "The size of a file is not below 0, and files are not empty.");
  }

  @Override
  public void check(Artifact artifact, Context context) {
    Long length = artifact.contentLength();
    if (length != null && length < 0) {
      context.report(Artifact.CONTENT_LENGTH, "contentLength " + length + " is below 0");
    } else if (length != null && length == 0) {
      context.report(Severity.WARNING, Artifact.CONTENT_LENGTH, "contentLength is 0");
    }
  }
}
