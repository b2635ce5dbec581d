package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caom2.cli.output.Streams;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Usage, help, and how runs end. */
class CaomTest {
  private static final List<String> COMMANDS =
      List.of("validate", "show", "diff", "rules", "checksum", "convert", "schema");

  @TempDir private Path folder;

  @Test
  void withoutArgumentsUsageIsShownAndTheStatusIs2() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: caom2").contains(COMMANDS);
  }

  @Test
  void helpIsAResultWithExamples() {
    for (Run run : List.of(Run.of("--help"), Run.of("help"))) {
      assertThat(run.status()).isZero();
      assertThat(run.out()).startsWith("Usage: caom2").contains(COMMANDS).contains("Examples:");
      assertThat(run.err()).isEmpty();
    }
    for (String command : COMMANDS) {
      Run run = Run.of(command, "--help");
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .startsWith("Usage: caom2 " + command)
          .contains("Examples:")
          .contains("  caom2 " + command);
      assertThat(Run.of("help", command).out()).isEqualTo(run.out());
    }
  }

  @Test
  void versionNamesTheModelToo() {
    Run run = Run.of("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("caom2 ").contains("CAOM 2.0 to 2.5");
    for (String command : List.of("validate", "convert", "diff", "man")) {
      assertThat(Run.of(command, "-V")).as(command).isEqualTo(run);
    }
  }

  @Test
  void wrongUsageIsToldInAFewLines() {
    for (List<String> arguments :
        List.of(
            List.of("validate"),
            List.of("validate", "--no-such-option", "a.xml"),
            List.of("validate", "--format", "yaml", "a.xml"),
            List.of("validate", "--level", "bad", "a.xml"),
            List.of("nothing"),
            List.of("show"),
            List.of("diff", "a.xml"),
            List.of("diff", "a.xml", "b.xml", "c.xml"),
            List.of("diff", "--ignore", "lastmodified", "a.xml", "b.xml"),
            List.of("rules", "no.such.rule"))) {
      Run run = Run.of(arguments.toArray());
      assertThat(run.status()).as(arguments + run.all()).isEqualTo(2);
      assertThat(run.out()).as(arguments.toString()).isEmpty();
      assertThat(run.err()).startsWith("caom2: ").contains("Try 'caom2").doesNotContain("\tat ");
      assertThat(run.err().lines()).hasSizeLessThan(6);
    }
    assertThat(Run.of("vaildate").err()).contains("Did you mean: caom2 validate");
  }

  @Test
  void unknownOptionsComeWithWhatWasMeant() {
    assertThat(Run.of("validate", "--fromat", "json", "a.xml").err())
        .startsWith("caom2: Unknown option: '--fromat' (did you mean --format?)\n");
    assertThat(Run.of("validate", "--sumary=json", "a.xml").err())
        .startsWith("caom2: Unknown option: '--sumary=json' (did you mean --summary?)\n");
    assertThat(Run.of("validate", "--fromat=json").err())
        .as("a path is missing too")
        .startsWith("caom2: Unknown option: '--fromat=json' (did you mean --format?)\n");
    assertThat(Run.of("validate", "--\0").err()).startsWith("caom2: Unknown option: ");
  }

  @Test
  void aPathThatBeginsAsAnOptionDoesIsToldHowToGive() throws IOException {
    Path file = Files.writeString(Path.of("-test-" + ProcessHandle.current().pid() + ".xml"), "x");
    try {
      assertThat(Run.of("validate", file).err())
          .startsWith("caom2: Unknown option: '" + file + "'\nThe file of that name is ./" + file);
      assertThat(Run.of("validate", "--", file).status()).isEqualTo(1);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void argumentsAreNoFilesOfArguments() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), "--help");
    assertThat(Run.of("validate", "@" + list).err()).contains("@" + list + ": no such file");
  }

  /** As a pipe whose reader has gone, or a disk that is full. */
  private static final class Refusing extends OutputStream {
    private final String message;

    Refusing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }

  @Test
  void aReaderThatGoesEndsTheRunQuietly() throws IOException {
    Files.writeString(folder.resolve("a.xml"), Samples.faulty("a"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), new Refusing("Broken pipe"), err);
    assertThat(Caom.run(streams, "validate", folder.toString())).isEqualTo(1);
    assertThat(Caom.run(streams, "rules")).isZero();
    for (String text : List.of("--help", "--version", "help")) {
      assertThat(Caom.run(streams, text)).as(text).isZero();
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** In the language of the user, which the message of the system is in. */
  @Test
  void aPipeThatNobodyReadsEndsTheRunQuietly() throws IOException {
    Pipe pipe = Pipe.open();
    pipe.source().close();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (OutputStream out = Channels.newOutputStream(pipe.sink())) {
      Streams streams = new Streams(InputStream.nullInputStream(), out, err);
      assertThat(Caom.run(streams, "rules")).isZero();
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsTold() throws IOException {
    Files.writeString(folder.resolve("a.xml"), Samples.faulty("a"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(InputStream.nullInputStream(), new Refusing("No space left on device"), err);
    for (List<String> arguments :
        List.of(
            List.of("validate", folder.toString()),
            List.of("--help"),
            List.of("--version"),
            List.of("help"),
            List.of("help", "validate"),
            List.of("validate", "--help"))) {
      err.reset();
      assertThat(Caom.run(streams, arguments.toArray(String[]::new)))
          .as("%s", arguments)
          .isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .as("%s", arguments)
          .isEqualTo("caom2: cannot write: No space left on device\n");
    }
  }

  @Test
  void terminalsGetBoldHeadings() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), Samples.xml("a"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams terminal =
        new Streams(
            InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), true, true, 80);
    assertThat(Caom.run(terminal, "show", file.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\u001b[1mcaom:TEST/a\u001b[");
    assertThat(Run.of("show", file).out()).startsWith("caom:TEST/a\n");
  }

  /** Runs the command as a process of its own, as the launcher does. */
  private static Run process(boolean debug, Path input, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = java(arguments).redirectInput(input.toFile());
    Path out = Files.createTempFile(input.getParent(), "out", "");
    Path err = Files.createTempFile(input.getParent(), "err", "");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("CAOM2_DEBUG");
    if (debug) {
      builder.environment().put("CAOM2_DEBUG", "1");
    }
    int status = builder.start().waitFor();
    return new Run(status, Files.readString(out), Files.readString(err));
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Caom.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Java tells of these on standard error.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder;
  }

  @Test
  void pipesAreRead() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/stdin")), "no /dev/stdin");
    Process process = java("validate", "/dev/stdin").redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(Samples.bytes(Samples.xml("a")));
    }
    String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(all).isZero();
    assertThat(all).startsWith("1 document (1 of 2.4)");
  }

  @Test
  void runsAsAProcess() throws IOException, InterruptedException {
    Path input = Files.writeString(folder.resolve("a.xml"), Samples.faulty("é"));
    Run plain = process(false, input, "validate", "--format", "json", "-");
    assertThat(plain)
        .isEqualTo(Run.withInput(Files.readAllBytes(input), "validate", "--format", "json", "-"));
    assertThat(plain.status()).isEqualTo(1);
    assertThat(plain.out()).contains("caom:TEST/é");
    Run debug = process(true, input, "validate", "--format", "json", "-");
    assertThat(debug.out()).isEqualTo(plain.out());
    assertThat(debug.err()).contains("DEBUG").contains("reading -").endsWith(plain.err());
    assertThat(process(false, input, "--debug", "validate", "none.xml").err())
        .contains("0 documents");
  }
}
