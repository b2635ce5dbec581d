package org.caom2.validation.rules;

import java.util.Collection;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Vocabulary;
import org.caom2.validation.Context;

/**
 * Bare words that a vocabulary does not list. Source: CAOM: VocabularyTerm and its vocabularies.
 */
final class TermKnown extends Terms {
  TermKnown() {
    super(
        "term.unknown",
        Severity.WARNING,
        "A term without a namespace is one that the vocabulary of the version lists.");
  }

  /** A single term is an example, not a list. */
  private static boolean isListed(Collection<String> terms) {
    return terms.size() > 1;
  }

  @Override
  void check(String word, Vocabulary<Object> vocabulary, Field<?, ?> field, Context context) {
    if (word.indexOf('#') < 0
        && TermForm.fault(word, context.version()) == null
        && isListed(vocabulary.spellings(context.version()))) {
      context.report(
          field,
          field.name()
              + " "
              + word
              + " is none of "
              + String.join(", ", vocabulary.spellings(context.version())));
    }
  }
}
