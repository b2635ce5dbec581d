package org.caom2.testkit;

import java.util.Random;

/**
 * Random texts that every format of every version can hold: legal in XML 1.0, not empty, nothing up
 * to U+0020 at the ends.
 */
final class RandomTexts {
  private static final String[] AWKWARD = {
    "a",
    "true",
    "null",
    "None",
    "007",
    "1e5",
    "NaN",
    "-0.0",
    "2020-01-02T03:04:05.678",
    "a \"quoted\" 'text'",
    "<b>&amp;</b> & ]]> <!-- x -->",
    "{\"a\": [1, \\u0041]}",
    "back\\slash\\",
    "new\nline",
    "carriage\r\nreturn",
    "tab\there",
    "two  blanks   inside",
    "\u00a0no-break\u00a0",
    "\u2003em space\u2003",
    "e\u0301 combining, \u00e9 composed",
    "\ud83d\udd2d telescope \ud83c\udf0c",
    "\ud835\udd04\ud835\udd2b",
    "\u202eright to left\u202c",
    "\ufeffmark",
    "\u0085next line\u0085",
    "\u2028line separator\u2029",
    "\u007f\u0080\u009f",
    "\ufffd\ue000\ud7ff",
    "a/b%20c?d#e|f",
    "日本語 русский ελληνικά العربية",
    ":",
    "--",
    "?>",
    "%",
  };

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789";

  private final Random random;

  RandomTexts(Random random) {
    this.random = random;
  }

  /** A text, awkward in one of three cases, very long in one of some thousand. */
  String text() {
    if (random.nextInt(3) == 0) {
      String awkward = AWKWARD[random.nextInt(AWKWARD.length)];
      return random.nextInt(1000) == 0 ? (awkward + 'x').repeat(5000) : awkward;
    }
    StringBuilder text = new StringBuilder(word());
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(' ').append(word());
    }
    return text.toString();
  }

  /** A text without white space. */
  String word() {
    if (random.nextInt(10) == 0) {
      return "<\u00a0é\ud83d\udd2d&" + letters();
    }
    return letters();
  }

  private String letters() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(9); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
