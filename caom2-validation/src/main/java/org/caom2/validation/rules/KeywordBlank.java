package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;

/**
 * Keywords without a word, and those with blanks around it. Readers take away what ASCII has of
 * these; what is left are the blanks of Unicode, and those in observations that are no documents
 * yet. Source: CAOM: Proposal.keywords and others.
 */
final class KeywordBlank extends KeywordRule {
  KeywordBlank() {
    super("keyword.blank", Severity.WARNING, "A keyword has a word, and no blanks around it.");
  }

  @Override
  String fault(String keyword) {
    if (isBlank(keyword)) {
      return keyword.isEmpty() ? "a keyword is empty" : "a keyword is blank";
    }
    return isBlank(keyword.codePointAt(0)) || isBlank(keyword.codePointBefore(keyword.length()))
        ? "keyword \"" + keyword + "\" has blanks around it"
        : "";
  }

  /** Whether a text has no character but blanks, those of Unicode included. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(KeywordBlank::isBlank);
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
