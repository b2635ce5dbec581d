package org.caom2.cli.manual;

import java.util.List;
import java.util.Locale;

/**
 * A page being written in roff, with the macros of man(7) that groff and mandoc both know. Texts
 * are given plain and come out as they are: nothing in them is taken for roff.
 */
final class Roff {
  private final StringBuilder page = new StringBuilder();

  /** The text with all that roff would take for something else said in its own way. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> escaped.append(escape(c)));
    return escaped.toString();
  }

  private static String escape(int c) {
    return switch (c) {
      case '\\' -> "\\(rs";
      // A minus, which can be copied into a shell; a bare one becomes a hyphen.
      case '-' -> "\\-";
      case '\'' -> "\\(aq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      case '"' -> "\\(dq";
      default ->
          c < ' '
              ? " "
              : c < 0x7f ? Character.toString(c) : String.format(Locale.ROOT, "\\[u%04X]", c);
    };
  }

  /** The text in bold. */
  static String bold(String text) {
    return "\\fB" + escape(text) + "\\fR";
  }

  /** The text in italics. */
  static String italic(String text) {
    return "\\fI" + escape(text) + "\\fR";
  }

  /** Begins the page. */
  Roff title(String name, String source, String manual) {
    return line(
        ".TH \"%s\" \"1\" \"\" \"%s\" \"%s\""
            .formatted(escape(name.toUpperCase(Locale.ROOT)), escape(source), escape(manual)));
  }

  /** Begins a section. */
  Roff section(String heading) {
    return line(".SH \"" + escape(heading) + '"');
  }

  /** A line of what is roff already. */
  Roff roff(String text) {
    // A line that begins with a point or an apostrophe would be a request.
    return line(text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text);
  }

  /** A paragraph of its sentences. */
  Roff paragraph(List<String> lines) {
    line(".PP");
    return text(lines);
  }

  /** An entry of a list: its head, which is roff already, and a text. */
  Roff entry(String head, List<String> lines) {
    line(".TP").roff(head);
    return text(lines);
  }

  /** Lines as they stand, indented. */
  Roff verbatim(List<String> lines) {
    line(".PP").line(".RS 4").line(".nf");
    lines.forEach(each -> roff(escape(each)));
    return line(".fi").line(".RE");
  }

  private Roff text(List<String> lines) {
    lines.forEach(each -> roff(escape(each.strip())));
    return this;
  }

  private Roff line(String line) {
    page.append(line).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
