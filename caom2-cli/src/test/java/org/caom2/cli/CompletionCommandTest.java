package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of {@code caom2 completion}, as the shells take it. */
class CompletionCommandTest {
  @TempDir private Path folder;
  private Path script = Path.of("");

  @BeforeEach
  void print() throws IOException {
    Run run = Run.of("completion", "bash");
    assertThat(run.status()).as(run.all()).isZero();
    assertThat(run.err()).isEmpty();
    script = Files.writeString(folder.resolve("caom2"), run.out());
  }

  /** Runs a shell without the user's settings; its output, errors included. */
  private String shell(String... command) throws IOException, InterruptedException {
    assumeThat(isInstalled(command[0])).as(command[0] + " is not there").isTrue();
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int status = process.waitFor();
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(status).as(printed).isZero();
    return printed;
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
        .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }

  /** What bash proposes for the last of the words. */
  private List<String> completed(String... words) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("caom2"));
    line.addAll(List.of(words));
    String array = line.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    String ask =
        """
        source %s
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        COMP_LINE="${COMP_WORDS[*]}"
        COMP_POINT=${#COMP_LINE}
        _complete_caom2
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(script, array, words.length);
    return shell("bash", "--norc", "-c", ask).lines().filter(each -> !each.isEmpty()).toList();
  }

  @Test
  void bothShellsGetTheScript() {
    assertThat(Run.of("completion", "zsh").out())
        .isEqualTo(Run.of("completion", "bash").out())
        .contains("bashcompinit");
    assertThat(Run.of("completion").status()).isEqualTo(2);
    assertThat(Run.of("completion", "fish").err()).contains("bash, zsh");
  }

  @Test
  void bashTakesTheScript() throws IOException, InterruptedException {
    assertThat(shell("bash", "-n", script.toString())).isEmpty();
  }

  @Test
  void zshTakesTheScript() throws IOException, InterruptedException {
    String ask = "autoload -U +X compinit && compinit -D -u; source " + script;
    assertThat(shell("zsh", "-f", "-c", ask + "; print $_comps[caom2]"))
        .contains("_bash_complete")
        .contains("_complete_caom2");
  }

  @Test
  void commandsAreCompleted() throws IOException, InterruptedException {
    assertThat(completed("val")).containsExactly("validate");
    assertThat(completed("comp")).containsExactlyInAnyOrder("compare", "compute", "completion");
    assertThat(completed("--ver")).containsExactly("--version");
  }

  @Test
  void optionsAndTheirValuesAreCompleted() throws IOException, InterruptedException {
    assertThat(completed("validate", "--sum"))
        .containsExactlyInAnyOrder("--summary", "--summary-file");
    assertThat(completed("validate", "--format", "s")).containsExactly("sarif");
    assertThat(completed("validate", "--format", "=", "s")).containsExactly("sarif");
    assertThat(completed("validate", "--format", "=")).contains("sarif", "json").hasSize(5);
    assertThat(completed("convert", "--to", "2.")).contains("2.0", "2.5").hasSize(6);
    assertThat(completed("schema", "--version", "2.5")).containsExactly("2.5");
    assertThat(completed("rules", "interval.")).contains("interval.order");
    assertThat(completed("completion", "z")).containsExactly("zsh");
  }

  /** The script keeps the values of an option under its label, once for each command. */
  @Test
  void labelsAreNotSharedByOptionsWithValuesOfTheirOwn() throws IOException {
    for (String function : Files.readString(script).split("\nfunction ")) {
      assertThat(Pattern.compile("local (\\w+)_option_args=").matcher(function).results())
          .extracting(found -> found.group(1))
          .as(function.lines().findFirst().orElse(""))
          .doesNotHaveDuplicates();
    }
  }

  /** Where the script proposes nothing, the shell proposes files, if it is not told otherwise. */
  @Test
  void filesAreLeftToTheShell() throws IOException, InterruptedException {
    assertThat(completed("validate", "obs")).isEmpty();
    assertThat(completed("validate", "--policy", "our")).isEmpty();
    assertThat(Files.readString(script))
        .doesNotContain("+o default")
        .containsPattern("complete -F _complete_caom2 -o default caom2");
  }
}
