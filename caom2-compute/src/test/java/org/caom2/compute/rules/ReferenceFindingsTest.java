package org.caom2.compute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.testkit.ReferenceData;
import org.caom2.validation.Rule;
import org.caom2.validation.Validator;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

/** Errors in the shapes of real documents against those of the reference. */
class ReferenceFindingsTest {
  private static final Validator SPHERE =
      Validator.of(new SphereRules().rules().toArray(Rule<?>[]::new));

  @Test
  void sameErrors() throws IOException {
    List<String> different = new ArrayList<>();
    int checked = 0;
    TreeMap<String, Integer> found = new TreeMap<>();
    for (String line :
        Files.readAllLines(ReferenceData.require("oracle/wcs/core-validation.tsv"))) {
      String[] row = line.split("\t", -1);
      if (!row[1].equals("ok") && !row[1].equals("invalid")) {
        continue;
      }
      checked++;
      Path file = ReferenceData.require("corpus").resolve(row[0]);
      Document document = CaomXml.read(new ByteArrayInputStream(ReferenceData.bytes(file))).value();
      List<Issue> issues = document == null ? List.of() : SPHERE.validate(document);
      issues.forEach(issue -> found.merge(issue.code().id(), 1, Integer::sum));
      Set<String> ours =
          issues.stream()
              .filter(Issue::isError)
              .map(issue -> issue.code().id())
              .collect(Collectors.toSet());
      Set<String> theirs = row[2].equals("polygon-clockwise") ? Set.of("poly.clockwise") : Set.of();
      if (!ours.equals(theirs)) {
        different.add(row[0] + ": " + theirs + ", ours " + ours);
      }
    }
    assertThat(different).as("found: " + found).isEmpty();
    assertThat(checked).isPositive();
  }
}
