package org.caom2.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.results.RunResult;

/** The tables of a run, each with a line on how it was measured. */
final class Report {
  private final List<String> circumstances;
  private final Map<String, List<Measured>> tables = new LinkedHashMap<>();
  private final Map<String, String> captions = new LinkedHashMap<>();

  /**
   * The report on some results.
   *
   * @param circumstances what is to be told of the machine and of the run
   */
  Report(Collection<RunResult> results, List<String> circumstances) {
    this.circumstances = List.copyOf(circumstances);
    for (RunResult result : results) {
      Measured measured = Measured.of(result);
      String table = measured.name().table();
      tables.computeIfAbsent(table, name -> new ArrayList<>()).add(measured);
      captions.putIfAbsent(table, Plan.of(result.getParams()));
    }
  }

  void print() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String table : tables.keySet()) {
      out.println();
      out.println(text(table));
    }
  }

  /**
   * Writes the tables into a page. A table of which a part was measured only is left as it was, and
   * that is told.
   */
  void update(Path file) throws IOException {
    Page page = Page.read(file);
    for (Map.Entry<String, List<Measured>> table : tables.entrySet()) {
      List<String> missing = missing(table.getKey(), table.getValue());
      if (!missing.isEmpty()) {
        System.err.println(
            table.getKey() + " is not updated, for these were not measured: " + missing);
      } else if (!page.replace(table.getKey(), text(table.getKey()))) {
        System.err.println(table.getKey() + " has no place in " + file);
      }
    }
    page.write();
  }

  private static List<String> missing(String table, List<Measured> measured) {
    try {
      Class<?> type = Class.forName(Report.class.getPackageName() + '.' + table);
      return Stream.of(type.getMethods())
          .filter(method -> method.isAnnotationPresent(Benchmark.class))
          .map(Method::getName)
          .filter(way -> measured.stream().noneMatch(each -> each.name().way().equals(way)))
          .sorted()
          .toList();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(String table) {
    List<String> told = new ArrayList<>();
    told.add(captions.get(table));
    told.addAll(circumstances);
    return new Table(tables.getOrDefault(table, List.of())).text()
        + "\n\n"
        + String.join("; ", told)
        + '.';
  }
}
