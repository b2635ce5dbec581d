package org.caom2.validation.rules;

import java.util.regex.Pattern;
import org.caom2.model.Artifact;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** The media type of a file. Source: CAOM: Artifact.contentType; RFC 6838, section 4.2. */
final class ContentTypeForm extends ModelRule<Artifact> {
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9][\\w!#$&^.+-]*/[A-Za-z0-9][\\w!#$&^.+-]*(\\s*;.*)?");

  ContentTypeForm() {
    super(
        "art.content-type",
        Severity.WARNING,
        Artifact.class,
        "A contentType is a type and a subtype, with parameters or without.");
  }

  @Override
  public void check(Artifact artifact, Context context) {
    String type = artifact.contentType();
    if (type != null && !type.isEmpty() && !FORM.matcher(type).matches()) {
      context.report(
          Artifact.CONTENT_TYPE, "contentType \"" + type + "\" is not of the form type/subtype");
    }
  }
}
