package org.caom2.cli;

import org.caom2.cli.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that has a shell complete the command. */
@Command(
    name = "completion",
    description = {
      "Prints a script that completes this command in bash or zsh.",
      "Have the shell read it when it starts, as the examples show. Then the tab key completes "
          + "commands, options, the values of options, the names of checks, and files."
    },
    exitCodeList = {"0:The script is printed.", "2:Wrong usage."},
    footer = {
      "  source <(caom2 completion bash)",
      "  caom2 completion bash > ~/.local/share/bash-completion/completions/caom2",
      "  source <(caom2 completion zsh)",
    })
final class CompletionCommand extends CaomCommand {
  /** The shells. */
  enum Shell {
    bash,
    zsh
  }

  /**
   * What picocli's script says in commands that have options with values: that the shell is not to
   * complete files where nothing else fits. Here that is where paths stand, which are plain texts.
   */
  private static final String NO_FILES = "type compopt &>/dev/null && compopt +o default";

  private static final String CURRENT = "  local curr_word=${COMP_WORDS[COMP_CWORD]}\n";
  private static final String PREVIOUS = "  local prev_word=${COMP_WORDS[COMP_CWORD-1]}\n";

  /** That bash takes the sign of {@code --option=value} for a word of its own. */
  private static final String NO_SIGN =
      "  if [ \"$curr_word\" = \"=\" ]; then curr_word=\"\"; fi\n";

  private static final String BEFORE_SIGN =
      "  if [ \"$prev_word\" = \"=\" ]; then prev_word=${COMP_WORDS[COMP_CWORD-2]}; fi\n";

  @Spec private @Nullable CommandSpec completion;

  // Not looked at: the script finds out by itself which of them reads it.
  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell = Shell.bash;

  CompletionCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    CommandSpec own = completion;
    if (own == null) {
      throw new IllegalStateException(shell + " has nothing to complete");
    }
    CommandSpec program = own.root();
    String script = AutoComplete.bash(program.name(), program.commandLine());
    output()
        .print(
            script
                .replace("  " + NO_FILES + "\n\n", "")
                .replace(CURRENT, CURRENT + NO_SIGN)
                .replace(PREVIOUS, PREVIOUS + BEFORE_SIGN));
  }
}
