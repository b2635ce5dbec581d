package org.caom2.validation.rules;

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

  @Override
  void check(String word, Vocabulary<Object> vocabulary, Field<?, ?> field, Context context) {
    if (word.indexOf('#') < 0
        && TermForm.fault(word, context.version()) == null
        && !vocabulary.spellings(context.version()).isEmpty()) {
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
