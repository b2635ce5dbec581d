package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.batch.Batch;
import org.caom2.batch.Result;
import org.caom2.batch.across.Across;
import org.caom2.batch.check.Checks;
import org.caom2.batch.policy.PolicyFile;
import org.caom2.compute.Computation;
import org.caom2.json.CaomJson;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.GoldenFiles;
import org.caom2.validation.Validator;
import org.caom2.validation.policy.BuiltInPolicies;
import org.caom2.validation.policy.Policy;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each check has a page and a case. A case is a document with the fault, beside a file with all
 * issues that reading and validating give. A comment in the document can ask for more:
 *
 * <ul>
 *   <li>{@code <!-- write 2.5 -->}: the issues of writing that version follow
 *   <li>{@code <!-- write 2.5 with U+0001 -->}: the same, the type of the observation ending in
 *       that character in it, which no document can hold
 *   <li>{@code <!-- policy obscore -->}: it is judged under that policy
 *   <li>{@code <!-- compute -->}: the issues of computing its planes follow
 *   <li>{@code <!-- limits depth=5 text=10 -->}: it is read with these limits, others are the
 *       default
 * </ul>
 */
class ChecksTest {
  private static final Path XML = Path.of("src/test/resources/checks");
  private static final Path JSON = Path.of("src/test/resources/json-checks");
  private static final Path RUNS = Path.of("src/test/resources/run-checks");
  private static final Path POLICIES = Path.of("src/test/resources/policy-checks");
  private static final Path PAGES = Path.of("../docs/issues");
  private static final Pattern WRITE =
      Pattern.compile("<!-- write (\\d\\.\\d)(?: with U\\+([0-9A-F]{4}))? -->");
  private static final Pattern POLICY = Pattern.compile("<!-- policy (\\S+) -->");
  private static final Pattern LIMITS = Pattern.compile("<!-- limits ([a-z0-9= ]+) -->");

  @TempDir private Path folder;

  private static Collection<Code> codes() {
    return Checks.catalogue().values();
  }

  private static Set<String> ids() {
    return codes().stream().map(Code::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @TestFactory
  Stream<DynamicTest> xml() throws IOException {
    return GoldenFiles.in(XML, ".xml", ".issues").tests(ChecksTest::xmlIssues);
  }

  @TestFactory
  Stream<DynamicTest> json() throws IOException {
    return GoldenFiles.in(JSON, ".json", ".issues").tests(ChecksTest::jsonIssues);
  }

  @TestFactory
  Stream<DynamicTest> runs() throws IOException {
    return GoldenFiles.in(RUNS, ".run", ".issues").tests(this::runFindings);
  }

  /** Documents in one file: each comes after a line with its name. */
  private String runFindings(Path file) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String part : Files.readString(file).split("(?m)^=== ")) {
      if (!part.isEmpty()) {
        int end = part.indexOf('\n');
        Path document = folder.resolve(part.substring(0, end));
        Files.writeString(document, part.substring(end + 1));
        paths.add(document.toString());
      }
    }
    StringBuilder lines = new StringBuilder();
    try (Across across = new Across()) {
      List<Result> results = new ArrayList<>();
      Batch.of(paths).forEach(results::add);
      for (Result result : results) {
        Result.Checked checked = (Result.Checked) result;
        assertThat(checked.issues()).isEmpty();
        across.add(checked);
      }
      across.findings(f -> lines.append(f.label()).append(": ").append(f.issue()).append('\n'));
    }
    String id = file.getFileName().toString().replaceFirst("\\.run$", "");
    assertThat(lines).as("a case shows its own issue").contains(" " + id + " ");
    return lines.toString().replace(folder + "/", "");
  }

  @TestFactory
  Stream<DynamicTest> policies() throws IOException {
    return GoldenFiles.in(POLICIES, ".yaml", ".issues")
        .tests(file -> lines(file, PolicyFile.read(file).issues()));
  }

  private static String xmlIssues(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Outcome<Document> read =
        CaomXml.codec()
            .keepingPlaces()
            .withLimits(limits(text))
            .readFrom(new ByteArrayInputStream(bytes));
    Matcher policy = POLICY.matcher(text);
    Policy asked =
        policy.find() ? BuiltInPolicies.named(policy.group(1)).orElseThrow() : Policy.NONE;
    List<Issue> issues = new ArrayList<>(Validator.standard().under(asked).validate(read).issues());
    if (text.contains("<!-- compute -->")) {
      Document document = read.orThrow();
      issues.addAll(Computation.of(document.observation(), document.version()).issues());
    }
    Matcher write = WRITE.matcher(text);
    if (write.find()) {
      Observation observation = read.orThrow().observation();
      if (write.group(2) != null) {
        char c = (char) Integer.parseInt(write.group(2), 16);
        String type = new StringBuilder(observation.type()).insert(1, c).toString();
        observation = observation.toBuilder().type(type).build();
      }
      Version version = Version.ofLabel(write.group(1)).orElseThrow();
      issues.addAll(CaomXml.write(observation, version, new ByteArrayOutputStream()).issues());
    }
    return lines(file, issues);
  }

  private static String jsonIssues(Path file) throws IOException {
    Outcome<Document> read = CaomJson.codec().keepingPlaces().readFrom(file);
    return lines(file, Validator.standard().validate(read).issues());
  }

  private static String lines(Path file, List<Issue> issues) {
    String id = file.getFileName().toString().replaceFirst("\\.(xml|json|yaml)$", "");
    assertThat(issues).as("a case shows its own issue").anyMatch(i -> i.code().id().equals(id));
    return issues.stream().map(issue -> issue + "\n").collect(Collectors.joining());
  }

  private static Limits limits(String text) {
    Limits limits = Limits.DEFAULT;
    Matcher told = LIMITS.matcher(text);
    if (!told.find()) {
      return limits;
    }
    int depth = limits.depth();
    int longest = limits.text();
    long size = limits.document();
    int items = limits.items();
    int most = limits.issues();
    for (String each : told.group(1).split(" ")) {
      int value = Integer.parseInt(each.substring(each.indexOf('=') + 1));
      switch (each.substring(0, each.indexOf('='))) {
        case "depth" -> depth = value;
        case "text" -> longest = value;
        case "document" -> size = value;
        case "items" -> items = value;
        case "issues" -> most = value;
        default -> throw new IllegalArgumentException(each);
      }
    }
    return new Limits(depth, longest, size, items, most);
  }

  @Test
  void eachCodeHasOnePageAndOneCase() throws IOException {
    assertThat(names(PAGES, ".md")).isEqualTo(ids());
    Set<String> cases = names(XML, ".xml");
    Set<String> jsonCases = names(JSON, ".json");
    assertThat(cases).doesNotContainAnyElementsOf(jsonCases);
    cases.addAll(jsonCases);
    cases.addAll(names(RUNS, ".run"));
    cases.addAll(names(POLICIES, ".yaml"));
    assertThat(cases).isEqualTo(ids());
  }

  @Test
  void idsAreUniqueAndDotted() {
    assertThat(codes()).extracting(Code::id).doesNotHaveDuplicates();
    assertThat(ids()).allMatch(id -> id.matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+"));
  }

  @TestFactory
  Stream<DynamicTest> pages() {
    return codes().stream().map(code -> DynamicTest.dynamicTest(code.id(), () -> checkPage(code)));
  }

  private static void checkPage(Code code) throws IOException {
    List<String> page = Files.readAllLines(PAGES.resolve(code.id() + ".md"));
    assertThat(page.get(0)).isEqualTo("# " + code.id());
    assertThat(page.get(2)).isEqualTo("**" + code.severity().label() + "**: " + code.sentence());
    assertThat(page).contains("## Example", "## What to do", "## Source");
    assertThat(page).hasSizeBetween(12, 40).allMatch(line -> line.length() <= 140);
  }
}
