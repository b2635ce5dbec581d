package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of {@code caom2 man}. */
class ManCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/manual/caom2-schema.1");

  @TempDir private Path folder;

  private static String page(String name) {
    Run run = name.isEmpty() ? Run.of("man") : Run.of("man", name);
    assertThat(run.status()).as(run.all()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void aPageHasAllThatHelpTells() throws IOException {
    String version = Run.of("--version").lines().get(0);
    assertThat(page("schema")).isEqualTo(Files.readString(GOLDEN).replace("@version@", version));
  }

  @Test
  void theFirstPageNamesTheOthers() {
    assertThat(page(""))
        .startsWith(".TH \"CAOM2\" \"1\"")
        .contains("\n.SH \"COMMANDS\"\n", "\\fBcaom2\\-validate\\fR(1)");
    assertThat(page("validate"))
        .contains("caom2\\-validate \\- checks documents", "\n\\fBcaom2\\fR(1)\n")
        .contains("[\\fB\\-\\-report\\fR=\\fIFORMAT=FILE\\fR]...");
  }

  @Test
  void unknownCommandsAreRefusedWithAGuess() {
    Run run = Run.of("man", "validat");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("No command is called 'validat' (did you mean validate?)");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void groffTakesAllPages() throws IOException, InterruptedException {
    assumeThat(
            Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "groff"))))
        .as("groff is not there")
        .isTrue();
    List<String> names = HelpTest.names();
    List<String> command = new ArrayList<>(List.of("groff", "-ww", "-man", "-Tutf8"));
    command.addAll(List.of("-P-cbou", "-rLL=200n", "-rHY=0"));
    for (String name : names) {
      command.add(Files.writeString(folder.resolve(name + ".1"), page(name)).toString());
    }
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    assertThat(Files.readString(err)).isEmpty();
    assertThat(status).isZero();
    String shown = Files.readString(out).replaceAll("\\s+", " ");
    for (String heading : List.of("NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS", "EXAMPLES")) {
      assertThat(shown.split(" " + heading + " ", -1)).hasSizeGreaterThan(names.size());
    }
    for (String name : names) {
      assertThat(HelpTest.examples(name)).allMatch(example -> shown.contains(example.strip()));
    }
  }
}
