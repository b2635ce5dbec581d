package org.caom2.cli;

import java.util.List;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.destination.Destination;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.source.Documents;
import org.caom2.json.CaomJson;
import org.caom2.json.Dialect;
import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.Observation;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where documents are written, and how they are written there. */
final class Writing {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = {
        "Where to write: a file for the document of one file or of standard input, a folder for "
            + "those of folders, archives and several paths, in which they keep their paths and base "
            + "names. DIR/ is a folder in any case. Without it, or with -, one document is written "
            + "to standard output."
      })
  private @Nullable String path;

  /** Whether it was said where to write. */
  boolean isTold() {
    return path != null;
  }

  /**
   * The places for the documents.
   *
   * @throws ParameterException if they have no place there
   */
  Destination destination(Output output, Documents documents, @Nullable Format format) {
    try {
      return Destination.of(output, path, documents, format);
    } catch (Destination.Unfit e) {
      CommandSpec of = command;
      if (of == null) {
        throw new IllegalStateException(e);
      }
      throw new ParameterException(of.commandLine(), e.getMessage(), e);
    }
  }

  /** The text of an observation in a version and format; null if it is refused. */
  static Outcome<String> text(
      Observation observation, Version version, Format format, Dialect dialect, boolean lossy) {
    if (format == Format.JSON) {
      CaomJson codec = CaomJson.codec().writing(dialect);
      return (lossy ? codec.lossy() : codec).toText(observation, version);
    }
    CaomXml codec = CaomXml.codec();
    return (lossy ? codec.lossy() : codec).toText(observation, version);
  }

  /**
   * Writes an observation that was changed in the version and format of its document; refuses if
   * that cannot hold it, or if the document had errors, which might have hidden what is lost then.
   *
   * @return whether it was written
   */
  static boolean rewrite(
      Output output,
      LabelledDocument document,
      Document read,
      Observation changed,
      Destination destination) {
    Outcome<String> written = text(changed, read.version(), read.format(), Dialect.PLAIN, false);
    list(output, document, written.issues());
    String text = written.value();
    if (text == null || document.outcome().hasErrors()) {
      output.raise(ExitStatus.FOUND);
      output.note(
          document.label()
              + ": refused: "
              + (document.outcome().hasErrors()
                  ? "its errors must be mended first"
                  : read.version() + " cannot hold what it would be now"));
      return false;
    }
    destination.write(document.label(), text);
    return true;
  }

  /** Lists what was found on standard error; an error counts for the status. */
  static void list(Output output, LabelledDocument document, List<Issue> issues) {
    for (Issue issue : issues) {
      output.note(document.label() + ": " + issue);
      if (issue.isError()) {
        output.raise(ExitStatus.FOUND);
      }
    }
  }
}
