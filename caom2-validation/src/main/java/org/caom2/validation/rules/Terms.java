package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Vocabulary;
import org.caom2.validation.Context;

/** A rule on the terms of vocabularies where they are open; closed ones are a matter of readers. */
abstract class Terms extends FieldRule {
  Terms(String id, Severity severity, String sentence) {
    super(id, severity, sentence);
  }

  /**
   * Looks at a term.
   *
   * @param word the term as documents of the version spell it, not empty
   */
  abstract void check(
      String word, Vocabulary<Object> vocabulary, Field<?, ?> field, Context context);

  @Override
  final boolean looksAt(Field<?, ?> field, Version version) {
    return field.value() instanceof Vocabulary<?> vocabulary
        && !field.isList()
        && !vocabulary.closed(version);
  }

  @Override
  @SuppressWarnings("unchecked")
  final void check(Object owner, Field<?, ?> field, Object value, Context context) {
    Vocabulary<Object> vocabulary = (Vocabulary<Object>) field.value();
    String word = vocabulary.format(value, context.version());
    if (!word.isEmpty() && !vocabulary.lists(value, context.version())) {
      check(word, vocabulary, field, context);
    }
  }
}
