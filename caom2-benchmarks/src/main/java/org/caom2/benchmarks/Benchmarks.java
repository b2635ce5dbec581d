package org.caom2.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks and prints what they gave as a table. Takes the arguments of JMH; what it gives
 * goes to a file in JSON: the one that {@code -rff} tells, else that of the system property {@code
 * caom2.benchmarks.results}, else {@code benchmarks.json}.
 */
public final class Benchmarks {
  private static final String RESULTS = "caom2.benchmarks.results";
  private static final String NATIVE =
      "((PixelToSky|SkyToPixel|ComputePlanes)\\.reference.*|Validate\\.reference)$";

  private Benchmarks() {}

  /** Ends with 2 if the arguments are wrong or fit no benchmark, and with 1 if one fails. */
  public static void main(String[] args) {
    try {
      run(new CommandLineOptions(args));
    } catch (CommandLineOptionException | NoBenchmarksException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (RunnerException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(CommandLineOptions told) throws RunnerException {
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
    Store.fill();
    List<String> lines = new ArrayList<>();
    lines.add(Machine.description());
    lines.add("from " + Machine.now());
    List<Measured> measured = new Runner(options.build()).run().stream().map(Measured::of).toList();
    lines.add("to " + Machine.now());
    lines.add(Store.load(Documents.ALL).description());
    obstacle.ifPresent(why -> lines.add("skipped " + NATIVE + ": " + why));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println();
    lines.forEach(out::println);
    out.println();
    out.println(new Table(measured).text());
  }
}
