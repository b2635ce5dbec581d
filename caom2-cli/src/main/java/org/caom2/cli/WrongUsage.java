package org.caom2.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Printable;
import org.caom2.validation.policy.NearMatches;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with arguments, and what was perhaps meant. */
final class WrongUsage {
  private WrongUsage() {}

  /** Tells it on standard error; without any arguments, how the command is used. */
  static int tell(ParameterException e, String... arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    if (arguments.length == 0) {
      command.usage(err);
      return ExitStatus.UNUSABLE.code();
    }
    String option = unknownOption(e);
    if (option == null) {
      err.println("caom2: " + Printable.line(String.valueOf(e.getMessage())));
      UnmatchedArgumentException.printSuggestions(e, err);
    } else {
      err.println(
          "caom2: " + Printable.line("Unknown option: '" + option + "'" + meant(option, command)));
      if (isFile(option)) {
        err.println("The file of that name is " + Printable.line("./" + option));
      }
    }
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.UNUSABLE.code();
  }

  /** Paths are missed before options that do not exist, which may be why none is left. */
  private static @Nullable String unknownOption(ParameterException e) {
    List<String> unmatched = List.of();
    if (e instanceof UnmatchedArgumentException told) {
      unmatched = told.getUnmatched();
    } else if (e instanceof MissingParameterException) {
      unmatched = e.getCommandLine().getUnmatchedArguments();
    }
    return unmatched.stream()
        .filter(argument -> argument.startsWith("-") && argument.length() > 1)
        .findFirst()
        .orElse(null);
  }

  private static String meant(String option, CommandLine command) {
    int value = option.indexOf('=');
    List<String> names =
        command.getCommandSpec().options().stream()
            .flatMap(each -> Arrays.stream(each.names()))
            .filter(name -> name.startsWith("--"))
            .toList();
    return NearMatches.hint(value < 0 ? option : option.substring(0, value), names);
  }

  private static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
