package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.testkit.ReferenceData;
import org.caom2.validation.Rule;
import org.caom2.validation.Validator;
import org.caom2.validation.rules.wcs.WcsRules;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

/** Our findings in real documents against those of the reference, where both look. */
class ReferenceDocumentsTest {
  private static final Validator RULES = Validator.standard().without("meta.checksum");

  /** Rules on axes, which the reference has in another validator. */
  private static final Set<String> ON_AXES =
      new WcsRules().rules().stream().map(Rule::id).collect(Collectors.toSet());

  /** What the reference calls its findings. */
  private static final Map<String, String> CODES =
      Map.of(
          "content-checksum-hex", "art.checksum-form",
          "axis-without-wcs", "axis.no-wcs",
          "axis-duplicate", "axis.duplicate",
          "axis-missing", "axis.missing");

  private final Map<String, List<Issue>> found = new ConcurrentHashMap<>();

  private List<Issue> errors(String document) {
    return found.computeIfAbsent(document, ReferenceDocumentsTest::read);
  }

  private static List<Issue> read(String document) {
    try {
      Path file = ReferenceData.require("corpus").resolve(document);
      Document read = CaomXml.read(new ByteArrayInputStream(ReferenceData.bytes(file))).value();
      return read == null
          ? List.of()
          : RULES.validate(read).stream().filter(Issue::isError).toList();
    } catch (IOException e) {
      throw new AssertionError(document, e);
    }
  }

  private static List<String[]> rows(String table) throws IOException {
    return Files.readAllLines(ReferenceData.require(table)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static Set<String> codes(List<Issue> issues, Predicate<Issue> which) {
    return issues.stream()
        .filter(which)
        .map(issue -> issue.code().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void modelRules() throws IOException {
    List<String> different = new ArrayList<>();
    int checked = 0;
    for (String[] row : rows("oracle/wcs/core-validation.tsv")) {
      // Coordinates of chunks it judges elsewhere, and in another way; a member that is the
      // observation itself it does not mind.
      Set<String> ours =
          codes(
              errors(row[0]),
              issue ->
                  !issue.code().id().matches("(axis|pos)\\..*|obs\\.members-self")
                      && !ON_AXES.contains(issue.code().id()));
      // Windings are judged in caom2-compute.
      boolean same = row[1].equals("ok") || row[2].equals("polygon-clockwise");
      Set<String> theirs = same ? Set.of() : Set.of(CODES.getOrDefault(row[2], row[2]));
      if (row[1].equals("ok") || row[1].equals("invalid")) {
        checked++;
        if (!ours.equals(theirs)) {
          different.add(row[0] + ": " + theirs + ", ours " + ours);
        }
      }
    }
    assertThat(different).isEmpty();
    assertThat(checked).isPositive();
  }

  @Test
  void axesOfChunks() throws IOException {
    List<String> different = new ArrayList<>();
    int checked = 0;
    for (String[] row : rows("oracle/wcs/wcs-validation.tsv")) {
      String artifact = "/artifact[" + row[2] + "]";
      Set<String> ours =
          codes(
              errors(row[0]),
              issue ->
                  issue.code().id().startsWith("axis.")
                      && issue.path().toString().contains("/" + row[1] + "]" + artifact));
      String code = CODES.get(row[4].replaceFirst(":.*", ""));
      checked++;
      if (code == null ? !ours.isEmpty() : !ours.contains(code)) {
        different.add(String.join(" ", row) + ", ours " + ours);
      }
    }
    assertThat(different).isEmpty();
    assertThat(checked).isPositive();
  }
}
