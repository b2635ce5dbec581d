package org.caom2.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.wording.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands have in common: an output, and the status that it comes to. */
abstract class CaomCommand implements Callable<Integer> {
  /** What the exit status 0 means, in help. */
  static final String NO_ERRORS = "0:No errors.";

  /** What the exit status 2 means, in help. */
  static final String UNUSABLE =
      "2:Wrong usage, or an input that cannot be opened or decompressed.";

  private static final int ERRORS_TOLD = 5;

  private final Output output;

  @Spec private @Nullable CommandSpec spec;

  CaomCommand(Output output) {
    this.output = output;
  }

  /** Where results and complaints go. */
  final Output output() {
    return output;
  }

  /**
   * What could be read of a document; null if nothing could. The errors of its reader are told on
   * standard error.
   */
  final @Nullable Document readable(LabelledDocument document) {
    Document read = document.outcome().value();
    List<Issue> errors = document.outcome().issues().stream().filter(Issue::isError).toList();
    if (read == null || !errors.isEmpty()) {
      output.raise(ExitStatus.FOUND);
    }
    String told = "caom2: " + document.label() + ": ";
    for (Issue error : errors.subList(0, Math.min(errors.size(), ERRORS_TOLD))) {
      output.note(told + error);
    }
    if (errors.size() > ERRORS_TOLD) {
      int more = errors.size() - ERRORS_TOLD;
      output.note(
          told
              + Counted.of(more, "more error", "more errors")
              + "; caom2 validate tells all of them");
    }
    return read;
  }

  /** What to throw for arguments that are wrong. */
  final RuntimeException wrongUsage(String message) {
    CommandSpec own = spec;
    return own == null
        ? new IllegalArgumentException(message)
        : new ParameterException(own.commandLine(), message);
  }

  /** Does what the command is for. */
  abstract void run();

  @Override
  public final Integer call() {
    run();
    output.finish();
    return output.status().code();
  }
}
