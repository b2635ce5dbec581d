package org.caom2.validation.rules;

import java.util.List;
import java.util.Set;
import org.caom2.model.Instrument;
import org.caom2.model.Proposal;
import org.caom2.model.Provenance;
import org.caom2.model.Target;
import org.caom2.model.Telescope;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;

/** A rule on keywords. */
abstract class KeywordRule extends FieldRule {
  private static final Set<Field<?, ?>> KEYWORDS =
      Set.of(
          Proposal.KEYWORDS,
          Target.KEYWORDS,
          Telescope.KEYWORDS,
          Instrument.KEYWORDS,
          Provenance.KEYWORDS);

  KeywordRule(String id, Severity severity, String sentence) {
    super(id, severity, sentence);
  }

  /** What is wrong with a keyword, empty if nothing is. */
  abstract String fault(String keyword);

  @Override
  final boolean looksAt(Field<?, ?> field, Version version) {
    return KEYWORDS.contains(field);
  }

  @Override
  final void check(Object owner, Field<?, ?> field, Object value, Context context) {
    int index = 0;
    for (Object keyword : (List<?>) value) {
      String fault = fault(keyword.toString());
      if (!fault.isEmpty()) {
        context.report(field, index, fault);
      }
      index++;
    }
  }
}
