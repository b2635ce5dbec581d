package org.caom2.batch.source;

import java.util.Locale;

/** What names of files tell. */
final class Names {
  private Names() {}

  /**
   * The path within an argument of what was found there; the name of a file that is the argument.
   */
  static String inside(String argument, String label) {
    if (!label.equals(argument) && label.startsWith(argument)) {
      return label.substring(argument.length()).replaceFirst("^!?/+", "");
    }
    return label.substring(label.lastIndexOf('/') + 1);
  }

  /** Whether a file in a folder or an archive is a document. */
  static boolean isDocument(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = isGzip(lower) ? lower.substring(0, lower.length() - ".gz".length()) : lower;
    return bare.endsWith(".xml") || bare.endsWith(".json");
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  static boolean isTarGzip(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".tar.gz") || lower.endsWith(".tgz");
  }
}
