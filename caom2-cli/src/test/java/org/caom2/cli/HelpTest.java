package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What every command says of itself. */
class HelpTest {
  private static final int LONGEST_SUMMARY = 70;
  private static final int NARROW = 80;

  /** Of the commands, as the README lists them: {@code | `validate` | checks … |}. */
  private static final String TABLE = "| command | does |";

  private static CommandLine program() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Caom.commandLine(
        new Output(new Streams(InputStream.nullInputStream(), nowhere, nowhere)));
  }

  private static Map<String, CommandLine> commands() {
    return program().getSubcommands();
  }

  /** The names of all commands; empty for the program itself. */
  static List<String> names() {
    List<String> names = new ArrayList<>(commands().keySet());
    names.add("");
    return names;
  }

  /** The lines with examples in the help of a command. */
  static List<String> examples(String name) {
    return List.of(spec(name).usageMessage().footer());
  }

  private static CommandSpec spec(String name) {
    CommandLine program = program();
    return (name.isEmpty() ? program : program.getSubcommands().get(name)).getCommandSpec();
  }

  @Test
  void theListOfCommandsHasASentenceOfEach() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams narrow =
        new Streams(
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream(),
            false,
            false,
            NARROW);
    assertThat(Caom.run(narrow, "help")).isZero();
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
    assertThat(commands()).hasSizeGreaterThan(10);
    commands()
        .forEach(
            (name, command) -> {
              String summary = command.getCommandSpec().usageMessage().description()[0];
              assertThat(summary)
                  .as(name)
                  .matches("[A-Z].*[a-z]s .*\\.")
                  .doesNotContain(". ")
                  .hasSizeLessThanOrEqualTo(LONGEST_SUMMARY);
              assertThat(lines)
                  .anyMatch(line -> line.matches(name + " +" + Pattern.quote(summary)));
            });
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyArgumentIsDescribed(String name) {
    CommandSpec command = spec(name);
    assertThat(command.options()).isNotEmpty();
    for (ArgSpec argument : command.args()) {
      assertThat(String.join(" ", argument.description()))
          .as(argument.toString())
          .matches("[A-Za-z].+\\.");
      if (argument.arity().max() > 0) {
        assertThat(argument.paramLabel()).doesNotContain("<", ">");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyStatusIsTold(String name) {
    Map<String, String> told = spec(name).usageMessage().exitCodeList();
    assertThat(told.keySet()).isSubsetOf("0", "1", "2").contains("0", "2");
    assertThat(told.values()).allMatch(text -> text.matches("[A-Z].+\\."));
  }

  @ParameterizedTest
  @MethodSource("names")
  void examplesCanBeParsed(String name) {
    List<String> examples = examples(name);
    assertThat(examples).hasSizeGreaterThanOrEqualTo(2).allMatch(line -> line.startsWith("  "));
    boolean ownFound = name.isEmpty();
    for (String example : examples) {
      List<List<String>> calls = ShellWords.of("caom2", example.strip());
      assertThat(calls).as(example).isNotEmpty();
      for (List<String> call : calls) {
        ownFound |= call.get(0).equals(name);
        assertThatCode(() -> program().parseArgs(call.toArray(new String[0])))
            .as(example)
            .doesNotThrowAnyException();
      }
    }
    assertThat(ownFound).isTrue();
  }

  @ParameterizedTest
  @MethodSource("names")
  void helpHasItsPartsInOrder(String name) {
    Run run = name.isEmpty() ? Run.of("--help") : Run.of(name, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: caom2 " + name)
        .containsSubsequence(
            spec(name).usageMessage().description()[0],
            "\nOptions:\n",
            "\nExit status:\n  0   ",
            "\nExamples:\n  ");
    assertThat(run.lines()).allMatch(line -> line.length() <= Streams.WIDTH);
  }

  @Test
  void theReadmeListsTheSameCommands() throws IOException {
    List<String> readme = Files.readAllLines(Path.of("../README.md"));
    List<String> listed =
        readme.subList(readme.indexOf(TABLE) + 2, readme.size()).stream()
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.replaceAll("^\\| `([a-z]+)` \\| .+ \\|$", "$1"))
            .toList();
    assertThat(listed).containsExactlyElementsOf(commands().keySet());
  }
}
