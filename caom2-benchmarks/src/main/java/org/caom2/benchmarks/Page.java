package org.caom2.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in Markdown, some of whose tables are written by this module: each between {@code <!--
 * table NAME -->} and {@code <!-- end NAME -->}, each on a line of its own. All else is left as it
 * is.
 */
final class Page {
  private final Path file;
  private String text;

  private Page(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  static Page read(Path file) throws IOException {
    return new Page(file, Files.readString(file));
  }

  /** Puts lines in the place of a table; returns whether the page has a place for it. */
  boolean replace(String name, String lines) {
    String start = "<!-- table " + name + " -->\n";
    String end = "<!-- end " + name + " -->\n";
    Matcher place =
        Pattern.compile(Pattern.quote(start) + ".*?" + Pattern.quote(end), Pattern.DOTALL)
            .matcher(text);
    boolean found = place.find();
    if (found) {
      text = place.replaceFirst(Matcher.quoteReplacement(start + "\n" + lines + "\n\n" + end));
    }
    return found;
  }

  void write() throws IOException {
    Files.writeString(file, text);
  }
}
