package org.caom2.cli;

import java.util.ArrayList;
import java.util.List;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.report.JsonReport;
import org.caom2.cli.report.Report;
import org.caom2.cli.report.Summary;
import org.caom2.cli.report.TextReport;
import org.caom2.cli.source.Documents;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks documents against the schema of their version and against the rules. */
@Command(
    name = "validate",
    description = {
      "Checks documents against the schema of their version and the rules of the model.",
      "Issues go to standard output, a summary goes to standard error."
    },
    footer = {
      "",
      "Examples:",
      "  caom2 validate observation.xml",
      "  caom2 validate --level error archive.tar.gz more/",
      "  caom2 validate --format json observations/ > issues.jsonl",
      "  curl -s https://example.org/observation.xml | caom2 validate -",
    })
final class ValidateCommand extends CaomCommand {
  /** How issues are printed. */
  enum Format {
    text,
    json
  }

  /** What is printed at least. */
  enum Level {
    error(Severity.ERROR),
    warning(Severity.WARNING),
    information(Severity.INFORMATION);

    private final Severity severity;

    Level(Severity severity) {
      this.severity = severity;
    }
  }

  @Mixin private final PathArguments paths = new PathArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text: each issue with the line it stands in (the default);",
        "json: one object for each document, on a line of its own."
      })
  private Format format = Format.text;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "information",
      description = {
        "Print issues of this level and worse: error, warning or information (the default).",
        "The exit status counts all errors in any case."
      })
  private Level level = Level.information;

  private final Summary summary = new Summary();

  ValidateCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    Documents documents = paths.documents(output()).keepingPlaces();
    if (format == Format.text) {
      documents.keepingText();
    }
    Report report = format == Format.json ? new JsonReport(output()) : new TextReport(output());
    documents.forEach(document -> validate(document, report));
    summary.lines(documents.skipped()).forEach(output()::note);
  }

  private void validate(LabelledDocument document, Report report) {
    Document read = document.outcome().value();
    List<Issue> issues = new ArrayList<>(document.outcome().issues());
    if (read != null) {
      issues.addAll(Validator.standard().validate(read));
    }
    issues.sort(Report.BY_PLACE);
    boolean valid = read != null && issues.stream().noneMatch(Issue::isError);
    if (!valid) {
      output().raise(ExitStatus.FOUND);
    }
    summary.add(read, issues);
    List<Issue> printed =
        issues.stream().filter(issue -> issue.severity().atLeast(level.severity)).toList();
    report.document(document, printed, valid);
  }
}
