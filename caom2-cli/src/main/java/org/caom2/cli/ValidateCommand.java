package org.caom2.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caom2.batch.Batch;
import org.caom2.batch.source.Sources;
import org.caom2.cli.destination.OutputFile;
import org.caom2.cli.output.Output;
import org.caom2.cli.report.ReportFormat;
import org.caom2.cli.report.Reports;
import org.caom2.cli.report.Summary;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Validator;
import org.caom2.validation.policy.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks documents against the schema of their version and against the rules. */
@Command(
    name = "validate",
    description = {
      "Checks documents against their schema and the model's rules.",
      "The schema is that of the document's version. Issues go to standard output, a "
          + "summary goes to standard error."
    },
    exitCodeList = {
      CaomCommand.NO_ERRORS,
      "1:An error in a document or, with --across, between documents.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 validate observation.xml",
      "  caom2 validate --level error archive.tar.gz more/",
      "  caom2 validate --format json observations/ > issues.jsonl",
      "  caom2 validate -j 8 --resume state.json --format json archive.tar.gz >> issues.jsonl",
      "  caom2 validate --policy obscore --report html=report.html observations/",
      "  curl -s https://example.org/observation.xml | caom2 validate -",
    })
final class ValidateCommand extends CaomCommand {
  /** How issues are printed. */
  enum Format {
    text,
    json,
    sarif,
    junit,
    html
  }

  /** How the summary is printed. */
  enum SummaryFormat {
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
  @Mixin private final PolicyOption policy = new PolicyOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text: each issue with the line it stands in (the default);",
        "json: one object for each document, on a line of its own, and with --across one for "
            + "each finding of that;",
        "sarif: for code hosts and editors; junit: for build servers;",
        "html: one page for a browser."
      })
  private Format format = Format.text;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = {
        "Write a report to a file too: json, sarif, junit or html. Can be given several times.",
        "What is in the file already is written over."
      })
  private List<String> reportFiles = new ArrayList<>();

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
        "Also check across the documents: what is there twice, and members and inputs that are not "
            + "there. See caom2 rules run.member-missing, for instance."
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
      paramLabel = "FORM",
      defaultValue = "text",
      description = {
        "text: the summary as a table (the default);",
        "json: as one object, see docs/validate-summary.schema.json."
      })
  private SummaryFormat summary = SummaryFormat.text;

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
    if (across && resume != null) {
      throw wrongUsage("--across needs all documents in one run; it cannot be used with --resume");
    }
    if (resume != null && !goesOn()) {
      throw wrongUsage(
          "--resume goes with text and json; the other reports need all documents in one run");
    }
    List<Map.Entry<ReportFormat, Path>> reportTo = reportsAskedFor();
    Validator rules = Validator.standard().under(policy());
    Batch batch =
        Batch.of(paths.paths())
            .standardInput(output().streams().in())
            .validator(rules)
            .workers(jobs.count());
    RunState state = state(ValidationRun.about(paths.paths(), rules));
    if (state == null || !isKept(state)) {
      return;
    }
    try (Reports reports = reports(reportTo)) {
      ValidationRun run =
          new ValidationRun(
              output(), paths.paths(), reports, rules.policy(), level.severity, state, resume);
      run.of(reports.showsLines() ? batch.keepingText() : batch, across, this::summarize);
    }
  }

  /** Whether the state can be written, of which a long run is to be told before it starts. */
  private boolean isKept(RunState state) {
    Path file = resume;
    try {
      if (file != null) {
        boolean isNew = Files.notExists(file);
        state.write(file);
        if (isNew && paths.documents(output()).mayRead(file)) {
          Files.delete(file);
          throw wrongUsage(file + " would be read as a document; keep it elsewhere");
        }
      }
      return true;
    } catch (IOException e) {
      output().unusable(String.valueOf(file), OutputFile.reason(e));
      return false;
    }
  }

  /** Refuses a file to be written that is read, or that is to be written twice. */
  private void reserve(Path file, Set<Path> taken) {
    Path whole = file.toAbsolutePath().normalize();
    boolean isPolicy =
        policy.file().filter(read -> read.toAbsolutePath().normalize().equals(whole)).isPresent();
    if (isPolicy || paths.documents(output()).mayRead(file)) {
      throw wrongUsage(file + " is read and would be written over");
    }
    if (!taken.add(whole)) {
      throw wrongUsage(file + " would be written twice");
    }
  }

  /** The files of reports, before anything is written: no argument after them may be wrong. */
  private List<Map.Entry<ReportFormat, Path>> reportsAskedFor() {
    Set<Path> taken = new HashSet<>();
    if (resume != null) {
      reserve(resume, taken);
    }
    if (summaryFile != null) {
      reserve(summaryFile, taken);
    }
    List<Map.Entry<ReportFormat, Path>> asked = new ArrayList<>();
    for (String argument : reportFiles) {
      try {
        asked.add(Reports.told(argument));
      } catch (IllegalArgumentException e) {
        throw wrongUsage(String.valueOf(e.getMessage()));
      }
    }
    asked.forEach(told -> reserve(told.getValue(), taken));
    return asked;
  }

  private Reports reports(List<Map.Entry<ReportFormat, Path>> files) {
    Reports reports = new Reports(output());
    if (format == Format.text) {
      reports.text();
    } else {
      reports.standardOutput(ReportFormat.valueOf(format.name()));
    }
    try {
      files.forEach(told -> reports.file(told.getKey(), told.getValue()));
      return reports;
    } catch (IllegalArgumentException e) {
      reports.close();
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private Policy policy() {
    try {
      return policy.policy(output());
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /** Whether all that is written can be gone on with by another run. */
  private boolean goesOn() {
    return reportFiles.isEmpty() && (format == Format.text || format == Format.json);
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

  private void summarize(Summary counted, Policy judging) {
    List<String> lines =
        summary == SummaryFormat.json ? List.of(counted.json().toString()) : counted.lines(judging);
    Path file = summaryFile;
    if (file == null) {
      lines.forEach(output()::note);
      return;
    }
    try {
      OutputFile.write(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      output().unusable(file.toString(), OutputFile.reason(e));
      lines.forEach(output()::note);
    }
  }
}
