package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;

/** Keywords; databases join them by vertical bars. Source: CAOM: Proposal.keywords and others. */
final class KeywordPipe extends KeywordRule {
  KeywordPipe() {
    super("keyword.pipe", Severity.ERROR, "A keyword has no vertical bar.");
  }

  @Override
  String fault(String keyword) {
    return keyword.indexOf('|') >= 0 ? "keyword " + keyword + " has a vertical bar" : "";
  }
}
