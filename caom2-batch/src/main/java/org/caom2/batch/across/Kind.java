package org.caom2.batch.across;

/** What a note is of. Notes are sorted by it first, so that it is the order of the findings. */
enum Kind {
  OBSERVATION('a'),
  PLANE('b'),
  ARTIFACT('c'),
  ID('d');

  private static final String HAS = "\t0";
  private static final String REFERS = "\t1";

  private final char letter;

  Kind(char letter) {
    this.letter = letter;
  }

  /** The key of a note. Tabs are in no name, and come before all that is. */
  String key(String name, boolean reference) {
    return letter + "\t" + name + (reference ? REFERS : HAS);
  }

  static Kind of(String key) {
    for (Kind kind : values()) {
      if (kind.letter == key.charAt(0)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(key);
  }

  /** Whether the note is of something that refers to the name, and not of what has it. */
  static boolean isReference(String key) {
    return key.endsWith(REFERS);
  }

  /** The name in a key. */
  static String name(String key) {
    return key.substring(1 + "\t".length(), key.length() - REFERS.length());
  }
}
