package org.caom2.cli.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caom2.batch.across.Finding;
import org.caom2.batch.report.Ending;
import org.caom2.batch.report.Report;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.destination.OutputFile;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.OutputWriter;
import org.caom2.model.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a run: one to standard output, others to files. A file that cannot be written is
 * complained about, and the run goes on without it.
 */
public final class Reports implements AutoCloseable {
  private final Output output;
  private final List<Open> open = new ArrayList<>();
  private boolean showsLines;

  /** A report and where it goes; nowhere in particular for standard output. */
  private record Open(Report report, @Nullable Path file, @Nullable Writer writer) {}

  /** Something to tell a report. */
  @FunctionalInterface
  private interface Telling {
    void to(Report report) throws IOException;
  }

  /** No reports yet; complaints go to that output. */
  public Reports(Output output) {
    this.output = output;
  }

  /** Adds the report for a person on standard output. */
  public void text() {
    showsLines = true;
    open.add(new Open(new TextReport(output), null, null));
  }

  /** Adds a report on standard output. */
  public void standardOutput(ReportFormat format) {
    showsLines |= format.showsLines();
    try {
      open.add(new Open(format.to(new OutputWriter(output)), null, null));
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written yet", e);
    }
  }

  /**
   * Adds a report to a file, which is written over.
   *
   * @throws IllegalArgumentException if the file cannot be written
   */
  public void file(ReportFormat format, Path file) {
    showsLines |= format.showsLines();
    try {
      Writer writer =
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
      open.add(new Open(format.to(writer), file, writer));
    } catch (IOException e) {
      throw new IllegalArgumentException("--report " + file + ": " + OutputFile.reason(e), e);
    }
  }

  /** Whether a report shows lines of documents, whose text is to be kept. */
  public boolean showsLines() {
    return showsLines;
  }

  /** Tells all reports of a document; see {@link Report#document}. */
  public void document(LabelledDocument document, List<Issue> issues, boolean valid) {
    tell(report -> report.document(document, issues, valid));
  }

  /** Tells all reports of what was found across documents. */
  public void across(Finding finding) {
    tell(report -> report.across(finding));
  }

  /** Tells all reports of an input that could not be opened. */
  public void unusable(String label, String why) {
    tell(report -> report.unusable(label, why));
  }

  /** Ends all reports. */
  public void end(Ending ending) {
    tell(report -> report.end(ending));
  }

  private void tell(Telling telling) {
    List<Open> failed = new ArrayList<>();
    for (Open each : open) {
      try {
        telling.to(each.report);
      } catch (IOException e) {
        output.unusable(String.valueOf(each.file), OutputFile.reason(e));
        failed.add(each);
      }
    }
    open.removeAll(failed);
    failed.forEach(Reports::close);
  }

  private static @Nullable IOException close(Open each) {
    Writer writer = each.writer;
    try {
      if (writer != null) {
        writer.close();
      }
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  /** Closes the files. */
  @Override
  public void close() {
    for (Open each : open) {
      IOException why = close(each);
      if (why != null) {
        output.unusable(String.valueOf(each.file), OutputFile.reason(why));
      }
    }
    open.clear();
  }

  /**
   * The format and file that an argument {@code html=report.html} tells.
   *
   * @throws IllegalArgumentException if it tells none
   */
  public static Map.Entry<ReportFormat, Path> told(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 1 || equals == argument.length() - 1) {
      throw new IllegalArgumentException(
          "--report wants a format and a file, html=report.html for instance, not '"
              + argument
              + "'");
    }
    String name = argument.substring(0, equals);
    if (argument.endsWith("=-")) {
      throw new IllegalArgumentException(
          "--report writes to a file; for standard output there is --format " + name);
    }
    for (ReportFormat format : ReportFormat.values()) {
      if (format.name().equals(name)) {
        return Map.entry(format, Path.of(argument.substring(equals + 1)));
      }
    }
    throw new IllegalArgumentException(
        "--report has no format '" + name + "': there are json, sarif, junit and html");
  }
}
