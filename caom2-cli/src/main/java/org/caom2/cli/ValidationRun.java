package org.caom2.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.caom2.batch.Batch;
import org.caom2.batch.InputsChangedException;
import org.caom2.batch.Result;
import org.caom2.batch.Run;
import org.caom2.batch.across.Finding;
import org.caom2.batch.report.Ending;
import org.caom2.cli.destination.OutputFile;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.report.Reports;
import org.caom2.cli.report.Summary;
import org.caom2.cli.source.Documents;
import org.caom2.cli.source.PassedOver;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.model.wording.Counted;
import org.caom2.validation.Validator;
import org.caom2.validation.policy.Policy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of {@code caom2 validate}: takes the results of a batch in their order, reports and
 * counts them, and keeps the state by which a run that was stopped can go on.
 */
final class ValidationRun {
  private static final Logger LOG = LoggerFactory.getLogger(ValidationRun.class);

  /** How often the state is written, in nanoseconds. */
  private static final long INTERVAL = 3_000_000_000L;

  private final Output output;
  private final List<String> paths;
  private final Reports reports;
  private final Policy policy;
  private final Severity level;
  private final @Nullable Path stateFile;
  private RunState state;
  private long saved = System.nanoTime();

  /**
   * A run.
   *
   * @param paths where the documents are
   * @param policy what is judged by
   * @param level what is reported at least
   * @param state how far an earlier run got
   * @param stateFile where the state is kept, null for nowhere
   */
  ValidationRun(
      Output output,
      List<String> paths,
      Reports reports,
      Policy policy,
      Severity level,
      RunState state,
      @Nullable Path stateFile) {
    this.output = output;
    this.paths = List.copyOf(paths);
    this.reports = reports;
    this.policy = policy;
    this.level = level;
    this.state = state;
    this.stateFile = stateFile;
    output.raise(state.status());
  }

  /**
   * What a run is about: the paths, what files among them are like, and the rules.
   *
   * @param paths the paths
   */
  static ObjectNode about(List<String> paths, Validator rules) {
    ObjectNode about = JsonNodeFactory.instance.objectNode();
    paths.forEach(about.putArray("paths")::add);
    paths.forEach(path -> about.withArray("files").add(stamp(path)));
    List<? extends Code> codes = rules.rules();
    String listed =
        codes.stream()
            .map(code -> code.id() + ' ' + code.severity())
            .sorted()
            .collect(Collectors.joining("\n"));
    about.put("policy", HexFormat.of().toHexDigits(rules.policy().asks().hashCode()));
    about.put("rules", codes.size() + " (" + HexFormat.of().toHexDigits(listed.hashCode()) + ")");
    return about;
  }

  /** Size and time of a file; files in folders are not looked at. */
  private static String stamp(String path) {
    try {
      Path file = Path.of(path);
      if (Files.isRegularFile(file)) {
        return Files.size(file) + " bytes of " + Files.getLastModifiedTime(file);
      }
      return Files.isDirectory(file) ? "folder" : "-";
    } catch (IOException | IllegalArgumentException e) {
      return "-";
    }
  }

  /**
   * Takes all results.
   *
   * @param across whether to check across the documents too
   * @param end takes the summary, before the process may end
   */
  void of(Batch batch, boolean across, BiConsumer<Summary, Policy> end) {
    PassedOver passedOver = new PassedOver(output);
    try (Run run = batch.after(state.reached()).start();
        Interruption interruption = Interruption.watch(run::stop);
        Findings findings = new Findings(output, across)) {
      while (run.hasNext()) {
        Result result = run.next();
        take(result);
        if (result instanceof Result.Skipped skipped) {
          passedOver.add(skipped.label());
        }
        findings.add(result);
        saveNowAndThen();
      }
      save();
      passedOver.end();
      if (!interruption.happened()) {
        take(findings, interruption);
      } else {
        output.note(
            "caom2: stopped after "
                + Counted.of(state.reached().finished(), "input", "inputs")
                + (stateFile == null ? "" : "; the same command goes on from there"));
      }
      reports.end(new Ending(policy, state.summary().turnedOff(), Instant.now()));
      end.accept(state.summary(), policy);
      output.flush();
    } catch (InputsChangedException e) {
      output.raise(ExitStatus.UNUSABLE);
      output.note("caom2: " + stateFile + ": " + e.getMessage());
    }
  }

  private void take(Result result) {
    LOG.debug("reading {}", result.label());
    if (result instanceof Result.Checked checked) {
      take(checked);
    } else if (result instanceof Result.Unusable unusable) {
      LOG.debug("given up", unusable.cause());
      state.summary().addUnusable();
      output.unusable(unusable.label(), unusable.why());
      reports.unusable(unusable.label(), unusable.why());
    } else if (result instanceof Result.Skipped skipped) {
      state.summary().addSkipped(skipped.isArchive());
    }
    state =
        new RunState(
            state.about(), result.checkpoint(), result.label(), output.status(), state.summary());
    output.tick(result.share());
  }

  private void take(Result.Checked checked) {
    boolean valid = checked.isValid();
    if (!valid) {
      output.raise(ExitStatus.FOUND);
    }
    state
        .summary()
        .add(checked.document().outcome().value(), checked.issues(), checked.turnedOff());
    List<Issue> printed =
        checked.issues().stream().filter(issue -> issue.severity().atLeast(level)).toList();
    reports.document(checked.document(), printed, valid);
  }

  private void take(Findings findings, Interruption interruption) {
    findings.forEach(
        finding -> {
          if (!interruption.happened()) {
            take(finding);
          }
        });
    if (interruption.happened()) {
      output.note("caom2: stopped; what is across the documents is not told wholly");
    } else if (state.summary().isIdle()) {
      Documents.noteNone(output, paths);
    }
  }

  private void take(Finding finding) {
    Issue found = finding.issue();
    if (policy.isOff(found.code().id())) {
      state.summary().addTurnedOff(found.code().id());
      return;
    }
    Issue issue = policy.judge(found);
    if (issue.isError()) {
      output.raise(ExitStatus.FOUND);
    }
    state.summary().add(issue);
    if (issue.severity().atLeast(level)) {
      reports.across(new Finding(finding.label(), issue));
    }
  }

  private void saveNowAndThen() {
    long now = System.nanoTime();
    if (now - saved >= INTERVAL) {
      save();
      saved = now;
    }
  }

  /** What is reported goes out first, so that the state never is ahead of it. */
  private void save() {
    Path file = stateFile;
    if (file == null) {
      return;
    }
    output.sync();
    try {
      state.write(file);
    } catch (IOException e) {
      output.unusable(file.toString(), OutputFile.reason(e));
    }
  }
}
