package org.caom2.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command, in section 1: what {@code --help} tells, in the form that the
 * program {@code man} shows. The first line of the command's description is its summary, its footer
 * is examples.
 */
public final class ManualPage {
  private static final String MANUAL = "Common Archive Observation Model";

  private final CommandSpec command;
  private final UsageMessageSpec usage;
  private final Roff page = new Roff();

  private ManualPage(CommandSpec command) {
    this.command = command;
    this.usage = command.usageMessage();
  }

  /** The page of that command, as roff. */
  public static String of(CommandSpec command) {
    return new ManualPage(command).text();
  }

  private String text() {
    page.title(name(command), version(), MANUAL);
    page.section("NAME").roff(Roff.escape(name(command)) + " \\- " + Roff.escape(summary()));
    page.section("SYNOPSIS").roff(synopsis());
    page.section("DESCRIPTION").paragraph(List.of(usage.description()));
    arguments();
    options();
    commands();
    exitStatus();
    if (usage.footer().length > 0) {
      page.section("EXAMPLES").verbatim(Arrays.stream(usage.footer()).map(String::strip).toList());
    }
    page.section("SEE ALSO").roff(seeAlso());
    return page.toString();
  }

  /** As the page is called: {@code caom2-validate}. */
  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String version() {
    String[] told = command.root().version();
    return told.length == 0 ? command.root().name() : told[0];
  }

  /** The summary as lists of manual pages have it: no capital, no full stop. */
  private String summary() {
    String sentence = usage.description().length == 0 ? "" : usage.description()[0];
    String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return bare.isEmpty()
        ? bare
        : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  private String synopsis() {
    List<String> words = new ArrayList<>();
    words.add(Roff.bold(command.qualifiedName()));
    for (OptionSpec option : shown()) {
      String word = Roff.bold(option.longestName()) + value(option);
      words.add((option.required() ? word : "[" + word + "]") + repeated(option.isMultiValue()));
    }
    for (PositionalParamSpec argument : command.positionalParameters()) {
      String word = Roff.italic(argument.paramLabel()) + repeated(argument.arity().max() > 1);
      words.add(argument.arity().min() > 0 ? word : "[" + word + "]");
    }
    if (!command.subcommands().isEmpty()) {
      words.add("[" + Roff.italic("COMMAND") + "]");
    }
    return String.join(" ", words);
  }

  private static String repeated(boolean several) {
    return several ? "..." : "";
  }

  /** The options by their names, those that must be given first. */
  private List<OptionSpec> shown() {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .sorted(
            Comparator.comparing((OptionSpec option) -> !option.required())
                .thenComparing(OptionSpec::longestName))
        .toList();
  }

  private static String value(ArgSpec option) {
    return option.arity().max() == 0 ? "" : "=" + Roff.italic(option.paramLabel());
  }

  private void arguments() {
    List<PositionalParamSpec> arguments =
        command.positionalParameters().stream().filter(each -> !each.hidden()).toList();
    if (!arguments.isEmpty()) {
      page.section("ARGUMENTS");
      for (PositionalParamSpec each : arguments) {
        page.entry(Roff.italic(each.paramLabel()), List.of(each.description()));
      }
    }
  }

  private void options() {
    page.section("OPTIONS");
    for (OptionSpec option : shown()) {
      String names = Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
      page.entry(names + value(option), List.of(option.description()));
    }
  }

  private void commands() {
    if (!command.subcommands().isEmpty()) {
      page.section("COMMANDS");
      for (Map.Entry<String, CommandLine> each : command.subcommands().entrySet()) {
        String[] told = each.getValue().getCommandSpec().usageMessage().description();
        page.entry(Roff.bold(each.getKey()), List.of(told).subList(0, Math.min(1, told.length)));
      }
    }
  }

  private void exitStatus() {
    if (!usage.exitCodeList().isEmpty()) {
      page.section("EXIT STATUS");
      usage
          .exitCodeList()
          .forEach((code, meaning) -> page.entry(Roff.bold(code.strip()), List.of(meaning)));
    }
  }

  /** The page of the program, or those of its commands. */
  private String seeAlso() {
    CommandSpec parent = command.parent();
    Stream<CommandSpec> others =
        parent == null
            ? command.subcommands().values().stream().map(CommandLine::getCommandSpec)
            : Stream.of(parent);
    return others.map(each -> Roff.bold(name(each)) + "(1)").collect(Collectors.joining(", "));
  }
}
