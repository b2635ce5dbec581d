package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Streams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Links in pages lead somewhere, their Java is code of tests, their commands can be given. */
class PagesTest {
  private static final Path ARCHIVE = Path.of("caom2-cli/src/main/dist");

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w*)\\n(.*?)^ *```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

  private static String tests;

  @BeforeAll
  static void readTests() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files(".java")) {
      if (file.toString().contains("src/test")) {
        text.append(squeezed(Files.readString(file))).append('\n');
      }
    }
    tests = text.toString();
  }

  private static List<Path> files(String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    Set<Path> tops = new HashSet<>();
    try (Stream<Path> all = Files.list(ROOT)) {
      all.filter(each -> isOurs(ROOT.relativize(each).toString())).forEach(tops::add);
    }
    for (Path top : tops) {
      try (Stream<Path> below = Files.walk(top)) {
        below
            .filter(each -> each.toString().endsWith(ending))
            .filter(each -> !ROOT.relativize(each).toString().matches("(.*/)?target/.*"))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isOurs(String name) {
    return name.matches("docs|examples.*|caom2-.*|[A-Z]+\\.md");
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = files(".md").stream().map(ROOT::relativize).sorted().toList();
    assertThat(pages)
        .hasSizeGreaterThan(150)
        .contains(Path.of("README.md"), Path.of("docs/xml.md"), Path.of("examples/README.md"));
    return pages;
  }

  private static String read(Path page) throws IOException {
    return Files.readString(ROOT.resolve(page));
  }

  /** The blocks of one of these languages in a page. */
  private static List<String> blocks(String page, String... languages) {
    return BLOCK
        .matcher(page)
        .results()
        .filter(found -> List.of(languages).contains(found.group(1)))
        .map(found -> found.group(2))
        .toList();
  }

  /** Without margins and empty lines. */
  private static String squeezed(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The headings of a page as GitHub names them in addresses. */
  private static Set<String> anchors(String page) {
    return HEADING
        .matcher(BLOCK.matcher(page).replaceAll(""))
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").strip().replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    int links = 0;
    for (Path page : pages()) {
      String prose = BLOCK.matcher(read(page)).replaceAll("").replaceAll("`[^`\n]*`", "");
      for (MatchResult found : LINK.matcher(prose).results().toList()) {
        if (!found.group(1).startsWith("https://")) {
          checkLink(page, found.group(1));
          links++;
        }
      }
    }
    assertThat(links).isGreaterThan(100);
  }

  private static void checkLink(Path page, String link) throws IOException {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    if (page.startsWith(ARCHIVE) && Files.notExists(ROOT.resolve(target))) {
      target = ARCHIVE.relativize(target); // Into the archive it comes from the root.
    }
    assertThat(ROOT.resolve(target)).as("%s: %s", page, link).exists();
    if (hash >= 0) {
      assertThat(anchors(read(target))).as("%s: %s", page, link).contains(link.substring(hash + 1));
    }
  }

  @Test
  void codeIsThatOfTests() throws IOException {
    int seen = 0;
    for (Path page : pages()) {
      for (String block : blocks(read(page), "java")) {
        String code =
            squeezed(
                block
                    .lines()
                    .filter(line -> !line.matches("import .*|// (here|reference)"))
                    .collect(Collectors.joining("\n")));
        assertThat(tests.contains(code)).as("%s, in no test:\n%s", page, block).isTrue();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(50);
  }

  @Test
  void commandsCanBeGiven() throws IOException {
    CommandLine program = program();
    int seen = 0;
    for (Path page : pages()) {
      List<String> lines = new ArrayList<>();
      blocks(read(page), "sh").forEach(block -> block.lines().forEach(lines::add));
      for (String block : blocks(read(page), "console")) {
        block.lines().filter(line -> line.startsWith("$ ")).forEach(lines::add);
      }
      for (String line : lines) {
        for (List<String> call : calls(line)) {
          assertThatCode(() -> program.parseArgs(call.toArray(new String[0])))
              .as("%s: %s", page, line)
              .doesNotThrowAnyException();
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  private static List<List<String>> calls(String line) {
    String command = line.replaceFirst("^\\$ ", "").replaceFirst(" +# .*$", "");
    return Stream.of("caom2", "./caom2")
        .flatMap(name -> ShellWords.of(name, command).stream())
        .toList();
  }

  @Test
  void theReadmeNamesTheVersionTheModulesAndThePages() throws IOException {
    String readme = read(Path.of("README.md"));
    String project = Files.readString(ROOT.resolve("pom.xml"));
    String version = first("<version>(.*?)</version>", project);
    assertThat(readme)
        .contains("<version>" + version + "</version>", "(" + version + ")")
        .contains("caom2-bom:" + version + "\"")
        .contains("## Status");
    String architecture = read(Path.of("docs/architecture.md"));
    List<String> modules =
        Pattern.compile("<module>(.*?)</module>")
            .matcher(project)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(modules).hasSizeGreaterThan(10);
    for (String module : modules) {
      assertThat(readme).contains("| `" + module + "` |");
      if (!module.equals("caom2-bom")) {
        assertThat(architecture).contains("| " + module + " |");
      }
    }
    for (Path page : pages()) {
      if (page.startsWith("docs") && page.getNameCount() == 2) {
        assertThat(readme).contains("| [" + page + "](" + page + ") |");
      }
    }
  }

  private static String first(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static CommandLine program() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Caom.commandLine(
        new Output(new Streams(InputStream.nullInputStream(), nowhere, nowhere)));
  }
}
