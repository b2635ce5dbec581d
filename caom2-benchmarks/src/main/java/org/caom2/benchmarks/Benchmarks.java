package org.caom2.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks and prints what they gave as tables. Takes the arguments of JMH; what it gives
 * goes to a file in JSON: the one that {@code -rff} tells, else that of the system property {@code
 * caom2.benchmarks.results}, else {@code benchmarks.json}. If the system property {@code
 * caom2.benchmarks.page} names a page in Markdown, the tables there are written anew.
 */
public final class Benchmarks {
  private static final String RESULTS = "caom2.benchmarks.results";
  static final String PAGE = "caom2.benchmarks.page";

  /** The benchmarks that call native libraries. */
  static final String NATIVE =
      "((PixelToSky|SkyToPixel|ComputePlanes)\\.reference.*|Validate\\.reference)$";

  private Benchmarks() {}

  /** Ends with 2 if the arguments are wrong or fit no benchmark, and with 1 if one fails. */
  public static void main(String[] args) {
    try {
      run(new CommandLineOptions(args));
    } catch (CommandLineOptionException | NoBenchmarksException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (RunnerException | IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(CommandLineOptions told) throws RunnerException, IOException {
    Store.fill();
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(told)
            .shouldFailOnError(true)
            .resultFormat(ResultFormatType.JSON)
            .result(told.getResult().orElse(System.getProperty(RESULTS, "benchmarks.json")));
    Optional<String> obstacle = Native.obstacle();
    if (obstacle.isPresent()) {
      options.exclude(NATIVE);
    }
    List<String> circumstances = new ArrayList<>();
    circumstances.add("from " + Machine.now());
    Collection<RunResult> results = new Runner(options.build()).run();
    circumstances.add("to " + Machine.now());
    circumstances.add(Machine.description());
    circumstances.add(Store.load(Documents.ALL).description());
    Report report = new Report(results, circumstances);
    report.print();
    obstacle.ifPresent(why -> System.out.println("\nskipped " + NATIVE + ": " + why));
    String page = System.getProperty(PAGE);
    if (page != null) {
      report.update(Path.of(page));
    }
  }
}
