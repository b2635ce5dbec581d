package org.caom2.validation.rules;

import java.net.URI;
import java.net.URISyntaxException;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Vocabulary;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

/**
 * Terms that no vocabulary can have. Up to 2.4 a term of another vocabulary has its namespace
 * before it; from 2.5 on terms are bare words. Source: CAOM: VocabularyTerm.
 */
final class TermForm extends Terms {
  TermForm() {
    super(
        "term.form",
        Severity.ERROR,
        "A term is one word, up to 2.4 with the namespace of its vocabulary before it.");
  }

  /** What is wrong with a term that its vocabulary does not list, null if nothing is. */
  static @Nullable String fault(String word, Version version) {
    int hash = word.indexOf('#');
    if (hash < 0 || version.compareTo(Version.V2_5) >= 0) {
      return PathComponent.fault(word, version);
    }
    String term = word.substring(hash + 1);
    if (term.isEmpty()) {
      return '"' + word + "\" has no term after its namespace";
    }
    try {
      new URI(word);
    } catch (URISyntaxException e) {
      return '"' + word + "\" is not a URI: " + e.getReason();
    }
    return PathComponent.fault(term, version);
  }

  @Override
  void check(String word, Vocabulary<Object> vocabulary, Field<?, ?> field, Context context) {
    boolean anyText =
        vocabulary.spellings(context.version()).isEmpty()
            && context.version().compareTo(Version.V2_5) < 0;
    String fault = anyText ? null : fault(word, context.version());
    if (fault != null) {
      context.report(field, field.name() + " " + fault);
    }
  }
}
