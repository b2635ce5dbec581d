package org.caom2.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caom2.batch.across.Finding;
import org.caom2.batch.report.Ending;
import org.caom2.batch.report.Excerpt;
import org.caom2.batch.report.Excerpts;
import org.caom2.batch.report.Report;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;

/** Each issue with its place, what it is about, and the line of the document it stands in. */
final class TextReport implements Report {
  /** The line number and the bar before a line of the document. */
  private static final String GUTTER = "%7s | ";

  private static final int GUTTER_WIDTH = 10;

  private final Output output;

  /** A report to that output. */
  TextReport(Output output) {
    this.output = output;
  }

  @Override
  public void document(LabelledDocument document, List<Issue> issues, boolean valid) {
    Map<Location, Excerpt> excerpts =
        Excerpts.of(
            document.text(), issues.stream().map(Issue::at).filter(Objects::nonNull).toList());
    for (Issue issue : issues) {
      Location at = issue.at();
      head(document.label(), issue);
      Excerpt excerpt = at == null ? null : excerpts.get(at);
      if (at != null && excerpt != null) {
        show(at.line(), excerpt);
      }
    }
  }

  @Override
  public void across(Finding finding) {
    head(finding.label(), finding.issue());
  }

  private void head(String label, Issue issue) {
    Location at = issue.at();
    output.line(
        Printable.line(label)
            + (at == null ? "" : ":" + at)
            + ": "
            + issue.severity().label()
            + ' '
            + issue.code().id()
            + ": "
            + Printable.line(issue.message()));
    String path = issue.path().toString();
    if (!path.isEmpty()) {
      output.line("  " + Printable.line(path));
    }
  }

  /** The output tells that already. */
  @Override
  public void unusable(String label, String why) {}

  /** The summary follows elsewhere. */
  @Override
  public void end(Ending ending) {}

  private void show(int line, Excerpt excerpt) {
    Excerpt shown = excerpt.fit(output.streams().width() - GUTTER_WIDTH);
    String before = shown.text().substring(0, Math.min(shown.caret(), shown.text().length()));
    output.line(String.format(Locale.ROOT, GUTTER, line) + plain(shown.text()));
    output.line(
        String.format(Locale.ROOT, GUTTER, "")
            + " ".repeat(before.codePointCount(0, before.length()))
            + '^');
  }

  /** One column a character, so that the caret stands where it should. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> plain.append(c == '\t' ? ' ' : Printable.isSafe((char) c) ? (char) c : '\ufffd'));
    return plain.toString().stripTrailing();
  }
}
