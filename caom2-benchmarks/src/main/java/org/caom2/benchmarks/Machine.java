package org.caom2.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What is to be told of the machine beside what was measured on it. */
final class Machine {
  private Machine() {}

  /** One line: processors, Java, system. */
  static String description() {
    return Runtime.getRuntime().availableProcessors()
        + " processors, "
        + System.getProperty("java.vm.name")
        + ' '
        + System.getProperty("java.vm.version")
        + ", "
        + System.getProperty("os.name")
        + ' '
        + System.getProperty("os.arch");
  }

  /** The time, and how many threads wanted to run in the minute before it. */
  static String now() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(
        Locale.ROOT, "%s, load %.1f", Instant.now().truncatedTo(ChronoUnit.SECONDS), load);
  }
}
