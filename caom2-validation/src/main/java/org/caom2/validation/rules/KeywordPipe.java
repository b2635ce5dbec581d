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

/** Keywords; databases join them by vertical bars. Source: CAOM: Proposal.keywords and others. */
final class KeywordPipe extends FieldRule {
  private static final Set<Field<?, ?>> KEYWORDS =
      Set.of(
          Proposal.KEYWORDS,
          Target.KEYWORDS,
          Telescope.KEYWORDS,
          Instrument.KEYWORDS,
          Provenance.KEYWORDS);

  KeywordPipe() {
    super("keyword.pipe", Severity.ERROR, "A keyword has no vertical bar.");
  }

  @Override
  boolean looksAt(Field<?, ?> field, Version version) {
    return KEYWORDS.contains(field);
  }

  @Override
  void check(Object owner, Field<?, ?> field, Object value, Context context) {
    int index = 0;
    for (Object keyword : (List<?>) value) {
      if (keyword.toString().indexOf('|') >= 0) {
        context.report(field, index, "keyword " + keyword + " has a vertical bar");
      }
      index++;
    }
  }
}
