package org.caom2.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Runs other programs. */
final class Programs {
  private Programs() {}

  /** What came of a program: its exit status, and all that it printed. */
  record Ended(int status, String printed) {}

  static Ended run(ProcessBuilder program) throws IOException, InterruptedException {
    Process process = program.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), printed);
  }

  /** Runs a program that has to succeed, and gives all that it printed. */
  static String succeed(ProcessBuilder program) throws IOException, InterruptedException {
    Ended ended = run(program);
    assertThat(ended.status()).as(program.command() + "\n" + ended.printed()).isZero();
    return ended.printed();
  }

  /** Runs a program of the JDK that runs these tests: java, javac. */
  static String jdk(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
    command.addAll(List.of(arguments));
    return succeed(new ProcessBuilder(command));
  }

  /** Files as one argument. */
  static String path(Collection<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
