package org.caom2.cli;

import java.util.Locale;
import java.util.SortedMap;
import org.caom2.batch.check.Checks;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.caom2.model.issue.Code;
import org.caom2.validation.policy.NearMatches;
import org.caom2.validation.policy.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells which checks there are. */
@Command(
    name = "rules",
    description = {"Lists all checks with their severities, or explains one of them."},
    exitCodeList = {
      "0:The checks are listed, or the one is explained.",
      "2:Wrong usage, or no such check or policy."
    },
    footer = {
      "  caom2 rules",
      "  caom2 rules interval.order",
      "  caom2 rules --policy ours.yaml",
    })
final class RulesCommand extends CaomCommand {
  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      completionCandidates = CheckNames.class,
      description = "The check to explain.")
  private @Nullable String code;

  @Mixin private final PolicyOption policy = new PolicyOption();

  RulesCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    Policy judging;
    try {
      judging = policy.policy(output());
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
    SortedMap<String, Code> catalogue = Checks.catalogue();
    if (code == null) {
      list(catalogue, judging);
    } else {
      explain(code, catalogue, judging);
    }
  }

  private void list(SortedMap<String, Code> catalogue, Policy judging) {
    int longest = catalogue.keySet().stream().mapToInt(String::length).max().orElse(1);
    String format = "%-" + longest + "s  %-11s  %s";
    catalogue.forEach(
        (id, each) ->
            output()
                .line(
                    String.format(
                        Locale.ROOT, format, id, level(each, judging), text(each, judging))));
  }

  private static String level(Code check, Policy judging) {
    return judging.isOff(check.id())
        ? "off"
        : judging.severities().getOrDefault(check.id(), check.severity()).label();
  }

  /** What must hold; under a policy also how it changes the check. */
  private static String text(Code check, Policy judging) {
    String reason = judging.turnedOff().get(check.id());
    if (reason != null) {
      return check.sentence() + " Turned off: " + Printable.line(reason);
    }
    return judging.severities().containsKey(check.id())
        ? check.sentence() + " (otherwise " + check.severity().label() + ")"
        : check.sentence();
  }

  private void explain(String id, SortedMap<String, Code> catalogue, Policy judging) {
    Code found = catalogue.get(id);
    if (found == null) {
      throw wrongUsage(
          "No check is called '" + id + "'" + NearMatches.hint(id, catalogue.keySet()));
    }
    String page = Checks.page(id).orElse(null);
    output()
        .print(
            page == null
                ? "# " + id + "\n\n" + found.severity().label() + ": " + found.sentence() + "\n"
                : page);
    if (judging.isOff(id) || judging.severities().containsKey(id)) {
      output().line("\nUnder the policy: " + level(found, judging) + ". " + text(found, judging));
    }
  }
}
