package org.caom2.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Lets all ways to do one thing take turns in one process, pass by pass. A machine that is slower
 * for a minute is slower for all of them, so that the quotients of passes beside each other tell
 * more there than JMH can, which measures one way after the other. But the virtual machine sees all
 * ways at once, and compiles none as if it were alone. The first half of the passes warms up.
 *
 * <p>Takes the name of a class of benchmarks and how many seconds it has. Writes the table {@code
 * NAMEByTurns} into the page that {@link Benchmarks} names.
 */
public final class Turns {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Pattern NATIVE = Pattern.compile(Benchmarks.NATIVE);
  private static final String HEAD =
      """
      | what | how | per processor second | ours is | half of the quotients |
      |---|---|--:|--:|--:|
      """;

  private final Class<?> type;
  private final States states = new States();
  private final List<Way> ways;

  /** One way to do it, with the nanoseconds that each pass took for each unit of work. */
  private record Way(Method method, List<Double> passes) {
    String name() {
      return method.getName();
    }

    /** Of the passes after those that warm up. */
    double[] costs() {
      return passes.subList(passes.size() / 2, passes.size()).stream()
          .mapToDouble(Double::doubleValue)
          .toArray();
    }
  }

  private Turns(Class<?> type) {
    this.type = type;
    List<Method> all =
        Arrays.stream(type.getMethods())
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .toList();
    Optional<String> obstacle =
        all.stream().anyMatch(Turns::isNative) ? Native.obstacle() : Optional.empty();
    this.ways =
        all.stream()
            .filter(method -> obstacle.isEmpty() || !isNative(method))
            .map(method -> new Way(method, new ArrayList<>()))
            .sorted(Comparator.comparing((Way way) -> !isOurs(way)).thenComparing(Way::name))
            .toList();
    obstacle.ifPresent(why -> System.err.println("skipped what calls native libraries: " + why));
  }

  private static boolean isNative(Method method) {
    return NATIVE.matcher(method.getDeclaringClass().getName() + '.' + method.getName()).find();
  }

  private static boolean isOurs(Way way) {
    return way.name().equals("ours");
  }

  /** Ends with 2 if the arguments are wrong. */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    if (args.length != 2 || !args[1].matches("[0-9]{1,5}")) {
      System.err.println("wanted: NAME SECONDS");
      System.exit(2);
    }
    Store.fill();
    Turns turns;
    try {
      turns = new Turns(Class.forName(Turns.class.getPackageName() + '.' + args[0]));
    } catch (ClassNotFoundException e) {
      System.err.println("no benchmarks are called " + args[0]);
      System.exit(2);
      return;
    }
    String from = Machine.now();
    int rounds = turns.run(Integer.parseInt(args[1]));
    String text =
        String.join(
            "; ",
            HEAD + turns.rows() + "\n\n" + rounds + " passes each, half of them to warm up",
            "from " + from,
            "to " + Machine.now(),
            Machine.description(),
            Store.load(Documents.ALL).description() + '.');
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println('\n' + text);
    String page = System.getProperty(Benchmarks.PAGE);
    if (page != null) {
      Page there = Page.read(Path.of(page));
      if (there.replace(args[0] + "ByTurns", text)) {
        there.write();
      } else {
        System.err.println(args[0] + "ByTurns has no place in " + page);
      }
    }
  }

  private int run(int seconds) throws ReflectiveOperationException {
    Object benchmark = type.getConstructor().newInstance();
    List<Way> order = new ArrayList<>(ways);
    int rounds = 0;
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (rounds < 2 || System.nanoTime() < end) {
      for (Way way : order) {
        way.passes.add(pass(way.method, benchmark));
      }
      // What comes first finds other things in the caches than what comes after it.
      Collections.rotate(order, 1);
      rounds++;
    }
    return rounds;
  }

  private double pass(Method method, Object benchmark) throws ReflectiveOperationException {
    long before = states.counted();
    long start = THREADS.getCurrentThreadCpuTime();
    states.call(method, benchmark);
    long took = THREADS.getCurrentThreadCpuTime() - start;
    return (double) took / (states.counted() - before);
  }

  private String rows() {
    List<String> rows = new ArrayList<>();
    double[] ours = ways.get(0).costs();
    for (Way way : ways) {
      rows.add(row(isOurs(way) ? type.getSimpleName() : "", way, ours));
    }
    return String.join("\n", rows);
  }

  private static String row(String what, Way way, double[] ours) {
    double[] costs = way.costs();
    double[] quotients = new double[costs.length];
    Arrays.setAll(quotients, i -> costs[i] / ours[i]);
    Arrays.sort(quotients);
    String speed = String.format(Locale.ROOT, "%,.0f", 1e9 / Measured.median(costs));
    String ratio = Measured.digits(Measured.median(quotients)) + " ×";
    String half =
        Measured.digits(quotients[quotients.length / 4])
            + " to "
            + Measured.digits(quotients[quotients.length * 3 / 4]);
    boolean compared = !isOurs(way);
    List<String> cells =
        List.of(what, Table.words(way.name()), speed, compared ? ratio : "", compared ? half : "");
    return ("| " + String.join(" | ", cells) + " |").replace("|  |", "| |").replace("|  |", "| |");
  }
}
