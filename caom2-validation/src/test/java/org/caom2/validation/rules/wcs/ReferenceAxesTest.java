package org.caom2.validation.rules.wcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.testkit.ReferenceData;
import org.caom2.validation.Validator;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

/**
 * What the reference refuses of an artifact is an error or warning there. But for units that are
 * written with blanks, which it refuses (code 6) and which can be understood: information.
 */
class ReferenceAxesTest {
  private static final Validator RULES = Validator.standard().without("meta.checksum");

  @Test
  void whatTheReferenceRefuses() throws IOException {
    Map<String, List<Issue>> found = new HashMap<>();
    List<String> missed = new ArrayList<>();
    int checked = 0;
    Path table = ReferenceData.require("oracle/wcs/wcs-validation.tsv");
    for (String line : Files.readAllLines(table)) {
      String[] row = line.split("\t", -1);
      if (row[3].equals("invalid")) {
        checked++;
        List<Issue> issues = found.get(row[0]);
        if (issues == null) {
          issues = issues(row[0]);
          found.put(row[0], issues);
        }
        if (issues.stream().noneMatch(issue -> isAt(issue, row))) {
          missed.add(line);
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(checked).isPositive();
  }

  private static List<Issue> issues(String document) throws IOException {
    Path file = ReferenceData.require("corpus").resolve(document);
    Document read = CaomXml.read(new ByteArrayInputStream(ReferenceData.bytes(file))).value();
    return read == null ? List.of() : RULES.validate(read);
  }

  private static boolean isAt(Issue issue, String[] row) {
    boolean unit = row[4].equals("spectral:wcslib:6") && issue.code().id().equals("cunit.style");
    return (unit || issue.severity() != Severity.INFORMATION)
        && issue.path().toString().contains("/" + row[1] + "]/artifact[" + row[2] + "]/part[");
  }
}
