package org.caom2.consumer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What would be published: the poms and jars of all projects of this build that do not say
 * otherwise, in a repository of their own.
 *
 * @param repository where it is
 * @param modules the artifacts that are more than a pom
 */
record Published(Path repository, SortedSet<String> modules) {
  private static final Path ROOT = Path.of("..");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern SKIPPED =
      Pattern.compile("<maven.deploy.skip>true</maven.deploy.skip>");

  /** A value that the build hands to the tests. */
  static String given(String name) {
    return requireNonNull(System.getProperty("consumer." + name), "run by ./mvnw verify");
  }

  static String version() {
    return given("version");
  }

  /** Puts everything into that folder. */
  static Published into(Path folder) throws IOException {
    SortedSet<String> modules = new TreeSet<>();
    Published published = new Published(folder, modules);
    published.add("caom2-parent", ROOT);
    Matcher named = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")));
    while (named.find()) {
      Path project = ROOT.resolve(named.group(1));
      if (!SKIPPED.matcher(Files.readString(project.resolve("pom.xml"))).find()) {
        published.add(named.group(1), project);
      }
    }
    return published;
  }

  /** What is published of a project, in the repository. */
  Path file(String artifact, String kind) {
    return repository
        .resolve("org/caom2")
        .resolve(artifact)
        .resolve(version())
        .resolve(artifact + "-" + version() + "." + kind);
  }

  private void add(String artifact, Path project) throws IOException {
    Path pom = project.resolve("pom.xml");
    Files.createDirectories(file(artifact, "pom").getParent());
    Files.copy(pom, file(artifact, "pom"));
    if (!Files.readString(pom).contains("<packaging>pom</packaging>")) {
      Path jar = project.resolve("target").resolve(artifact + "-" + version() + ".jar");
      Path plain = project.resolve("target").resolve(artifact + ".jar");
      assertThat(Files.exists(jar) || Files.exists(plain)).as(jar + " is packaged").isTrue();
      Files.copy(Files.exists(jar) ? jar : plain, file(artifact, "jar"));
      modules.add(artifact);
    }
  }
}
