package org.caom2.validation.rules;

import org.caom2.model.Artifact;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * The identifier of a file. Every version takes a relative one, but no service can resolve it.
 * Source: CAOM: Artifact.uri.
 */
final class ArtifactScheme extends ModelRule<Artifact> {
  ArtifactScheme() {
    super(
        "art.uri-scheme", Severity.WARNING, Artifact.class, "The uri of an artifact has a scheme.");
  }

  @Override
  public void check(Artifact artifact, Context context) {
    if (!artifact.uri().isAbsolute() && !artifact.uri().toString().isEmpty()) {
      context.report(Artifact.URI, "uri " + artifact.uri() + " has no scheme");
    }
  }
}
