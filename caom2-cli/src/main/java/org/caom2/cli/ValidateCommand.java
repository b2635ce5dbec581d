package org.caom2.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caom2.batch.Batch;
import org.caom2.batch.source.Sources;
import org.caom2.cli.output.Output;
import org.caom2.cli.report.JsonReport;
import org.caom2.cli.report.Report;
import org.caom2.cli.report.Summary;
import org.caom2.cli.report.TextReport;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Validator;
import org.jspecify.annotations.Nullable;
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
      "  caom2 validate -j 8 --resume state.json --format json archive.tar.gz >> issues.jsonl",
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
  @Mixin private final Jobs jobs = new Jobs();

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

  @Option(
      names = "--across",
      description = {
        "Also check across the documents: what is there twice, and members and inputs that are not",
        "there. See caom2 rules run.member-missing, for instance."
      })
  private boolean across;

  @Option(
      names = "--resume",
      paramLabel = "STATE",
      description = {
        "Keep in this file how far the run got, and go on from there if the file is there already.",
        "What was reported is not reported again; the summary is that of the whole."
      })
  private @Nullable Path resume;

  @Option(
      names = "--summary",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text: the summary as a table (the default);",
        "json: as one object, see docs/validate-summary.schema.json."
      })
  private Format summary = Format.text;

  @Option(
      names = "--summary-file",
      paramLabel = "FILE",
      description = "Write the summary to this file instead of standard error.")
  private @Nullable Path summaryFile;

  ValidateCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    Validator rules = Validator.standard();
    Batch batch =
        Batch.of(paths.paths())
            .standardInput(output().streams().in())
            .validator(rules)
            .workers(jobs.count());
    Report report = format == Format.json ? new JsonReport(output()) : new TextReport(output());
    if (across && resume != null) {
      throw wrongUsage("--across needs all documents in one run; it cannot be used with --resume");
    }
    RunState state = state(ValidationRun.about(paths.paths(), rules));
    if (state != null) {
      ValidationRun run = new ValidationRun(output(), report, level.severity, state, resume);
      run.of(format == Format.text ? batch.keepingText() : batch, across, this::summarize);
    }
  }

  /** Where the run starts; null, with a complaint, if it cannot go on. */
  private @Nullable RunState state(JsonNode about) {
    Path file = resume;
    if (file != null && paths.paths().contains("-")) {
      throw wrongUsage("--resume needs inputs that are still there, not standard input");
    }
    if (file == null || Files.notExists(file)) {
      return RunState.start(about);
    }
    try {
      return RunState.read(file, about);
    } catch (RunState.Unfit e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      output().unusable(file.toString(), Sources.reason(e));
      return null;
    }
  }

  private void summarize(Summary counted) {
    List<String> lines =
        summary == Format.json ? List.of(counted.json().toString()) : counted.lines();
    Path file = summaryFile;
    if (file == null) {
      lines.forEach(output()::note);
      return;
    }
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      output().unusable(file.toString(), "cannot be written: " + Sources.reason(e));
    }
  }
}
