package org.caom2.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The tables of docs/dependencies.md are what users get. {@code -Dcaom2.golden=update} writes them
 * anew.
 */
class DependenciesTest {
  private static final Path PAGE = Path.of("../docs/dependencies.md");
  private static final String BEGIN = "<!-- generated -->\n";

  private static boolean ours(Path jar) {
    return jar.getFileName().toString().startsWith("caom2-");
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%,d", (bytes + 500) / 1000);
  }

  private static String tables(Resolution resolution) throws IOException {
    StringBuilder modules =
        new StringBuilder(
            "| module | our other jars | jars of others | their size, kB |\n|---|--:|--:|--:|\n");
    SortedMap<String, List<String>> users = new TreeMap<>();
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (var each : resolution.classPaths().entrySet()) {
      long size = 0;
      int others = 0;
      for (Path jar : each.getValue()) {
        if (!ours(jar)) {
          String name = jar.getFileName().toString();
          size += Files.size(jar);
          others++;
          sizes.put(name, Files.size(jar));
          users
              .computeIfAbsent(name, n -> new ArrayList<>())
              .add(each.getKey().substring("caom2-".length()));
        }
      }
      modules.append(
          String.format(
              "| `%s` | %d | %d | %s |%n",
              each.getKey(), each.getValue().size() - others - 1, others, kilobytes(size)));
    }
    StringBuilder jars = new StringBuilder("\n| jar | kB | comes with |\n|---|--:|---|\n");
    sizes.forEach(
        (name, size) ->
            jars.append(
                "| `%s` | %s | %s |\n"
                    .formatted(name, kilobytes(size), String.join(", ", users.get(name)))));
    return modules.append(jars).toString().replace("\r", "");
  }

  @Test
  void thePageTellsWhatUsersGet() throws IOException, InterruptedException {
    String tables = tables(Resolution.ofAll());
    String page = Files.readString(PAGE);
    String written = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + tables;
    if ("update".equals(System.getProperty("caom2.golden"))) {
      Files.writeString(PAGE, written);
    } else {
      assertThat(page).isEqualTo(written);
    }
  }

  /** Those under the Apache License 2.0, which is ours too, that do not hold its text. */
  private static final List<String> UNDER_OUR_LICENCE =
      List.of("picocli", "s2-geometry", "snakeyaml");

  @Test
  void whatTheCommandComesWithHasItsLicence() throws IOException, InterruptedException {
    Path licences = Path.of("../caom2-cli/src/main/dist/licenses");
    List<String> without = new ArrayList<>();
    for (Path jar : Resolution.ofAll().classPaths().get("caom2-cli")) {
      String artifact = jar.getFileName().toString().replaceFirst("-[0-9].*", "");
      if (!hasLicence(jar)
          && !Files.exists(licences.resolve(artifact + ".txt"))
          && !UNDER_OUR_LICENCE.contains(artifact)) {
        without.add(artifact);
      }
    }
    assertThat(without).isEmpty();
  }

  private static boolean hasLicence(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(entry -> entry.getName().startsWith("META-INF/LICENSE"));
    }
  }
}
