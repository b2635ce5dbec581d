package org.caom2.batch.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.caom2.batch.across.Finding;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.wording.Counted;

/**
 * XML as build servers read it from test runs: a suite with one test case for each document, which
 * has a failure for each error; what is no error stands in its output. An input that could not be
 * opened is a test case with an error.
 */
public final class JUnitReport implements Report {
  private final Writer out;
  private boolean begun;

  /** A report in UTF-8 to that writer, which is left open. */
  public JUnitReport(Writer out) {
    this.out = out;
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"caom2\">\n");
    }
  }

  private void suite(String label, long failures, int errors) throws IOException {
    begin();
    out.write(
        "  <testsuite name=\""
            + Visible.xml(label)
            + "\" tests=\"1\" failures=\""
            + failures
            + "\" errors=\""
            + errors
            + "\" skipped=\"0\">\n");
  }

  @Override
  public void document(LabelledDocument document, List<Issue> issues, boolean valid)
      throws IOException {
    List<Issue> errors = issues.stream().filter(Issue::isError).toList();
    List<Issue> others = issues.stream().filter(issue -> !issue.isError()).toList();
    Document read = document.outcome().value();
    suite(document.label(), errors.isEmpty() && !valid ? 1 : errors.size(), 0);
    out.write(
        "    <testcase classname=\""
            + Visible.xml(read == null ? "unreadable" : read.observation().collection())
            + "\" name=\""
            + Visible.xml(document.label())
            + "\" time=\"0\">\n");
    for (Issue error : errors) {
      out.write(
          "      <failure type=\""
              + error.code().id()
              + "\" message=\""
              + Visible.xml(error.message())
              + "\">"
              + Visible.xml(line(document.label(), error))
              + "</failure>\n");
    }
    if (errors.isEmpty() && !valid) {
      out.write(
          "      <failure type=\"invalid\" message=\"not valid; its errors are not told\"/>\n");
    }
    if (!others.isEmpty()) {
      out.write("      <system-out>");
      for (Issue other : others) {
        out.write(Visible.xml(line(document.label(), other)) + "\n");
      }
      out.write("</system-out>\n");
    }
    out.write("    </testcase>\n  </testsuite>\n");
  }

  /** A test case of its own, which fails if the finding is an error. */
  @Override
  public void across(Finding finding) throws IOException {
    Issue issue = finding.issue();
    suite(finding.label(), issue.isError() ? 1 : 0, 0);
    String line = Visible.xml(line(finding.label(), issue));
    out.write(
        "    <testcase classname=\"across\" name=\""
            + Visible.xml(finding.label() + ' ' + issue.code().id() + ' ' + issue.path())
            + "\" time=\"0\">\n      "
            + (issue.isError()
                ? "<failure type=\""
                    + issue.code().id()
                    + "\" message=\""
                    + Visible.xml(issue.message())
                    + "\">"
                    + line
                    + "</failure>"
                : "<system-out>" + line + "</system-out>")
            + "\n    </testcase>\n  </testsuite>\n");
  }

  private static String line(String label, Issue issue) {
    Location at = issue.at();
    return label
        + (at == null ? "" : ":" + at)
        + ": "
        + issue.severity().label()
        + ' '
        + issue.code().id()
        + ": "
        + issue.message()
        + (issue.path().toString().isEmpty() ? "" : " (" + issue.path() + ')');
  }

  @Override
  public void unusable(String label, String why) throws IOException {
    suite(label, 0, 1);
    out.write(
        "    <testcase classname=\"unusable\" name=\""
            + Visible.xml(label)
            + "\" time=\"0\">\n      <error type=\"unusable\" message=\""
            + Visible.xml(why)
            + "\"/>\n    </testcase>\n  </testsuite>\n");
  }

  @Override
  public void end(Ending ending) throws IOException {
    begin();
    Map<String, String> off = ending.policy().turnedOff();
    if (!off.isEmpty()) {
      out.write("  <testsuite name=\"turned off\" tests=\"" + off.size() + "\" failures=\"0\"");
      out.write(" errors=\"0\" skipped=\"" + off.size() + "\">\n");
      for (Map.Entry<String, String> each : off.entrySet()) {
        out.write(
            "    <testcase classname=\"turned off\" name=\""
                + each.getKey()
                + "\" time=\"0\">\n      <skipped message=\""
                + Visible.xml(
                    Counted.of(
                            ending.turnedOff().getOrDefault(each.getKey(), 0L),
                            "finding",
                            "findings")
                        + "; "
                        + each.getValue())
                + "\"/>\n    </testcase>\n");
      }
      out.write("  </testsuite>\n");
    }
    out.write("</testsuites>\n");
    out.flush();
  }
}
