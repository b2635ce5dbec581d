package org.caom2.batch.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Severity;
import org.caom2.model.wording.Shortened;
import org.jspecify.annotations.Nullable;

/** What one check found in a run: the first findings, and the count of all. */
final class CheckTally {
  /** Characters of a text that are shown. */
  private static final int SHOWN = 600;

  /** Characters of a line that are shown. */
  private static final int WIDTH = 140;

  private final Code code;
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private final List<Finding> listed = new ArrayList<>();
  private long total;
  private long documents;

  CheckTally(Code code) {
    this.code = code;
  }

  /** A finding that is listed, with the line that it is about. */
  static final class Finding {
    private final String label;
    private final Issue issue;
    private @Nullable Excerpt excerpt;

    Finding(String label, Issue issue) {
      this.label = label;
      this.issue = issue;
    }

    Issue issue() {
      return issue;
    }

    void quote(@Nullable Excerpt line) {
      excerpt = line == null ? null : line.fit(WIDTH);
    }

    void tell(ObjectNode finding) {
      Location at = issue.at();
      finding.put("document", shown(label));
      finding.put("severity", issue.severity().label());
      if (at != null) {
        finding.put("line", at.line());
        finding.put("column", at.column());
      }
      finding.put("path", shown(issue.path().toString()));
      finding.put("message", shown(issue.message()));
      Excerpt line = excerpt;
      if (line != null) {
        int caret = Math.min(line.caret(), line.text().length());
        finding.put("before", Visible.of(line.text().substring(0, caret).replace('\t', ' ')));
        finding.put("after", Visible.of(line.text().substring(caret).replace('\t', ' ')));
      }
    }
  }

  private static String shown(String text) {
    String visible = Visible.of(Shortened.of(text, SHOWN));
    return text.length() > SHOWN ? visible + "…" : visible;
  }

  String id() {
    return code.id();
  }

  /** Counts a finding and gives how many of that severity there are now. */
  long count(Severity severity) {
    total++;
    return counts.merge(severity, 1L, Long::sum);
  }

  void countDocument() {
    documents++;
  }

  void list(Finding finding) {
    listed.add(finding);
  }

  long total() {
    return total;
  }

  Severity worst() {
    return counts.keySet().iterator().next();
  }

  void tell(ObjectNode check) {
    check.put("code", code.id());
    check.put("severity", worst().label());
    check.put("sentence", Visible.of(code.sentence()));
    check.put("count", total);
    check.put("documents", documents);
    ObjectNode bySeverity = check.putObject("counts");
    counts.forEach((severity, count) -> bySeverity.put(severity.label(), count));
    ArrayNode findings = check.putArray("findings");
    listed.forEach(finding -> finding.tell(findings.addObject()));
  }
}
