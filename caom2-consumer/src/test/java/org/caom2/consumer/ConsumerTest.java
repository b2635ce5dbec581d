package org.caom2.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that uses what is published, and has nothing else of ours. Resolving it fails if a
 * published pom needs something that is not published.
 */
class ConsumerTest {
  private static final Path SOURCES = Path.of("src/test/resources/consumer");
  private static final String DOCUMENT = "../examples/2.4/optical-image.xml";
  private static final Pattern MANAGED = Pattern.compile("<artifactId>(caom2-[a-z]+)</artifactId>");

  private static Resolution resolution;

  @TempDir private Path folder;

  @BeforeAll
  static void resolve() throws IOException, InterruptedException {
    resolution = Resolution.ofAll();
  }

  @Test
  void theBillOfMaterialsNamesAllThatIsPublished() throws IOException {
    String pom = Files.readString(resolution.published().file("caom2-bom", "pom"));
    String managed = pom.substring(pom.indexOf("<dependencyManagement>"));
    SortedSet<String> named =
        MANAGED
            .matcher(managed)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named)
        .isEqualTo(resolution.published().modules())
        .contains("caom2-model", "caom2-cli");
  }

  @Test
  void allOfOursComesFromWhatIsPublished() throws IOException {
    List<Path> origins = resolution.originsOfOurs();
    assertThat(origins).hasSizeGreaterThan(resolution.published().modules().size());
    for (Path origin : origins) {
      assertThat(Files.readAllLines(origin))
          .as(origin.toString())
          .filteredOn(line -> !line.startsWith("#"))
          .allMatch(line -> line.contains(">published="));
    }
  }

  /** What the tests of the modules ran with is what users get, also of others. */
  @Test
  void usersGetTheJarsThatAreTested() throws IOException {
    try (Stream<Path> tested = Files.list(Path.of("../caom2-cli/target/lib"))) {
      SortedSet<String> expected = names(tested);
      expected.add("caom2-cli-" + Published.version() + ".jar");
      assertThat(names(resolution.classPath("caom2-cli").stream())).isEqualTo(expected);
    }
  }

  @Test
  void readsOnTheClassPath() throws IOException, InterruptedException {
    String jars = Programs.path(jars());
    Programs.jdk("javac", "-cp", jars, "-d", classes(), source("Reads.java"));
    String path = jars + File.pathSeparator + classes();
    hasRead(Programs.jdk("java", "-cp", path, "consumer.Reads", DOCUMENT));
  }

  @Test
  void readsOnTheModulePath() throws IOException, InterruptedException {
    String jars = Programs.path(jars());
    String module = source("module-info.java");
    Programs.jdk("javac", "-p", jars, "-d", classes(), module, source("Reads.java"));
    String path = jars + File.pathSeparator + classes();
    hasRead(Programs.jdk("java", "-p", path, "-m", "consumer/consumer.Reads", DOCUMENT));
  }

  private static void hasRead(String printed) {
    assertThat(printed)
        .contains("issues 0", "same true", "computed true", "caom:")
        .contains("rules " + Validator.standard().rules().size());
  }

  @Test
  void theCommandRuns() throws IOException, InterruptedException {
    assertThat(
            Programs.jdk(
                "java",
                "-cp",
                Programs.path(resolution.classPath("caom2-cli")),
                "org.caom2.cli.Caom",
                "validate",
                DOCUMENT))
        .contains("1 document (1 of 2.4)")
        .contains("0 errors");
  }

  private static SortedSet<String> names(Stream<Path> files) {
    return files
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Path> jars() {
    Set<Path> jars = new LinkedHashSet<>();
    for (String module : List.of("caom2-batch", "caom2-compute", "caom2-json", "caom2-xml")) {
      jars.addAll(resolution.classPath(module));
    }
    return jars;
  }

  private String classes() {
    return folder.resolve("classes").toString();
  }

  private static String source(String name) {
    return SOURCES.resolve(name).toString();
  }
}
