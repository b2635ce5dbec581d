package org.caom2.validation.rules;

import java.net.URI;
import java.util.List;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * A list of identifiers of observations or planes. What the pattern of a schema refuses is reported
 * by readers; here is what the model refuses beyond that.
 */
abstract class ReferenceForm<T> extends ModelRule<T> {
  private final Field<T, List<URI>> field;
  private final Scalar<URI> pattern;
  private final int components;

  /**
   * @param pattern the form that the schemas of 2.2 to 2.4 ask for
   * @param components number of components up to 2.4
   */
  ReferenceForm(
      String id,
      Class<T> subject,
      String sentence,
      Field<T, List<URI>> field,
      Scalar<URI> pattern,
      int components) {
    super(id, Severity.ERROR, subject, sentence);
    this.field = field;
    this.pattern = pattern;
    this.components = components;
  }

  @Override
  public final void check(T subject, Context context) {
    List<URI> references = field.get(subject);
    int index = 0;
    for (URI reference : references == null ? List.<URI>of() : references) {
      if (context.version().compareTo(Version.V2_5) < 0) {
        old(reference, index, context);
      } else {
        newest(reference, index, context);
      }
      index++;
    }
  }

  private void newest(URI reference, int index, Context context) {
    String fault = Identifier.fault(reference);
    if (fault != null) {
      context.report(Identifier.severity(reference), field, index, reference + ": " + fault);
    }
  }

  private void old(URI reference, int index, Context context) {
    if (isReported(reference, context.version())) {
      return;
    }
    String fault = Identifier.oldFault(reference, components);
    String remark = Identifier.oldRemark(reference);
    if (fault != null) {
      context.report(field, index, reference + ": " + fault);
    } else if (remark != null) {
      context.report(Severity.WARNING, field, index, reference + ": " + remark);
    }
  }

  private boolean isReported(URI reference, Version version) {
    boolean[] reported = {false};
    if (version.compareTo(Version.V2_2) >= 0) {
      pattern.parse(reference.toString(), version, (code, message) -> reported[0] = true);
    }
    return reported[0];
  }
}
