package org.caom2.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What the help of all commands has in common: its parts in one order, each under its heading. The
 * first line of a command's description is one short sentence, which lists of commands show; its
 * footer is examples.
 */
final class UsageHelp {
  private static final String HELP = "help";

  private UsageHelp() {}

  /** Completes the help of a program and of its commands. */
  static void complete(CommandSpec program) {
    arrange(program.usageMessage());
    program
        .subcommands()
        .forEach((name, command) -> complete(name, command.getCommandSpec(), program));
  }

  private static void complete(String name, CommandSpec command, CommandSpec program) {
    if (name.equals(HELP)) {
      describeHelp(command.usageMessage());
    } else {
      addHelpOption(command, program);
    }
    arrange(command.usageMessage());
  }

  private static void arrange(UsageMessageSpec usage) {
    usage
        .descriptionHeading("%n")
        .parameterListHeading("%nArguments:%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit status:%n")
        .footerHeading("%nExamples:%n");
  }

  /** Adds --help and --version, which a command may use otherwise. */
  private static void addHelpOption(CommandSpec command, CommandSpec program) {
    if (command.findOption("--version") == null) {
      command.mixinStandardHelpOptions(true).versionProvider(program.versionProvider());
    } else {
      command.addOption(
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .description("Show this help message and exit.")
              .build());
    }
  }

  /** Words of the library's own command, in the manner of ours. */
  private static void describeHelp(UsageMessageSpec usage) {
    usage
        .header(new String[0])
        .synopsisHeading("Usage: ")
        .description("Shows the help of a command.", "Without a command, lists all of them.")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:The help is shown.", "2:Wrong usage, or no such command."))
        .footer("  caom2 help", "  caom2 help validate");
  }
}
