package org.caom2.cli;

import org.caom2.cli.manual.ManualPage;
import org.caom2.cli.output.Output;
import org.caom2.validation.policy.NearMatches;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints manual pages. */
@Command(
    name = "man",
    description = {
      "Prints the manual page of a command, for man to show.",
      "The page is roff with the macros of man(7). Without a command, it is that of caom2 itself."
    },
    exitCodeList = {"0:The page is printed.", "2:Wrong usage, or no such command."},
    footer = {
      "  caom2 man validate | man -l -",
      "  caom2 man > ~/.local/share/man/man1/caom2.1",
      "  caom2 man validate > ~/.local/share/man/man1/caom2-validate.1",
    })
final class ManCommand extends CaomCommand {
  @Spec private @Nullable CommandSpec man;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command to describe.")
  private @Nullable String command;

  ManCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    CommandSpec own = man;
    if (own == null) {
      throw new IllegalStateException("no program to describe");
    }
    output().print(ManualPage.of(asked(own.root(), command)));
  }

  private CommandSpec asked(CommandSpec program, @Nullable String name) {
    if (name == null) {
      return program;
    }
    CommandLine found = program.subcommands().get(name);
    if (found == null) {
      throw wrongUsage(
          "No command is called '"
              + name
              + "'"
              + NearMatches.hint(name, program.subcommands().keySet()));
    }
    return found.getCommandSpec();
  }
}
