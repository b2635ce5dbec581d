package org.caom2.cli;

import java.util.ArrayList;
import java.util.List;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.destination.Destination;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.source.Documents;
import org.caom2.compute.Computation;
import org.caom2.json.Dialect;
import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.Observation;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rewrites documents in another version. */
@Command(
    name = "convert",
    description = {
      "Rewrites documents in another version.",
      "What the version cannot hold is listed on standard error, and the document is "
          + "refused, unless --lossy is given. To its own version a document is just written anew."
    },
    exitCodeList = {
      "0:All documents are written.",
      "1:A document that was refused, cannot be read or has errors, or an error in computing.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 convert --to 2.5 observation.xml > observation-25.xml",
      "  caom2 convert --to 2.4 --format json -o converted/ observations/",
      "  caom2 convert --to 2.5 --compute -o new.xml old.xml",
      "  caom2 convert --to 2.3 --lossy --checksums drop -o old.xml observation.xml",
    })
final class ConvertCommand extends CaomCommand {
  /** The formats that can be written. */
  enum Written {
    xml(Format.XML),
    json(Format.JSON);

    private final Format format;

    Written(Format format) {
      this.format = format;
    }
  }

  /** The dialects of JSON. */
  enum DialectChoice {
    plain(Dialect.PLAIN),
    prefixed(Dialect.PREFIXED);

    private final Dialect dialect;

    DialectChoice(Dialect dialect) {
      this.dialect = dialect;
    }
  }

  @Mixin private final PathArguments paths = new PathArguments();
  @Mixin private final Writing writing = new Writing();
  @Mixin private final ChecksumChoice checksums = new ChecksumChoice();

  @Option(
      names = "--to",
      paramLabel = "VERSION",
      required = true,
      converter = VersionConverter.class,
      completionCandidates = VersionLabels.class,
      description = "The version to write: 2.0, 2.1, 2.2, 2.3, 2.4 or 2.5.")
  private Version version = Version.NEWEST;

  @Option(
      names = "--lossy",
      description =
          "Write also what loses something, or lacks something; it is listed all the same.")
  private boolean lossy;

  @Option(
      names = "--compute",
      description =
          "First compute what planes cover, where their chunks tell it. CAOM 2.5 requires it.")
  private boolean compute;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "xml or json; without it each document keeps its format.")
  private @Nullable Written format;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      defaultValue = "plain",
      description = {
        "How JSON is written: plain, as the services for 2.5 do (the default);",
        "prefixed, as those for 2.3 and 2.4 do."
      })
  private DialectChoice dialect = DialectChoice.plain;

  ConvertCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    if (format == Written.xml && dialect == DialectChoice.prefixed) {
      throw wrongUsage("--dialect is of use with JSON only");
    }
    Documents documents = paths.documents(output());
    Written told = format;
    Destination destination =
        writing.destination(output(), documents, told == null ? null : told.format);
    documents.forEach(document -> convert(document, destination));
    destination.end();
  }

  private void convert(LabelledDocument document, Destination destination) {
    Document source = document.outcome().value();
    Writing.list(output(), document, document.outcome().issues());
    if (source == null) {
      refuse(document, "it cannot be read");
      return;
    }
    Observation told = source.observation();
    if (compute) {
      Computation computation = Computation.of(told, source.version(), version);
      Writing.list(output(), document, computation.issues());
      told = computation.observation();
    }
    Outcome<String> written = written(told, source);
    for (Issue issue : written.issues()) {
      output().note(document.label() + ": " + issue);
    }
    String text = written.value();
    boolean faulty = document.outcome().hasErrors();
    boolean loses = text == null || written.hasErrors();
    if (text != null && (lossy || !(faulty || loses))) {
      if (faulty) {
        output().note(document.label() + ": written as far as it could be read");
      }
      destination.write(document.label(), text);
      checksums.tellReplaced(output(), document.label(), source, version);
    } else if (loses) {
      refuse(document, version + " cannot hold it without loss");
    } else {
      refuse(document, "it has errors; --lossy writes what could be read");
    }
  }

  /** The text in the version and format asked for, as far as there is one, and what it loses. */
  private Outcome<String> written(Observation told, Document source) {
    Outcome<Observation> converted = checksums.convert(told, version);
    Observation held = converted.value();
    if (held == null) {
      return new Outcome<>(null, converted.issues());
    }
    Written chosen = format;
    Outcome<String> written =
        Writing.text(
            checksums.applyTo(held, source.observation(), version),
            version,
            chosen == null ? source.format() : chosen.format,
            dialect.dialect,
            true);
    List<Issue> issues = new ArrayList<>(converted.issues());
    written.issues().stream()
        .filter(issue -> issue.code() == DocumentCode.WRITE_CHARACTER)
        .forEach(issues::add);
    return new Outcome<>(written.value(), issues);
  }

  private void refuse(LabelledDocument document, String why) {
    output().raise(ExitStatus.FOUND);
    output().note(document.label() + ": refused: " + why);
  }
}
