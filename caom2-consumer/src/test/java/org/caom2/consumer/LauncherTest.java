package org.caom2.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher of the distribution, and its class-data archive, which is never to be noticed. Java
 * 17 keeps no classes of jars whose path has a space, so there it is of no use either.
 */
class LauncherTest {
  private static final Path CLI = Path.of("../caom2-cli");

  @TempDir private Path folder;

  @BeforeAll
  static void shell() {
    Assumptions.assumeTrue(File.separatorChar == '/', "no sh");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path copied = to.resolve(from.relativize(each).toString());
        if (!Files.isDirectory(copied)) {
          Files.copy(each, copied);
        }
      }
    }
  }

  /** As the archives of a release have it. */
  private Path unpacked(String name) throws IOException {
    Path home = folder.resolve(name);
    copy(CLI.resolve("src/main/dist"), home);
    copy(CLI.resolve("target/lib"), home.resolve("lib"));
    Files.copy(CLI.resolve("target/caom2-cli.jar"), home.resolve("caom2-cli.jar"));
    copy(Path.of("../examples"), home.resolve("examples"));
    return home;
  }

  private static ProcessBuilder program(Path home, String options) {
    ProcessBuilder program =
        new ProcessBuilder("sh", home.resolve("bin/caom2").toString(), "--version");
    program
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CAOM2_CLASSPATH"));
    program.environment().put("JAVA_HOME", System.getProperty("java.home"));
    program.environment().put("CAOM2_JAVA_OPTS", options);
    return program;
  }

  private static String run(Path home, String options) throws IOException, InterruptedException {
    return Programs.succeed(program(home, options));
  }

  private static List<Path> archives(Path home) throws IOException {
    try (Stream<Path> all = Files.list(home)) {
      return all.filter(file -> file.toString().contains(".jsa")).toList();
    }
  }

  private static void hasRun(String printed) {
    assertThat(printed).isEqualTo("caom2 " + Published.version() + "\nCAOM 2.0 to 2.5\n");
  }

  private static long fromArchive(String loaded) {
    return loaded
        .lines()
        .filter(line -> line.contains("org.caom2.") && line.contains("shared objects file (top)"))
        .count();
  }

  @Test
  void theFirstRunMakesAnArchiveThatLaterRunsUse() throws IOException, InterruptedException {
    Path home = unpacked("caom2");
    hasRun(run(home, ""));
    assertThat(archives(home)).hasSize(1).allMatch(file -> file.toFile().length() > 1_000_000);
    assertThat(fromArchive(run(home, "-Xlog:class+load"))).isGreaterThan(10);
    hasRun(run(home, "-XX:+UseSerialGC -XX:-UseCompressedOops"));

    Path jar = home.resolve("caom2-cli.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    String loaded = run(home, "-Xlog:class+load");
    assertThat(loaded).contains("CAOM 2.0 to 2.5");
    assertThat(fromArchive(loaded)).as("the archive is for other jars").isZero();
    hasRun(run(home, ""));

    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plus(Duration.ofSeconds(2))));
    hasRun(run(home, ""));
    assertThat(fromArchive(run(home, "-Xlog:class+load"))).as("made anew").isGreaterThan(10);
  }

  @Test
  void anArchiveThatIsNoneIsPassedOver() throws IOException, InterruptedException {
    Path home = unpacked("with space");
    String version = System.getProperty("java.version").replaceFirst("[^0-9.].*", "");
    Path archive = home.resolve("caom2-cli-" + version + ".jsa");
    for (String content : List.of("", "no archive")) {
      Files.writeString(archive, content);
      Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
      hasRun(run(home, ""));
      assertThat(archive).hasContent(content);
    }
  }

  @Test
  void firstRunsMayBeManyAtOnce() throws IOException, InterruptedException {
    Path home = unpacked("with space");
    List<Process> processes =
        List.of(
            program(home, "").redirectErrorStream(true).start(),
            program(home, "").redirectErrorStream(true).start(),
            program(home, "").redirectErrorStream(true).start());
    for (Process process : processes) {
      hasRun(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertThat(process.waitFor()).isZero();
    }
    assertThat(archives(home)).hasSize(1);
  }

  @Test
  void rulesOfAnotherPlaceTakePart() throws IOException, InterruptedException {
    Path home = unpacked("with space");
    Path own = Files.createDirectories(folder.resolve("own rules"));
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      Programs.jdk(
          "javac",
          "-cp",
          Programs.path(jars.toList()),
          "-d",
          own.toString(),
          "src/test/resources/consumer/OwnRules.java");
    }
    Path services = Files.createDirectories(own.resolve("META-INF/services"));
    Path named = services.resolve("org.caom2.validation.RuleSet");
    Files.writeString(named, "OwnRules\n");
    Ended ended = validate(home, own);
    assertThat(ended.printed())
        .contains("error own.telescope: a telescope: AMT-3.6m\n")
        .contains("1  error own.telescope");
    assertThat(ended.status()).isEqualTo(1);

    Files.writeString(named, "NotThere\n");
    ended = validate(home, own);
    assertThat(ended.printed())
        .startsWith("caom2: what is on the class path does not fit: ")
        .contains("NotThere")
        .hasLineCount(1);
    assertThat(ended.status()).isEqualTo(2);

    ended = validate(home, folder.resolve("own rulse"));
    assertThat(ended.printed())
        .isEqualTo("caom2: CAOM2_CLASSPATH: there is no " + folder.resolve("own rulse") + "\n");
    assertThat(ended.status()).isEqualTo(2);
  }

  /** Else the next file that Java opens would be read as a document, or written into. */
  @Test
  void aStreamThatIsClosedIsNoOtherFile() throws IOException, InterruptedException {
    Path home = unpacked("with space");
    Ended ended = end(shell(home, "validate - <&-"));
    assertThat(ended.printed()).startsWith("caom2: -: ").doesNotContain("xml.");
    assertThat(ended.status()).isEqualTo(2);

    ended = end(shell(home, "rules >&-"));
    assertThat(ended.printed()).startsWith("caom2: cannot write: ").hasLineCount(1);
    assertThat(ended.status()).isEqualTo(2);

    ended = end(shell(home, "rules 2>&-"));
    assertThat(ended.printed()).startsWith("agree.function-bounds ");
    assertThat(ended.status()).isZero();
  }

  private static ProcessBuilder shell(Path home, String arguments) {
    return program(home, "")
        .command("sh", "-c", "sh \"$0\" " + arguments, home.resolve("bin/caom2").toString());
  }

  private record Ended(int status, String printed) {}

  private static Ended validate(Path home, Path classPath)
      throws IOException, InterruptedException {
    ProcessBuilder program = program(home, "");
    program.command(
        "sh",
        home.resolve("bin/caom2").toString(),
        "validate",
        home.resolve("examples/2.4/optical-image.xml").toString());
    program.environment().put("CAOM2_CLASSPATH", classPath.toString());
    return end(program);
  }

  private static Ended end(ProcessBuilder program) throws IOException, InterruptedException {
    Process process = program.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), printed);
  }
}
