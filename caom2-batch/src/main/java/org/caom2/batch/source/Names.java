package org.caom2.batch.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** What names of files tell. */
final class Names {
  private static final Pattern TAR =
      Pattern.compile(
          "\\.(tar(\\.[a-z0-9]{1,4})?|tgz|tbz|tbz2|txz|tzst|taz)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARCHIVE =
      Pattern.compile(TAR.pattern() + "|\\.(zip|7z|rar)$", Pattern.CASE_INSENSITIVE);

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

  /** Whether a file is an archive, of a kind that is read or not. */
  static boolean isArchive(String name) {
    return ARCHIVE.matcher(name).find();
  }

  /** Whether a file is a tar archive, compressed or not. */
  static boolean isTar(String name) {
    return TAR.matcher(name).find();
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** Whether a file is a tar archive that is read: one that is not compressed, or with gzip. */
  static boolean isReadTar(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".tar") || isTarGzip(lower);
  }

  /** Whether a file is a tar archive compressed with gzip. */
  static boolean isTarGzip(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".tar.gz") || lower.endsWith(".tgz");
  }
}
