package org.caom2.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints headings and rows of name and value, indented by their level and broken at the width. */
final class Page {
  private static final String INDENT = "  ";
  private static final int NAME_WIDTH = 13;

  private final Output output;
  private int level;

  Page(Output output) {
    this.output = output;
  }

  /** Prints what belongs to the heading printed last, one level deeper. */
  void deeper(Runnable rows) {
    level++;
    rows.run();
    level--;
  }

  void heading(String text) {
    String line = Printable.line(text);
    boolean bold = output.streams().outIsTerminal();
    output.line(INDENT.repeat(level) + (bold ? Style.bold.on() + line + Style.bold.off() : line));
  }

  /** Prints a row of those parts that are there, with commas between them; none if none is. */
  void row(String name, @Nullable String... parts) {
    row(name, Stream.of(parts));
  }

  /** The same with all of a list. */
  void row(String name, List<?> parts) {
    row(name, parts.stream().map(Object::toString));
  }

  private void row(String name, Stream<@Nullable String> parts) {
    List<String> told =
        parts
            .filter(part -> part != null && !part.isEmpty())
            .map(Printable::line)
            .collect(Collectors.toCollection(ArrayList::new));
    if (told.isEmpty()) {
      return;
    }
    told.subList(0, told.size() - 1).replaceAll(part -> part + ',');
    String before =
        INDENT.repeat(level) + String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s", name);
    int room = Math.max(2 * NAME_WIDTH, output.streams().width() - before.length());
    for (String line : broken(told, room)) {
      output.line(before + line);
      before = " ".repeat(before.length());
    }
  }

  /** Breaks a row between its parts, and those that are longer than a line at their blanks. */
  private static List<String> broken(List<String> parts, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      for (String piece : part.length() > width ? List.of(part.split(" ")) : List.of(part)) {
        if (line.length() > 0 && line.length() + 1 + piece.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
