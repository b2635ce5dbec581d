package org.caom2.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What benchmarks gave as a table in Markdown, with ours beside the other ways to do the same.
 * Numbers are medians of the forks.
 */
final class Table {
  private final List<? extends Measured> all;

  /** A table of what is alike: speeds or memory. */
  Table(List<? extends Measured> all) {
    this.all = List.copyOf(all);
  }

  /** The lines, without an end of line at the end. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        all.get(0) instanceof Memory
            ? "| what | how | for an observation | for a byte of document | spread | ours is |"
            : "| what | how | per second | per processor second | spread | ours is |");
    lines.add("|---|---|--:|--:|--:|--:|");
    for (String what : all.stream().map(each -> each.name().what()).distinct().toList()) {
      append(lines, all.stream().filter(each -> each.name().what().equals(what)).toList());
    }
    return String.join("\n", lines);
  }

  private static void append(List<String> lines, List<? extends Measured> group) {
    double ours =
        group.stream()
            .filter(each -> each.name().isOurs())
            .mapToDouble(Measured::cost)
            .findFirst()
            .orElse(Double.NaN);
    String what = group.get(0).name().what();
    List<Measured> ordered = new ArrayList<>();
    group.stream().filter(each -> each.name().isOurs()).forEach(ordered::add);
    group.stream().filter(each -> !each.name().isOurs()).forEach(ordered::add);
    for (Measured each : ordered) {
      lines.add(row(each == ordered.get(0) ? what : "", each, ours));
    }
  }

  private static String row(String what, Measured measured, double ours) {
    List<String> cells = new ArrayList<>(List.of(what, words(measured.name().way())));
    cells.addAll(measured.cells());
    cells.add(String.format(Locale.ROOT, "%.0f %%", 100 * measured.spread()));
    boolean compared = !measured.name().isOurs() && Double.isFinite(ours);
    cells.add(compared ? Measured.digits(measured.cost() / ours) + " ×" : "");
    return ("| " + String.join(" | ", cells) + " |").replace("|  |", "| |");
  }

  /** {@code oursTwoThreads} as {@code ours two threads}. */
  static String words(String name) {
    return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
