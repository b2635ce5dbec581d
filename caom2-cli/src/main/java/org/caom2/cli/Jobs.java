package org.caom2.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how many documents are dealt with at once. */
final class Jobs {
  private static final int MOST = 1024;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = {
        "How many documents are read and checked at once; without it, one for each processor.",
        "What is printed is the same whatever the number."
      })
  private int jobs = Runtime.getRuntime().availableProcessors();

  /**
   * The number.
   *
   * @throws ParameterException if it is none
   */
  int count() {
    if (jobs >= 1 && jobs <= MOST) {
      return jobs;
    }
    String message = "-j is a number from 1 to " + MOST + ", not " + jobs;
    CommandSpec of = command;
    throw of == null
        ? new IllegalArgumentException(message)
        : new ParameterException(of.commandLine(), message);
  }
}
