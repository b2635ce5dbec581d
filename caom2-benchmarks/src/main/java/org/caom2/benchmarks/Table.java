package org.caom2.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What was measured as a table in Markdown, with ours beside the other ways of each group. Speeds
 * are medians of the forks, and how many times ours is faster is told by processor time.
 */
final class Table {
  private static final String OURS = "ours";
  private final List<Measured> all;

  Table(List<Measured> all) {
    this.all = List.copyOf(all);
  }

  /** The lines, without an end of line at the end. */
  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            | what | how | per second | per processor second | spread | ours is |
            |---|---|--:|--:|--:|--:|""");
    all.stream()
        .map(Measured::group)
        .distinct()
        .forEach(group -> append(text, all.stream().filter(m -> m.group().equals(group)).toList()));
    return text.toString();
  }

  private static void append(StringBuilder text, List<Measured> group) {
    double ours =
        group.stream()
            .filter(measured -> measured.way().equals(OURS))
            .mapToDouble(Measured::perProcessorSecond)
            .findFirst()
            .orElse(Double.NaN);
    String what = group.get(0).group();
    group.stream().filter(m -> m.way().equals(OURS)).forEach(m -> row(text, what, m, ours));
    String rest = group.get(0).way().equals(OURS) || Double.isFinite(ours) ? "" : what;
    group.stream().filter(m -> !m.way().equals(OURS)).forEach(m -> row(text, rest, m, ours));
  }

  private static void row(StringBuilder text, String what, Measured measured, double ours) {
    text.append(
        String.format(
            Locale.ROOT,
            "%n| %s | %s | %s | %s | %.0f %% | %s |",
            what,
            words(measured.way()),
            measured.speed(measured.perSecond()),
            measured.speed(measured.perProcessorSecond()),
            100 * measured.spread(),
            ratio(measured, ours)));
  }

  private static String ratio(Measured measured, double ours) {
    if (measured.way().equals(OURS) || !Double.isFinite(ours)) {
      return "";
    }
    return Measured.digits(ours / measured.perProcessorSecond()) + " ×";
  }

  /** {@code oursTwoThreads} as {@code ours two threads}. */
  private static String words(String name) {
    return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
