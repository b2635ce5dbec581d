package org.caom2.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.caom2.batch.Batch;
import org.caom2.batch.Result;
import org.caom2.batch.Run;
import org.caom2.batch.compare.Comparison;
import org.caom2.batch.compare.Divergence;
import org.caom2.batch.source.Sources;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.report.DivergenceReport;
import org.caom2.cli.source.Documents;
import org.caom2.cli.source.PassedOver;
import org.caom2.model.wording.Counted;
import org.caom2.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two copies of a collection. */
@Command(
    name = "compare",
    description = {
      "Tells where two copies of a collection differ.",
      "Tells which observations are missing on the right, extra on the right, different, or "
          + "repeated in one copy; by identifier, whatever the names, versions and formats of "
          + "the documents. Stored checksums up to 2.4 are not compared with those since 2.5, "
          + "which are computed in another way. Of those that differ, the first difference is "
          + "told, and where the metadata checksums begin to differ; caom2 diff tells all "
          + "differences of two documents."
    },
    exitCodeList = {
      "0:The copies are the same.",
      "1:They differ, or a document cannot be read without errors.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 compare mine/ theirs.tar.gz",
      "  caom2 compare --ignore id,lastModified,maxLastModified --format tsv old.zip new.zip",
    })
final class CompareCommand extends CaomCommand {
  @Mixin private final IgnoredFields ignored = new IgnoredFields();
  @Mixin private final Jobs jobs = new Jobs();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text: for a person (the default);",
        "tsv: a table with a header; a backslash stands before escapes;",
        "json: one object for each observation, on a line of its own."
      })
  private DivergenceReport.Format format = DivergenceReport.Format.text;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The left copy: a folder, archive or file.")
  private String left = "";

  @Parameters(index = "1", paramLabel = "B", description = "The right copy.")
  private String right = "";

  private @Nullable Interruption interruption;

  /** What reads a copy, for the thread that stops it. */
  private volatile @Nullable Run reading;

  /** Takes a document of a copy. */
  @FunctionalInterface
  private interface Side {
    boolean add(Result.Checked document) throws IOException;
  }

  CompareCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    int workers = jobs.count();
    try (Interruption watch = Interruption.watch(this::stopReading);
        Comparison comparison = new Comparison(ignored.names())) {
      interruption = watch;
      long lefts = read(left, workers, comparison::addLeft);
      long rights = read(right, workers, comparison::addRight);
      DivergenceReport report = new DivergenceReport(output(), format);
      comparison.divergences(
          divergence -> {
            checkGoesOn();
            report(report, divergence);
          });
      output()
          .note(
              Counted.of(lefts, "document", "documents")
                  + " and "
                  + Counted.of(rights, "document", "documents")
                  + ", "
                  + comparison.same()
                  + " the same");
      report.counts().forEach(output()::note);
    } catch (IOException e) {
      output().unusable("temporary files", Sources.reason(e));
    } catch (CancellationException e) {
      output().note("caom2: stopped");
    }
  }

  private void stopReading() {
    Run current = reading;
    if (current != null) {
      current.stop();
    }
  }

  private void checkGoesOn() {
    if (interruption != null && interruption.happened()) {
      throw new CancellationException();
    }
  }

  private void report(DivergenceReport report, Divergence divergence) {
    output().raise(ExitStatus.FOUND);
    report.print(divergence);
  }

  private long read(String path, int workers, Side side) throws IOException {
    Batch batch =
        Batch.of(List.of(path))
            .standardInput(output().streams().in())
            .validator(Validator.of())
            .workers(workers);
    long count = 0;
    boolean isIdle = true;
    PassedOver passedOver = new PassedOver(output());
    try (Run run = batch.start()) {
      reading = run;
      // A signal that came before found nothing to stop.
      checkGoesOn();
      while (run.hasNext()) {
        Result result = run.next();
        isIdle &= result instanceof Result.Skipped;
        if (result instanceof Result.Checked checked) {
          count++;
          add(checked, side);
        } else if (result instanceof Result.Unusable unusable) {
          output().unusable(unusable.label(), unusable.why());
        } else {
          passedOver.add(result.label());
        }
      }
      passedOver.end();
      checkGoesOn();
    }
    if (isIdle) {
      Documents.noteNone(output(), List.of(path));
    }
    return count;
  }

  private void add(Result.Checked document, Side side) throws IOException {
    if (readable(document.document()) != null && !side.add(document)) {
      output().unusable(document.label(), "has characters that no XML document can hold");
    }
    output().tick(document.share());
  }
}
