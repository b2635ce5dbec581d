package org.caom2.consumer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Projects that use our modules, resolved by Maven: one for each module, which imports the bill of
 * materials and depends on that module. Maven begins with an empty local repository. It gets what
 * is ours from what would be published, and all else from what this build has fetched before, so
 * that it needs no network; a local repository that has a pom but not the parent of that pom cannot
 * stand for Maven Central, which is asked then.
 *
 * @param folder where the projects are
 * @param published what is published
 * @param classPaths the jars that each module needs at run time, itself the first, by its name
 */
record Resolution(Path folder, Published published, SortedMap<String, List<Path>> classPaths) {
  private static final String FETCHED = "fetched.xml";
  private static final String CENTRAL = "central.xml";

  private static final String SETTINGS =
      """
      <settings>
        <mirrors>
          <mirror><id>fetched</id><mirrorOf>central</mirrorOf><url>%s</url></mirror>
        </mirrors>
      </settings>
      """;

  private static final String ALL =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>consumer</groupId>
        <artifactId>all</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules>%s</modules>
      </project>
      """;

  private static final String ONE =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>consumer</groupId>
        <artifactId>of-%1$s</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <repositories>
          <repository><id>published</id><url>%2$s</url></repository>
        </repositories>
        <dependencyManagement>
          <dependencies>
            <dependency>
              <groupId>org.caom2</groupId>
              <artifactId>caom2-bom</artifactId>
              <version>%3$s</version>
              <type>pom</type>
              <scope>import</scope>
            </dependency>
          </dependencies>
        </dependencyManagement>
        <dependencies>
          <dependency>
            <groupId>org.caom2</groupId>
            <artifactId>%1$s</artifactId>
          </dependency>
        </dependencies>
      </project>
      """;

  private static Resolution first;

  /** All that is published, resolved once for all tests. */
  static synchronized Resolution ofAll() throws IOException, InterruptedException {
    Resolution resolved = first;
    if (resolved == null) {
      resolved = in(Path.of("target", "consumers").toAbsolutePath());
      first = resolved;
    }
    return resolved;
  }

  private static Resolution in(Path folder) throws IOException, InterruptedException {
    delete(folder);
    Files.createDirectories(folder);
    Published published = Published.into(folder.resolve("published"));
    SortedSet<String> modules = published.modules();
    String fetched = Path.of(Published.given("local")).toUri().toString();
    Files.writeString(folder.resolve(FETCHED), SETTINGS.formatted(fetched));
    Files.writeString(folder.resolve(CENTRAL), "<settings/>");
    for (String module : modules) {
      Path project = Files.createDirectory(folder.resolve(module));
      String repository = published.repository().toUri().toString();
      Files.writeString(
          project.resolve("pom.xml"), ONE.formatted(module, repository, Published.version()));
    }
    Files.writeString(
        folder.resolve("pom.xml"),
        ALL.formatted(
            modules.stream().map(m -> "<module>" + m + "</module>").collect(Collectors.joining())));
    if (Programs.run(maven(folder, FETCHED)).status() != 0) {
      delete(folder.resolve("repository"));
      Programs.succeed(maven(folder, CENTRAL));
    }
    SortedMap<String, List<Path>> classPaths = new TreeMap<>();
    for (String module : modules) {
      String jars = Files.readString(folder.resolve(module).resolve("classpath")).strip();
      classPaths.put(module, Stream.of(jars.split(File.pathSeparator)).map(Path::of).toList());
    }
    return new Resolution(folder, published, classPaths);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static ProcessBuilder maven(Path folder, String settings) {
    boolean windows = File.separatorChar == '\\';
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(Published.given("maven"), "bin", windows ? "mvn.cmd" : "mvn").toString(),
            "-B",
            "-q",
            "-s",
            settings,
            "-gs",
            settings,
            "-Dmaven.repo.local=" + folder.resolve("repository"),
            "-Dmdep.outputFile=classpath",
            "-DincludeScope=runtime",
            "org.apache.maven.plugins:maven-dependency-plugin:"
                + Published.given("dependency-plugin")
                + ":build-classpath");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
    return builder.directory(folder.toFile());
  }

  /** The jars that a module needs at run time, itself the first. */
  List<Path> classPath(String module) {
    return classPaths.getOrDefault(module, List.of());
  }

  /** The notes that Maven keeps of where each of our files came from. */
  List<Path> originsOfOurs() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("repository/org/caom2"))) {
      return all.filter(file -> file.endsWith("_remote.repositories")).toList();
    }
  }
}
